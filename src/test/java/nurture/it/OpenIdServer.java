package nurture.it;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A provider of OpenID Connect at which one user is signed in already. It signs with RS256 and
 * insists on PKCE with S256, the registered address and the client's secret.
 */
final class OpenIdServer implements AutoCloseable {

  static final String CLIENT = "nurture";
  static final String SECRET = "the secret of the client";

  private final Vertx vertx = Vertx.vertx();
  private final KeyPair keys = rsa();
  private final KeyPair others = rsa();
  private final Map<String, MultiMap> codes = new ConcurrentHashMap<>();
  private final HttpServer http;

  /** What the next ID token says beside the usual; a test may put anything. */
  volatile JsonObject claims = new JsonObject();

  /** Whether the next ID token is signed by a key that is not published. */
  volatile boolean forged;

  OpenIdServer() {
    try {
      http =
          vertx
              .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
              .requestHandler(this::answer)
              .listen()
              .await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + http.actualPort();
  }

  /** The settings of a server that lets its users in. */
  Map<String, String> settings() {
    return Map.of(
        "NURTURE_OIDC_ISSUER",
        issuer(),
        "NURTURE_OIDC_CLIENT_ID",
        CLIENT,
        "NURTURE_OIDC_CLIENT_SECRET",
        SECRET,
        "NURTURE_OIDC_RECRUITERS",
        "recruiting",
        "NURTURE_OIDC_ADMINS",
        "nurture-admins");
  }

  private void answer(HttpServerRequest request) {
    switch (request.path()) {
      case "/.well-known/openid-configuration" -> json(request, configuration());
      case "/keys" -> json(request, new JsonObject().put("keys", new JsonArray().add(jwk())));
      case "/authorize" -> authorize(request);
      case "/token" ->
          request
              .setExpectMultipart(true)
              .endHandler(done -> token(request, request.formAttributes()));
      default -> request.response().setStatusCode(404).end();
    }
  }

  private JsonObject configuration() {
    return new JsonObject()
        .put("issuer", issuer())
        .put("authorization_endpoint", issuer() + "/authorize")
        .put("token_endpoint", issuer() + "/token")
        .put("end_session_endpoint", issuer() + "/sign-out")
        .put("jwks_uri", issuer() + "/keys");
  }

  private void authorize(HttpServerRequest request) {
    MultiMap asked = request.params();
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    request
        .response()
        .setStatusCode(302)
        .putHeader(
            "location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"))
        .end();
  }

  private void token(HttpServerRequest request, MultiMap form) {
    MultiMap asked = codes.remove(String.valueOf(form.get("code")));
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    boolean client =
        basic.equals(request.getHeader("authorization"))
            || SECRET.equals(form.get("client_secret"));
    if (asked == null
        || !client
        || !"S256".equals(asked.get("code_challenge_method"))
        || !challenge(form.get("code_verifier")).equals(asked.get("code_challenge"))
        || !asked.get("redirect_uri").equals(form.get("redirect_uri"))) {
      request
          .response()
          .setStatusCode(400)
          .putHeader("content-type", "application/json")
          .end(new JsonObject().put("error", "invalid_grant").encode());
      return;
    }
    long now = Instant.now().getEpochSecond();
    JsonObject said =
        new JsonObject()
            .put("iss", issuer())
            .put("aud", CLIENT)
            .put("sub", "user-7")
            .put("iat", now)
            .put("exp", now + 300)
            .put("nonce", asked.get("nonce"))
            .put("name", "Otto Hahn")
            .put("email", "Otto@Example.com")
            .put("email_verified", true)
            .put("groups", new JsonArray().add("recruiting"))
            .mergeIn(claims);
    json(
        request,
        new JsonObject()
            .put("access_token", "opaque")
            .put("token_type", "Bearer")
            .put("expires_in", 300)
            .put("id_token", signed(said)));
  }

  private String signed(JsonObject said) {
    try {
      String text =
          encoded(new JsonObject().put("alg", "RS256").put("kid", "one").encode())
              + "."
              + encoded(said.encode());
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign((forged ? others : keys).getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + encoded(signature.sign());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonObject jwk() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return new JsonObject()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS256")
        .put("kid", "one")
        .put("n", encoded(unsigned(key.getModulus())))
        .put("e", encoded(unsigned(key.getPublicExponent())));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String challenge(String verifier) {
    try {
      return encoded(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(HttpServerRequest request, JsonObject body) {
    request.response().putHeader("content-type", "application/json").end(body.encode());
  }

  @Override
  public void close() {
    try {
      vertx.close().await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
