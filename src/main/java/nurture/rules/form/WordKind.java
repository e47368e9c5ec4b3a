package nurture.rules.form;

/** What a word of a rule is. */
public enum WordKind {
  KEYWORD,
  FACT,
  FIELD,
  OPERATOR,
  CHOICE,
  POLICY_NUMBER,
  VARIABLE,
  OPINION,
  STEP,
  FLAG,
  TEMPLATE,
  TOPIC,
  VALUE
}
