package nurture.audit;

/**
 * The end of the chain.
 *
 * @param number of the newest entry; 0 while there is none
 * @param hash of the newest entry, in hex; zeros while there is none
 */
public record ChainHead(long number, String hash) {

  /** Before anything was done. */
  public static final ChainHead NONE = new ChainHead(0, AuditEntry.NOTHING_BEFORE);
}
