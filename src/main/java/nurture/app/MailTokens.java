package nurture.app;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nurture.channel.token.AccessTokens;
import nurture.channel.token.OauthEndpoint;
import nurture.config.Secret;
import nurture.config.Settings;

/** The access tokens of the settings, and what is measured of them. */
final class MailTokens {

  /** Empty without {@code oauth.token-url}. */
  static Optional<AccessTokens> of(Settings.Oauth oauth) {
    return oauth
        .tokenUrl()
        .map(
            url ->
                new AccessTokens(
                    new OauthEndpoint(
                        url,
                        oauth.clientId().orElseThrow(),
                        oauth.clientSecret().map(Secret::reveal),
                        oauth.scope(),
                        oauth.refreshToken().map(Secret::reveal)),
                    // A provider does not know of the clock of a demo.
                    InstantSource.system()));
  }

  static void measure(AccessTokens tokens, MeterRegistry meters) {
    count(tokens, meters, "granted", AccessTokens::granted);
    count(tokens, meters, "refused", AccessTokens::refusals);
    count(tokens, meters, "away", AccessTokens::absences);
    Gauge.builder("nurture.oauth.missing", tokens, self -> self.trouble().isPresent() ? 1 : 0)
        .description("1 while there is no access token for the mail server")
        .register(meters);
  }

  private static void count(
      AccessTokens tokens,
      MeterRegistry meters,
      String outcome,
      ToDoubleFunction<AccessTokens> count) {
    FunctionCounter.builder("nurture.oauth.requests", tokens, count)
        .description("requests for an access token by what became of them")
        .tag("outcome", outcome)
        .register(meters);
  }

  private MailTokens() {}
}
