/**
 * Which days are public holidays where. The only room that knows Jollyday, whose calendars are data
 * that many people keep: nobody here keeps a list of feasts.
 */
@NullMarked
package nurture.calendar;

import org.jspecify.annotations.NullMarked;
