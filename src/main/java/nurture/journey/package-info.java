/**
 * The hallway. Claims candidates that have news or are due, applies the news, has the rules decide
 * and has everything recorded in one transaction. Nothing reaches a candidate but through here.
 */
@NullMarked
package nurture.journey;

import org.jspecify.annotations.NullMarked;
