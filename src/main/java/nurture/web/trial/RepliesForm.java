package nurture.web.trial;

/** How many days of replies are read once more. */
final class RepliesForm {

  private static final String QUARTER = "91";
  private static final int MOST = 3_660;

  static final TrialField EMPTY = TrialField.of(QUARTER);

  /** A number of days as it was typed; nothing is a quarter. */
  static TrialField days(String typed) {
    TrialField field = TrialField.of(typed.isEmpty() ? QUARTER : typed);
    boolean right =
        field.value().matches("[0-9]{1,4}") && number(field) >= 1 && number(field) <= MOST;
    return right ? field : field.wrong("Type a number of days from 1 to 3660.");
  }

  static int number(TrialField days) {
    return Integer.parseInt(days.value());
  }

  private RepliesForm() {}
}
