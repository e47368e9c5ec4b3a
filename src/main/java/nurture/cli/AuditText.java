package nurture.cli;

import java.util.Locale;
import nurture.audit.Entry;
import nurture.audit.Verdict;

/** The audit as it is printed. */
final class AuditText {

  private static final int MOST = 200;

  static String of(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    verdict
        .flaw()
        .ifPresent(
            flaw ->
                text.append("entry ")
                    .append(flaw.number())
                    .append(" does not fit: ")
                    .append(flaw.what())
                    .append('\n'));
    text.append(String.format(Locale.ROOT, "%,d entries fit", verdict.entries()));
    if (verdict.first() != null && verdict.last() != null) {
      text.append(", from ").append(verdict.first()).append(" to ").append(verdict.last());
    }
    verdict
        .noted()
        .ifPresent(
            number ->
                text.append("\nthe noted hash is that of entry ")
                    .append(number)
                    .append("; entries since: ")
                    .append(verdict.head().number() - number));
    return text.append("\nhead: ")
        .append(verdict.head().hash())
        .append(verdict.whole() ? "" : " (the last that fits)")
        .toString();
  }

  /** In one line, whatever the texts hold. */
  static String of(Entry entry) {
    StringBuilder line =
        new StringBuilder()
            .append(entry.number())
            .append("  ")
            .append(entry.at())
            .append("  ")
            .append(shown(entry.actor()))
            .append("  ")
            .append(shown(entry.action()))
            .append("  ")
            .append(shown(entry.target()));
    if (!entry.detail().isEmpty()) {
      line.append("  ").append(shown(entry.detail()));
    }
    if (entry.before() != null || entry.after() != null) {
      line.append("  ")
          .append(entry.before() == null ? "nothing" : shown(entry.before()))
          .append(" → ")
          .append(entry.after() == null ? "nothing" : shown(entry.after()));
    }
    return line.toString();
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
  }

  private AuditText() {}
}
