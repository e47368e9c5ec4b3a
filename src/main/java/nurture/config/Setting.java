package nurture.config;

/**
 * One setting as shown to people.
 *
 * @param key as in the file, {@code section.key}
 * @param variable the environment variable that overrides it
 * @param value in effect, secrets masked; empty if unset
 * @param defaultValue empty if there is none
 * @param unit what a number counts; empty if it counts nothing
 * @param comment what it is, and why one would change it
 * @param source {@code default}, {@code <file>:<line>} or the variable
 * @param example a value it could have; empty if the default shows it
 */
public record Setting(
    String key,
    String variable,
    String value,
    String defaultValue,
    String unit,
    String comment,
    String source,
    String example) {}
