/**
 * The packaged server from outside: real HTTP, PostgreSQL and SMTP, on free ports of the loopback
 * interface, and everything done to it that a bad day may bring. What was lost or doubled is
 * counted.
 */
@NullMarked
package nurture.it;

import org.jspecify.annotations.NullMarked;
