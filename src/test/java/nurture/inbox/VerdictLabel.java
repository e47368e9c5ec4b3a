package nurture.inbox;

import java.util.Locale;

/** Verdicts as the corpora write them. */
final class VerdictLabel {
  private VerdictLabel() {}

  /** With its details: {@code ooo 2026-12-14}, {@code bounce us}. */
  static String of(MailVerdict verdict) {
    if (verdict instanceof MailVerdict.Bounce bounce) {
      return "bounce " + lower(bounce.about());
    }
    if (verdict instanceof MailVerdict.OutOfOffice away) {
      return away.dated() ? "ooo " + away.until() : "ooo";
    }
    if (verdict instanceof MailVerdict.NoLongerHere gone) {
      return ("gone " + gone.successor().orElse("")).strip();
    }
    if (verdict instanceof MailVerdict.MeetingAnswer meeting) {
      return "meeting " + lower(meeting.participation());
    }
    return switch (verdict.getClass().getSimpleName()) {
      case "Acknowledgement" -> "auto";
      case "ChallengeResponse" -> "challenge";
      case "ReadReceipt" -> "receipt";
      case "OwnMail" -> "own";
      default -> verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  /** Without the details that are no class. */
  static String classOf(String label) {
    return label.startsWith("bounce") ? label : label.split(" ")[0];
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
