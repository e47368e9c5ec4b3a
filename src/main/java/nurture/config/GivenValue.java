package nurture.config;

/**
 * What somebody wrote for a key, not yet understood.
 *
 * @param text never blank; the values of a list are joined by commas
 * @param where {@code <file>:<line>}, or the environment variable
 * @param list whether it was a list
 */
record GivenValue(String text, String where, boolean list) {
  GivenValue(String text, String where) {
    this(text, where, false);
  }
}
