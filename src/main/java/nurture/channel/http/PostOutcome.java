package nurture.channel.http;

/** What became of a request. */
public sealed interface PostOutcome {

  /**
   * It was answered.
   *
   * @param body its beginning
   */
  record Answer(int status, String body) implements PostOutcome {}

  /** The last look said no: nothing of the body left. */
  record Stopped() implements PostOutcome {}

  /**
   * There was no answer.
   *
   * @param code as {@link nurture.channel.Delivery} names it
   * @param reason one line for people
   * @param left whether the server may have read it
   */
  record Silence(String code, String reason, boolean left) implements PostOutcome {

    /** Whether it is the encryption that failed, as it would for all messages. */
    public boolean untrusted() {
      return code.equals(HttpPost.UNTRUSTED) && !left;
    }
  }
}
