package nurture.web.trial;

/** How many days of what is on record are looked at once more. */
final class DaysForm {

  /** A quarter of replies, a month of the answers of mail servers. */
  static final TrialField REPLIES = TrialField.of("91");

  static final TrialField ANSWERS = TrialField.of("30");

  private static final int MOST = 3_660;

  /**
   * A number of days as it was typed.
   *
   * @param usual what nothing means
   */
  static TrialField days(String typed, TrialField usual) {
    TrialField field = typed.isEmpty() ? usual : TrialField.of(typed);
    boolean right =
        field.value().matches("[0-9]{1,4}") && number(field) >= 1 && number(field) <= MOST;
    return right ? field : field.wrong("Type a number of days from 1 to 3660.");
  }

  static int number(TrialField days) {
    return Integer.parseInt(days.value());
  }

  private DaysForm() {}
}
