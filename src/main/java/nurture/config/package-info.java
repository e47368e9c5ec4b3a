/**
 * What can be set: {@link nurture.config.Settings}, read from {@code config/nurture.yaml} and the
 * environment.
 *
 * <p>A key is declared in one place, the {@link nurture.config.SettingKey} on its record component:
 * default, range and the sentence that explains it. Its name in the file, its environment variable
 * and its line in the documentation follow from there. Nothing is guessed: what is unknown,
 * misspelt or out of range stops the start, and every problem is told at once.
 *
 * <p>Keys are read as text and parsed here, so that YAML's own ideas about {@code on}, {@code 0777}
 * or {@code 12:30} never apply.
 */
@NullMarked
package nurture.config;

import org.jspecify.annotations.NullMarked;
