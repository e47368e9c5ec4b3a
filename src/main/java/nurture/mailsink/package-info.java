/**
 * A small SMTP server on the loopback interface that takes every message and delivers none.
 *
 * <p>{@link nurture.mailsink.SmtpSink} stands in for a mail server: fast enough not to be what is
 * measured, and able to fail on demand. The demo shows what it took, the bench measures against it,
 * and tests use it for both.
 */
@NullMarked
package nurture.mailsink;

import org.jspecify.annotations.NullMarked;
