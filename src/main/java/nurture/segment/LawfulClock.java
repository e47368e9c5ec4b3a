package nurture.segment;

/**
 * A date that the law sets, as a condition over facts: of whom it holds at a later day, the date is
 * reached by then if nothing happens. It names numbers and a flag of the shipped policy; under a
 * playbook without them it cannot be read.
 */
public enum LawfulClock {
  /** They were not told where we have their data from, and must be. */
  TELL(
      "tell",
      "must be told where their data are from",
      "",
      """
      DataOrigin( known, !told, days >= NOTICE_EUROPE )
      """),
  /** Their consent to email ends, and we may ask to renew it. */
  RENEW(
      "renew",
      "must be asked to renew their consent",
      "",
      """
      Agreement( via == Via.EMAIL, days >= CONSENT_ASK, days < CONSENT_EUROPE + %d )
      not TopicHistory( topic in ( "consent-renewal", "retention-ask" ), reached, sinceReply )
      """),
  /** They gave no sign for so long that they must be asked. */
  ASK(
      "ask",
      "must be asked whether we may keep their data",
      "",
      """
      HeardFrom( daysAgo >= RETENTION_ASK )
      not LastStep( underWay )
      not TopicHistory( topic == "retention-ask", reached, sinceReply )
      """),
  /** The retention ends. */
  ERASE(
      "erase",
      "must be erased unless they give a sign",
      "",
      """
      HeardFrom( daysAgo >= RETENTION_EUROPE )
      not LastStep( underWay )
      not HeldBack()
      """),
  /** It is not known where their data are from, so they cannot be told; no clock runs. */
  UNKNOWN(
      "unknown",
      "have data of which the source is not known",
      "Fill in the source in their profiles, or import it.",
      """
      DataOrigin( !known )
      """);

  private static final String ALL =
      """
      Flag( name == "under European data law" )
      Candidate( !employee )
      """;

  private final String key;
  private final String words;
  private final String advice;
  private final String condition;

  LawfulClock(String key, String words, String advice, String condition) {
    this.key = key;
    this.words = words;
    this.advice = advice;
    this.condition = condition;
  }

  /** What it is called in addresses and answers. */
  public String key() {
    return key;
  }

  /** What candidates do, in words behind their number. */
  public String words() {
    return words;
  }

  /** What to do about it beside what rules do; may be empty. */
  public String advice() {
    return advice;
  }

  /** Whether it runs out at a day; else it only says what is missing. */
  public boolean runs() {
    return this != UNKNOWN;
  }

  /**
   * The condition that holds at the end of some days of whom the date concerns by then.
   *
   * @param days from now, from 0
   */
  String when(int days) {
    return ALL + condition.formatted(days);
  }
}
