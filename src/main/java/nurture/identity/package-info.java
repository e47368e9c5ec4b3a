/**
 * How a person is named and addressed: one strict reading and one form of an email address, and
 * what can be seen of a text. The room that knows the rules of Unicode for names of domains.
 */
@NullMarked
package nurture.identity;

import org.jspecify.annotations.NullMarked;
