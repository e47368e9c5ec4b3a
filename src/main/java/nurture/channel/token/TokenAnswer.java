package nurture.channel.token;

import java.time.Duration;

/** What became of asking for an access token. A reason is one line for people, without secrets. */
public sealed interface TokenAnswer {

  /**
   * A token.
   *
   * @param life how long it is good for
   */
  record Granted(String token, Duration life) implements TokenAnswer {

    /** Without the token. */
    @Override
    public String toString() {
      return "Granted[" + life + "]";
    }
  }

  /** The provider does not let us in any more; a person has to change that. */
  record Refused(String reason) implements TokenAnswer {}

  /** The provider did not answer, or not now. It may later. */
  record Away(String reason) implements TokenAnswer {}
}
