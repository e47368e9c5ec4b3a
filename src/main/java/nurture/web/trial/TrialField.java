package nurture.web.trial;

/**
 * What was typed into a field of a form.
 *
 * @param problem what is wrong with it and what to write; empty if nothing is
 */
record TrialField(String value, String problem) {

  static TrialField of(String value) {
    return new TrialField(value, "");
  }

  TrialField wrong(String why) {
    return new TrialField(value, why);
  }

  boolean isRight() {
    return problem.isEmpty();
  }
}
