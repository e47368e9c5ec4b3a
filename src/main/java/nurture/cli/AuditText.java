package nurture.cli;

import java.util.Locale;
import nurture.audit.AuditEntry;
import nurture.audit.ChainVerification;

/** The audit as it is printed. */
final class AuditText {

  private static final int MOST = 200;

  static String of(ChainVerification chainVerification) {
    StringBuilder text = new StringBuilder();
    chainVerification
        .flaw()
        .ifPresent(
            flaw ->
                text.append("entry ")
                    .append(flaw.number())
                    .append(" does not fit: ")
                    .append(flaw.what())
                    .append('\n'));
    text.append(String.format(Locale.ROOT, "%,d entries fit", chainVerification.entries()));
    if (chainVerification.first() != null && chainVerification.last() != null) {
      text.append(", from ")
          .append(chainVerification.first())
          .append(" to ")
          .append(chainVerification.last());
    }
    chainVerification
        .noted()
        .ifPresent(
            number ->
                text.append("\nthe noted hash is that of entry ")
                    .append(number)
                    .append("; entries since: ")
                    .append(chainVerification.head().number() - number));
    return text.append("\nhead: ")
        .append(chainVerification.head().hash())
        .append(chainVerification.whole() ? "" : " (the last that fits)")
        .toString();
  }

  /** In one line, whatever the texts hold. */
  static String of(AuditEntry auditEntry) {
    StringBuilder line =
        new StringBuilder()
            .append(auditEntry.number())
            .append("  ")
            .append(auditEntry.at())
            .append("  ")
            .append(shown(auditEntry.actor()))
            .append("  ")
            .append(shown(auditEntry.action()))
            .append("  ")
            .append(shown(auditEntry.target()));
    if (!auditEntry.detail().isEmpty()) {
      line.append("  ").append(shown(auditEntry.detail()));
    }
    if (auditEntry.before() != null || auditEntry.after() != null) {
      line.append("  ")
          .append(auditEntry.before() == null ? "nothing" : shown(auditEntry.before()))
          .append(" → ")
          .append(auditEntry.after() == null ? "nothing" : shown(auditEntry.after()));
    }
    return line.toString();
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
  }

  private AuditText() {}
}
