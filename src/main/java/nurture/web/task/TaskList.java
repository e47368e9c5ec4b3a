package nurture.web.task;

import java.util.Locale;

/** A list of tasks. */
enum TaskList {
  /** Those of the member's own candidates. */
  MINE,
  ALL,
  /** Those that are put off to a later day. */
  SNOOZED;

  /** The list an address names; all for any other word. */
  static TaskList of(String word) {
    return switch (word) {
      case "mine" -> MINE;
      case "snoozed" -> SNOOZED;
      default -> ALL;
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
