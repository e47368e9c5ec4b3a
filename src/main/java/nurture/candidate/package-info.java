/**
 * Everything known about one candidate. A {@code Dossier} is a value: {@code Dossier.after(event)}
 * is pure and total, every event has an effect or a stated reason for none, and an event that
 * arrives late cannot undo what a newer one said. Histories are bounded, counters go on, so that
 * one row can hold a dossier for years.
 */
@NullMarked
package nurture.candidate;

import org.jspecify.annotations.NullMarked;
