package nurture.app;

/**
 * A password to be handed over by the one who starts the server; it is changed at the first
 * sign-in.
 */
public record OneTimePassword(String email, String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "a one-time password of " + email;
  }
}
