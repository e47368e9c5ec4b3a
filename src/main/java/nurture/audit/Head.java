package nurture.audit;

/**
 * The end of the chain.
 *
 * @param number of the newest entry; 0 while there is none
 * @param hash of the newest entry, in hex; zeros while there is none
 */
public record Head(long number, String hash) {

  /** Before anything was done. */
  public static final Head NONE = new Head(0, Entry.NOTHING_BEFORE);
}
