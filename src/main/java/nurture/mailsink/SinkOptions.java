package nurture.mailsink;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * How a sink is set up.
 *
 * @param port 0 for any free port
 * @param keepContent whether {@link SmtpSink.Caught#content} is filled; costs memory
 * @param tls present: STARTTLS is offered, with this certificate
 * @param log present: {@code messageId recipient epochNanos} is appended to this file for each
 *     accepted message, before the message is acknowledged
 * @param smtpUtf8 whether SMTPUTF8 is offered (RFC 6531)
 * @param time dates the DATA commands
 * @param taker present: is handed each message before it is acknowledged, on the connection's
 *     thread, and the sink keeps none; one it cannot take, by exception, is refused with a 451
 */
public record SinkOptions(
    int port,
    boolean keepContent,
    Optional<SSLContext> tls,
    Optional<Path> log,
    boolean smtpUtf8,
    InstantSource time,
    Optional<Consumer<SmtpSink.Caught>> taker) {

  /** Any free port, no contents, no encryption, no log, the system's time. */
  public static SinkOptions usual() {
    return new SinkOptions(
        0,
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        InstantSource.system(),
        Optional.empty());
  }

  /** The same on this port. */
  public SinkOptions on(int otherPort) {
    return new SinkOptions(otherPort, keepContent, tls, log, smtpUtf8, time, taker);
  }

  /** The same, keeping the contents. */
  public SinkOptions keepingContent() {
    return new SinkOptions(port, true, tls, log, smtpUtf8, time, taker);
  }

  /** The same, offering STARTTLS. */
  public SinkOptions offering(SSLContext certificate) {
    return new SinkOptions(port, keepContent, Optional.of(certificate), log, smtpUtf8, time, taker);
  }

  /** The same, offering SMTPUTF8. */
  public SinkOptions offeringSmtpUtf8() {
    return new SinkOptions(port, keepContent, tls, log, true, time, taker);
  }

  /** The same, appending to this file. */
  public SinkOptions loggingTo(Path file) {
    return new SinkOptions(port, keepContent, tls, Optional.of(file), smtpUtf8, time, taker);
  }

  /** The same, handing each message over with its content instead of keeping it. */
  public SinkOptions handingTo(Consumer<SmtpSink.Caught> other) {
    return new SinkOptions(port, true, tls, log, smtpUtf8, time, Optional.of(other));
  }
}
