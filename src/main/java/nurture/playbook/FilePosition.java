package nurture.playbook;

/**
 * A place in a file of the playbook.
 *
 * @param line from 1; 0 for the whole file
 * @param column from 1; 0 for the whole line
 */
public record FilePosition(String file, int line, int column) {}
