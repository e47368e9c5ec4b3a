package nurture.web.session;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nurture.access.Member;

/**
 * Signs in a visitor of a demo who sits at the machine it runs on. Whoever comes from elsewhere, by
 * another name of this machine or through a proxy is asked: a page of another site may have its own
 * name lead here.
 */
public final class LoopbackSignIn {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> PROXIED =
      Set.of("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via");

  private final Supplier<Future<Optional<Member>>> member;

  /**
   * @param member whom to sign in; empty for none
   */
  public LoopbackSignIn(Supplier<Future<Optional<Member>>> member) {
    this.member = member;
  }

  /** Who is signed in; empty if the one is no longer let in. */
  public Future<Optional<Member>> member() {
    return member.get();
  }

  /** Whether the one who asks sits at this machine. */
  public boolean appliesTo(RoutingContext context) {
    HttpServerRequest request = context.request();
    HostAndPort asked = request.authority();
    return asked != null
        && NAMES.contains(asked.host())
        && PROXIED.stream().noneMatch(request.headers()::contains)
        && isLoopback(request.remoteAddress().hostAddress());
  }

  /** Whether an address is one of this machine alone. */
  public static boolean isLoopback(String address) {
    try {
      return address.equals("localhost")
          || (address.matches("[0-9.]+|.*:.*")
              && InetAddress.getByName(address).isLoopbackAddress());
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
