/**
 * Measuring, and the things to measure against. Nothing here is needed to run the server.
 *
 * <p>{@link nurture.bench.SmtpSink} stands in for the mail server: fast enough not to be what is
 * measured, and able to fail on demand, so that the tests use it too.
 */
@NullMarked
package nurture.bench;

import org.jspecify.annotations.NullMarked;
