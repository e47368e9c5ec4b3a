package nurture.channel.token;

/** There is no access token now; the message is one line for people, without secrets. */
public final class NoToken extends Exception {
  private static final long serialVersionUID = 1L;
  private final String reason;

  NoToken(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
