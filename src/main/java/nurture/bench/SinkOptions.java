package nurture.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How a sink is set up.
 *
 * @param port 0 for any free port
 * @param keepContent whether {@link SmtpSink.Caught#content} is filled; costs memory
 * @param tls present: STARTTLS is offered, with this certificate
 * @param log present: {@code messageId recipient epochNanos} is appended to this file for each
 *     accepted message, before the message is acknowledged
 * @param time dates the DATA commands
 */
public record SinkOptions(
    int port,
    boolean keepContent,
    Optional<SSLContext> tls,
    Optional<Path> log,
    InstantSource time) {

  /** Any free port, no contents, no encryption, no log, the system's time. */
  public static SinkOptions usual() {
    return new SinkOptions(0, false, Optional.empty(), Optional.empty(), InstantSource.system());
  }

  /** The same on this port. */
  public SinkOptions on(int otherPort) {
    return new SinkOptions(otherPort, keepContent, tls, log, time);
  }

  /** The same, keeping the contents. */
  public SinkOptions keepingContent() {
    return new SinkOptions(port, true, tls, log, time);
  }

  /** The same, offering STARTTLS. */
  public SinkOptions offering(SSLContext certificate) {
    return new SinkOptions(port, keepContent, Optional.of(certificate), log, time);
  }

  /** The same, appending to this file. */
  public SinkOptions loggingTo(Path file) {
    return new SinkOptions(port, keepContent, tls, Optional.of(file), time);
  }
}
