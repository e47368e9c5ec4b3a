package nurture.mailsink;

import java.time.Duration;

/** What a sink does at a step of the conversation. */
public sealed interface SinkBehaviour {
  /** As a good server would. */
  record Accept() implements SinkBehaviour {}

  /** Answer with this line, such as {@code 450 4.2.0 come back later}. */
  record Reply(String line) implements SinkBehaviour {}

  /**
   * Answer with this line, such as {@code 421 4.3.2 shutting down}, and hang up. With a 2xx line at
   * {@link SmtpSink.Phase#DOT} the message is kept first.
   */
  record LastWords(String line) implements SinkBehaviour {}

  /**
   * Never answer and never hang up, until the client does or the sink is closed. At {@link
   * SmtpSink.Phase#BODY} nothing is read either, so that a long message gets stuck on its way.
   */
  record Stall() implements SinkBehaviour {}

  /**
   * Hang up without a word.
   *
   * @param recorded at {@link SmtpSink.Phase#DOT} only: keep the message first, as a server does
   *     that dies between its disk and its reply
   */
  record Drop(boolean recorded) implements SinkBehaviour {}

  /** Accept, after this time. */
  record Delay(Duration time) implements SinkBehaviour {}

  /**
   * Read the content slowly: rest so long before each line. At {@link SmtpSink.Phase#BODY} only;
   * elsewhere it accepts.
   */
  record ReadSlowly(Duration rest) implements SinkBehaviour {}
}
