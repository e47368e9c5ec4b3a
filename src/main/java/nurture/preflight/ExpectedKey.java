package nurture.preflight;

/**
 * A key that mails are signed with.
 *
 * @param recordName where its public half has to be published
 * @param record the TXT record to publish there
 * @param bits its length
 */
public record ExpectedKey(String recordName, String record, int bits) {}
