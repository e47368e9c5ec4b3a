package nurture.playbook;

/**
 * Something read from a file, and where it begins there.
 *
 * @param line from 1
 * @param column from 1
 */
record LocatedValue<T>(T value, int line, int column) {}
