package nurture.channel.token;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.channel.token.TokenAnswer.Away;
import nurture.channel.token.TokenAnswer.Granted;
import nurture.channel.token.TokenAnswer.Refused;

/**
 * A token endpoint (RFC 6749 §3.2), asked with a refresh token (§6) where there is one, else with
 * the client's own credentials (§4.4). A provider that hands out a new refresh token with each
 * access token (RFC 9700 §4.14.2) is asked with the newest; if it is refused, with the first again.
 */
public final class OauthEndpoint implements TokenEndpoint {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration USUAL_LIFE = Duration.ofHours(1);
  private static final int LONGEST_REASON = 200;
  private static final Set<String> NOT_NOW = Set.of("temporarily_unavailable", "server_error");

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI url;
  private final String clientId;
  private final Optional<String> clientSecret;
  private final Optional<String> scope;
  private final Optional<String> firstRefreshToken;
  private volatile Optional<String> refreshToken;

  /**
   * @param clientSecret sent in the body; absent for a public client with a refresh token
   * @param scope absent for the provider's default
   * @param refreshToken absent: the client's own credentials are the grant
   */
  public OauthEndpoint(
      URI url,
      String clientId,
      Optional<String> clientSecret,
      Optional<String> scope,
      Optional<String> refreshToken) {
    this.url = url;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.scope = scope;
    this.firstRefreshToken = refreshToken;
    this.refreshToken = refreshToken;
  }

  @Override
  public TokenAnswer ask() {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(form()))
            .build();
    try {
      return read(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return new Away(url.getHost() + " was not reached (" + e.getClass().getSimpleName() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Away(url.getHost() + " was not waited for");
    }
  }

  private String form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", refreshToken.isPresent() ? "refresh_token" : "client_credentials");
    form.put("client_id", clientId);
    clientSecret.ifPresent(secret -> form.put("client_secret", secret));
    refreshToken.ifPresent(token -> form.put("refresh_token", token));
    scope.ifPresent(wanted -> form.put("scope", wanted));
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private TokenAnswer read(HttpResponse<String> response) {
    int status = response.statusCode();
    JsonObject body = json(response.body());
    String token = text(body, "access_token");
    if (status == 200 && !token.isEmpty()) {
      String next = text(body, "refresh_token");
      if (refreshToken.isPresent() && !next.isEmpty()) {
        refreshToken = Optional.of(next);
      }
      return new Granted(token, life(body));
    }
    String error = text(body, "error");
    if (status >= 500 || status == 429 || status == 200 || NOT_NOW.contains(error)) {
      return new Away(url.getHost() + " answered " + status + " without a token");
    }
    refreshToken = firstRefreshToken;
    return new Refused(
        "%s answered %d %s%s; %s"
            .formatted(
                url.getHost(),
                status,
                error.isEmpty() ? "without an error code" : error,
                described(text(body, "error_description")),
                nextStep(error)));
  }

  private String nextStep(String error) {
    return switch (error) {
      case "invalid_grant" ->
          firstRefreshToken.isPresent()
              ? "sign in at the provider again and set oauth.refresh-token"
              : "allow this client to use its own credentials at the provider";
      case "invalid_client", "unauthorized_client" ->
          "check oauth.client-id and oauth.client-secret, which may have expired";
      case "invalid_scope" -> "check oauth.scope";
      default -> "check the settings oauth.*";
    };
  }

  /** A provider may describe an error over several lines, and name the account. */
  private static String described(String description) {
    String line =
        description
            .lines()
            .findFirst()
            .orElse("")
            .replaceAll("\\S+@\\S+", "…")
            .replaceAll("\\p{Cntrl}", " ")
            .strip();
    String cut = line.substring(0, Math.min(LONGEST_REASON, line.length()));
    return cut.isEmpty() ? "" : " (" + cut + ")";
  }

  private static Duration life(JsonObject body) {
    try {
      long seconds = Long.parseLong(text(body, "expires_in"));
      return seconds > 0 ? Duration.ofSeconds(seconds) : USUAL_LIFE;
    } catch (NumberFormatException absent) {
      return USUAL_LIFE;
    }
  }

  private static String text(JsonObject body, String key) {
    Object value = body.getValue(key);
    return value instanceof String || value instanceof Number ? value.toString() : "";
  }

  private static JsonObject json(String body) {
    try {
      return new JsonObject(body);
    } catch (DecodeException notJson) {
      return new JsonObject();
    }
  }
}
