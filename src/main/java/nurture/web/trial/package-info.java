/**
 * Pages on which a draft or a version is tried before it decides: a replay with its people and
 * mails, and a time-lapse with its pictures. What is found is kept in memory for an hour.
 */
@NullMarked
package nurture.web.trial;

import org.jspecify.annotations.NullMarked;
