package nurture.rules.form;

/** What a row of conditions holds. */
public enum ConditionShape {
  /** A fact with its tests. */
  FACT,
  /** All of some conditions. */
  ALL,
  /** At least one of some conditions. */
  ANY,
  /** Each fact that meets the first condition meets the others. */
  FOR_ALL,
  /** Facts that are counted. */
  COUNT,
  /** A condition in the language of rules. */
  WRITTEN
}
