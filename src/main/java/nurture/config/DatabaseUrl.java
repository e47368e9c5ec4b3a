package nurture.config;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a PostgreSQL is: {@code postgresql://user:password@host:port/database?sslmode=…}. Shown
 * without its password.
 *
 * @param reveal the address itself, password and all
 * @see <a
 *     href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">Connection
 *     URIs</a>
 */
public record DatabaseUrl(String reveal) {
  private static final String ENCODED = "in user and password write @ as %40, / as %2F, # as %23";

  /**
   * Checks the form alone.
   *
   * @throws IllegalArgumentException with a message that does not repeat the address
   */
  public DatabaseUrl {
    URI uri;
    try {
      uri = new URI(reveal);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("is not an address; " + ENCODED);
    }
    boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    String path = uri.getRawPath();
    if (!postgres || uri.getHost() == null || path == null || !path.matches("/[^/@]+")) {
      throw new IllegalArgumentException("must be postgresql, one host and a database; " + ENCODED);
    }
  }

  @Override
  public String toString() {
    return reveal
        .replaceFirst("//([^:@/?]*):[^@/?]*@", "//$1:" + Secret.HIDDEN + "@")
        .replaceAll("([?&](?:ssl)?password=)[^&]*", "$1" + Secret.HIDDEN);
  }
}
