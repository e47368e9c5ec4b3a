package nurture.bench.soak;

/**
 * A message as it stands in the database at the end of a soak.
 *
 * @param id as it is written in the mail's Message-ID
 * @param reason of its state; empty for most
 */
record StoredMessage(String id, String ref, String touchKey, String state, String reason) {}
