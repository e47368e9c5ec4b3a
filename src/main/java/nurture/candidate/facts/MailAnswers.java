package nurture.candidate.facts;

/** Answers of mail servers that become answers about a message. Rules have no use for it. */
public final class MailAnswers {

  /** Where the provider is not known. */
  public static final String OTHER = "other";

  private MailAnswers() {}

  /**
   * The same answer, of a message.
   *
   * @param recipients the provider of its recipient, which counts unless another one speaks
   * @param tried how often the message was tried before
   * @param alike answers with its code by the provider within the hour, with this one
   */
  public static MailAnswer of(MailAnswer answer, String recipients, int tried, int alike) {
    return new MailAnswer(
        answer.step(),
        answer.code(),
        answer.hangsUp(),
        answer.passing(),
        answer.marks(),
        answer.mailboxCode(),
        answer.ourCode(),
        answer.sizeCode(),
        answer.storageCode(),
        answer.namesMailbox(),
        answer.namesMessage(),
        answer.namesUs(),
        answer.namesRights(),
        answer.namesRate(),
        answer.providerSpeaks() ? answer.provider() : recipients,
        answer.providerSpeaks(),
        answer.reported(),
        tried,
        alike);
  }
}
