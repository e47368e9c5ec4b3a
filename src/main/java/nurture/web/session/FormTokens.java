package nurture.web.session;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a form comes from a page of this server: a signature over the session it was shown in,
 * as the field {@value #FIELD} or the header {@value #HEADER}. A visitor's form is bound to a
 * random cookie instead. Any node can check it, and nothing is kept. Thread-safe.
 */
public final class FormTokens {

  public static final String FIELD = "form-token";
  public static final String HEADER = "x-form-token";

  private static final String VISITOR = "nurture-visitor";
  private static final int RANDOM = 16;

  private final SecureRandom random = new SecureRandom();
  private final Function<String, byte[]> signature;
  private final PageSessions sessions;
  private final String visitor;

  /**
   * @param signature the same on every node
   */
  public FormTokens(Function<String, byte[]> signature, PageSessions sessions) {
    this.signature = signature;
    this.sessions = sessions;
    this.visitor = PageSessions.name(VISITOR, sessions.secure());
  }

  /** For the forms of the page a request is answered with; may set the visitor's cookie. */
  public String token(RoutingContext context) {
    return PageSessions.hash(context).map(this::ofSession).orElseGet(() -> ofVisitor(context));
  }

  /** Whether a form that was sent bears the token it was shown with. */
  public boolean fits(RoutingContext context) {
    String sent = context.request().getHeader(HEADER);
    String token = sent == null ? context.request().getFormAttribute(FIELD) : sent;
    if (token == null) {
      return false;
    }
    byte[] given = token.getBytes(StandardCharsets.UTF_8);
    String expected =
        PageSessions.hash(context)
            .map(this::ofSession)
            .orElseGet(() -> visitorToken(context.request().getCookie(visitor)));
    return !expected.isEmpty()
        && MessageDigest.isEqual(given, expected.getBytes(StandardCharsets.UTF_8));
  }

  private String ofSession(byte[] hash) {
    return signed("session " + HexFormat.of().formatHex(hash));
  }

  private String ofVisitor(RoutingContext context) {
    Cookie known = context.request().getCookie(visitor);
    if (known != null) {
      return visitorToken(known);
    }
    byte[] bytes = new byte[RANDOM];
    random.nextBytes(bytes);
    String value = HexFormat.of().formatHex(bytes);
    sessions.add(context, visitor, value);
    return signed("visitor " + value);
  }

  private String visitorToken(@Nullable Cookie cookie) {
    return cookie == null ? "" : signed("visitor " + cookie.getValue());
  }

  private String signed(String text) {
    return HexFormat.of().formatHex(signature.apply("form " + text));
  }
}
