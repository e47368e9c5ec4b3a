package nurture.rules.form;

/**
 * Where the text of a form has one of its parts.
 *
 * @param path for example {@code when.0.tests.1.operator}
 * @param start offset from 0
 * @param end offset behind the last character
 */
public record FormCell(String path, int start, int end) {}
