package nurture.web.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2AuthorizationURL;
import io.vertx.ext.auth.oauth2.OAuth2FlowType;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import io.vertx.ext.auth.oauth2.Oauth2Credentials;
import io.vertx.ext.auth.oauth2.providers.OpenIDConnectAuth;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nurture.access.Members.Introduction;
import nurture.access.Role;
import nurture.config.Settings;
import nurture.digest.Sha256;
import nurture.identity.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The provider of OpenID Connect: code flow with PKCE (RFC 7636, S256), state and nonce. It is
 * discovered when it is first needed, so that a server starts without it. Safe for concurrent use.
 */
public final class OpenIdProvider {

  /** What the provider said cannot be taken; the message is for the one who signs in. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * A way to the provider.
   *
   * @param verifier proves at the end that the same browser began (RFC 7636)
   */
  public record Departure(String url, String state, String nonce, String verifier) {}

  /**
   * The way back.
   *
   * @param idToken names the session at the provider, for signing out there
   */
  public record Arrival(Introduction introduction, String idToken) {}

  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final int LONGEST_NAME = 200;

  private final SecureRandom random = new SecureRandom();
  private final AtomicReference<@Nullable Future<OAuth2Auth>> discovered = new AtomicReference<>();
  private final Vertx vertx;
  private final Settings.Oidc settings;
  private final GroupRoles groupRoles;
  private final String publicUrl;
  private final InstantSource clock;

  /**
   * @param publicUrl where browsers reach this server, without a slash at its end
   */
  public OpenIdProvider(
      Vertx vertx, Settings.Oidc settings, String publicUrl, InstantSource clock) {
    this.vertx = vertx;
    this.settings = settings;
    this.groupRoles = GroupRoles.of(settings);
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  /** As the button names it. */
  public String label() {
    return settings.label();
  }

  /** Where the provider sends the browser back to. */
  private String back() {
    return publicUrl + "/sign-in/provider/back";
  }

  /** Begins: the browser is sent to the address, and all else is kept in its session. */
  public Future<Departure> depart() {
    String state = word();
    String nonce = word();
    String verifier = word() + word();
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII)));
    return provider()
        .map(
            auth ->
                auth.authorizeURL(
                    new OAuth2AuthorizationURL()
                        .setScopes(List.of(settings.scopes().split(" +")))
                        .setState(state)
                        // The library leaves these to a handler of its own.
                        .setAdditionalParameters(
                            Map.of(
                                "redirect_uri",
                                back(),
                                "nonce",
                                nonce,
                                "code_challenge",
                                challenge,
                                "code_challenge_method",
                                "S256"))))
        .map(url -> new Departure(url, state, nonce, verifier));
  }

  /**
   * Ends: takes the code for an ID token and reads it.
   *
   * @return fails with {@link Refused}, or when the provider is away
   */
  public Future<Arrival> arrive(String code, String nonce, String verifier) {
    return provider()
        .compose(
            auth ->
                auth.authenticate(
                    new Oauth2Credentials()
                        .setFlow(OAuth2FlowType.AUTH_CODE)
                        .setCode(code)
                        .setRedirectUri(back())
                        .setCodeVerifier(verifier)))
        .map(user -> arrival(user, nonce));
  }

  /** Where a browser signs out at the provider too; empty if the provider has no such address. */
  public Future<Optional<String>> signOutUrl(String idToken) {
    return provider()
        .map(
            auth ->
                Optional.ofNullable(
                    auth.endSessionURL(
                        User.create(new JsonObject().put("id_token", idToken)),
                        new JsonObject().put("post_logout_redirect_uri", publicUrl + "/sign-in"))));
  }

  private Arrival arrival(User user, String nonce) {
    // Only a token whose signature, issuer and audience were right is here.
    JsonObject claims = user.attributes().getJsonObject("idToken");
    if (claims == null || !claims.containsKey("aud") || !nonce.equals(claims.getString("nonce"))) {
      throw new Refused("The provider's answer is not one to this browser. Sign in again.");
    }
    Long expires = claims.getLong("exp");
    if (expires == null || clock.instant().isAfter(Instant.ofEpochSecond(expires).plus(SKEW))) {
      throw new Refused("The provider's answer is too old. Sign in again.");
    }
    return new Arrival(introduction(claims), user.principal().getString("id_token"));
  }

  private Introduction introduction(JsonObject claims) {
    String email = claims.getString("email", "");
    if (Mailbox.fault(email).isPresent()
        || "false".equals(String.valueOf(claims.getValue("email_verified")))) {
      throw new Refused("The provider names no confirmed email address for you.");
    }
    Object groups = claims.getValue(settings.groupsClaim());
    Role role =
        groupRoles
            .role(
                groups instanceof JsonArray many
                    ? many.stream().map(String::valueOf).toList()
                    : groups == null ? List.of() : List.of(String.valueOf(groups)))
            .orElseThrow(
                () ->
                    new Refused(
                        "None of your groups at the provider may use these pages. Ask an admin."));
    String name = claims.getString("name", "");
    String shown = name.isBlank() ? email : name.strip();
    return new Introduction(
        claims.getString("iss") + " " + claims.getString("sub"),
        shown.substring(0, Math.min(LONGEST_NAME, shown.length())),
        Mailbox.canonical(email),
        role);
  }

  private Future<OAuth2Auth> provider() {
    Future<OAuth2Auth> known = discovered.get();
    if (known != null && !known.failed()) {
      return known;
    }
    Future<OAuth2Auth> found =
        OpenIDConnectAuth.discover(
                vertx,
                new OAuth2Options()
                    .setSite(settings.issuer().orElseThrow().toString())
                    .setClientId(settings.clientId().orElseThrow())
                    .setClientSecret(settings.clientSecret().orElseThrow().reveal()))
            .map(auth -> auth.missingKeyHandler(key -> renewKeys(auth)));
    discovered.set(found);
    return found;
  }

  /** A provider changes its keys from time to time; the next try finds the new ones. */
  private static void renewKeys(OAuth2Auth auth) {
    var unused = auth.jWKSet();
  }

  private String word() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
