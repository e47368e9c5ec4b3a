package nurture.web.today;

/**
 * Something that needs a hand.
 *
 * @param href where it is done
 * @param label what it is, after the number: "uncertain messages"
 * @param advice what to do about it, in a sentence
 * @param alarming whether it should not wait
 */
record HandRow(long count, String label, String href, String advice, boolean alarming) {}
