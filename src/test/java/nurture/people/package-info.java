/**
 * The people the tests are about, and the one instant they happen at. The same few everywhere, so
 * that a reader knows them after the first test.
 */
@NullMarked
package nurture.people;

import org.jspecify.annotations.NullMarked;
