package nurture.web.console;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form comes from a page of this server, by what the browser itself says and no page can
 * change: {@code Sec-Fetch-Site} (W3C Fetch Metadata), which browsers send over secure connections
 * and to this machine; else {@code Origin}, else {@code Referer}, whose host must be the one asked.
 * Without any of the three the answer is no.
 */
final class SameOrigin implements Predicate<RoutingContext> {

  @Override
  public boolean test(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return matches(origin == null ? request.getHeader("Referer") : origin, request.authority());
  }

  /** The scheme is left aside: behind a proxy that ends TLS we do not know ours. */
  private static boolean matches(@Nullable String from, @Nullable HostAndPort asked) {
    if (from == null || asked == null) {
      return false;
    }
    try {
      URI uri = URI.create(from);
      return uri.getHost() != null
          && uri.getHost().equalsIgnoreCase(asked.host())
          && port(uri.getPort()) == port(asked.port());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  /** Browsers leave out the port a scheme usually has. */
  private static int port(int port) {
    return port == 80 || port == 443 || port <= 0 ? -1 : port;
  }
}
