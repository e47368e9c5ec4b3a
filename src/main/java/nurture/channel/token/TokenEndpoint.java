package nurture.channel.token;

/** The provider of access tokens. */
public interface TokenEndpoint {

  /** Asks for a new token. Blocks; never throws. Called by one thread at a time. */
  TokenAnswer ask();
}
