package nurture.channel.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens as they are asked for at a provider over HTTP, kept, renewed and missed. */
final class AccessTokensTest {
  private final OauthServer provider = new OauthServer();
  private volatile Instant now = Instant.parse("2026-11-03T12:00:00Z");
  private final AccessTokens tokens = tokens(Optional.empty());

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void clientCredentials_areAskedWithSecretAndScope_andTheTokenIsKeptUntilShortlyBeforeItsEnd()
      throws Exception {
    assertThat(tokens.token()).isEqualTo("token-1");
    now = now.plus(Duration.ofMinutes(54));
    assertThat(tokens.token()).isEqualTo("token-1");
    now = now.plus(Duration.ofMinutes(1));
    assertThat(tokens.token()).isEqualTo("token-2");

    assertThat(provider.asked()).hasSize(2);
    assertThat(provider.asked().get(0))
        .containsEntry("grant_type", "client_credentials")
        .containsEntry("client_id", "nurture")
        .containsEntry("client_secret", "s3cret & more")
        .containsEntry("scope", "https://mail.example.com/.default");
    assertThat(tokens.granted()).isEqualTo(2);
  }

  @Test
  void refreshToken_thatIsReplaced_isAskedWithTheNewest_andWithTheFirstOnceThatIsRefused()
      throws Exception {
    AccessTokens mailbox = tokens(Optional.of("first"));
    provider.more = ",\"refresh_token\":\"second\"";
    assertThat(mailbox.token()).isEqualTo("token-1");

    mailbox.refused("token-1");
    assertThat(mailbox.token()).isEqualTo("token-2");
    provider.answer(400, "{\"error\":\"invalid_grant\"}");
    mailbox.refused("token-2");
    assertThatThrownBy(mailbox::token).isInstanceOf(NoToken.class);
    provider.grant();
    later();
    assertThat(mailbox.token()).isEqualTo("token-3");

    assertThat(provider.asked())
        .extracting(form -> form.get("grant_type"))
        .containsOnly("refresh_token");
    assertThat(provider.asked())
        .extracting(form -> form.get("refresh_token"))
        .containsExactly("first", "second", "second", "first");
  }

  @Test
  void manyThreads_thatNeedATokenAtOnce_askOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<String> token = tokens::token;
      List<Future<String>> got =
          threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> token).toList());
      for (Future<String> one : got) {
        assertThat(one.get()).isEqualTo("token-1");
      }
    } finally {
      threads.shutdown();
    }
    assertThat(provider.asked()).hasSize(1);
  }

  @Test
  void refusal_saysWhatToDo_andEndsTheKeptToken_untilATokenIsGrantedAgain() throws Exception {
    AccessTokens mailbox = tokens(Optional.of("first"));
    assertThat(mailbox.token()).isEqualTo("token-1");
    assertThat(mailbox.trouble()).isEmpty();
    provider.answer(
        400,
        "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: expired for"
            + " talent@acme.example\\r\\nTrace: 1\"}");

    now = now.plus(Duration.ofMinutes(10));
    mailbox.check();

    assertThat(mailbox.trouble())
        .hasValueSatisfying(trouble -> assertThat(trouble.since()).isEqualTo(now));
    assertThatThrownBy(mailbox::token)
        .isInstanceOf(NoToken.class)
        .hasMessageContainingAll("400 invalid_grant", "AADSTS700082", "set oauth.refresh-token")
        .hasMessageNotContainingAny("acme", "Trace", "first", "s3cret");
    assertThat(mailbox.refusals()).isEqualTo(1);

    provider.grant();
    later();
    mailbox.check();
    assertThat(mailbox.trouble()).isEmpty();
    assertThat(mailbox.token()).isEqualTo("token-2");
  }

  @Test
  void check_everyMinute_findsARevokedGrantWithinAQuarterOfAnHour() throws Exception {
    assertThat(tokens.token()).isEqualTo("token-1");
    provider.answer(401, "{\"error\":\"invalid_client\"}");
    int minutes = 0;

    while (tokens.trouble().isEmpty()) {
      now = now.plus(Duration.ofMinutes(1));
      tokens.check();
      minutes++;
    }

    assertThat(minutes).isLessThanOrEqualTo(15);
    assertThat(tokens.trouble().orElseThrow().reason()).contains("oauth.client-secret");
    assertThat(provider.asked()).hasSize(2);
  }

  @Test
  void providerThatIsAway_isNoTroubleWhileTheKeptTokenIsGood() throws Exception {
    assertThat(tokens.token()).isEqualTo("token-1");
    provider.answer(503, "<html>");
    now = now.plus(Duration.ofMinutes(57));

    assertThat(tokens.token()).isEqualTo("token-1");
    assertThat(tokens.token()).isEqualTo("token-1");
    assertThat(tokens.trouble()).isEmpty();
    assertThat(provider.asked()).as("not asked again at once").hasSize(2);

    now = now.plus(Duration.ofMinutes(3));
    assertThatThrownBy(tokens::token).hasMessageContaining("503");
    assertThat(tokens.trouble()).isPresent();
    assertThat(tokens.absences()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "<html>", "{\"access_token\":[7]}", "{\"access_token\":\"\"}"})
  void answerWithoutAToken_isNone(String said) {
    provider.answer(200, said);

    assertThatThrownBy(tokens::token).hasMessageContaining("200 without a token");
  }

  @Test
  void providerThatIsNotReached_isNamed() {
    AccessTokens unreached =
        new AccessTokens(
            new OauthEndpoint(
                URI.create("http://127.0.0.1:1/token"),
                "nurture",
                Optional.of("s"),
                Optional.empty(),
                Optional.empty()),
            () -> now);

    assertThatThrownBy(unreached::token).hasMessageContaining("127.0.0.1 was not reached");
  }

  private void later() {
    now = now.plusSeconds(2);
  }

  private AccessTokens tokens(Optional<String> refreshToken) {
    return new AccessTokens(
        new OauthEndpoint(
            provider.url(),
            "nurture",
            Optional.of("s3cret & more"),
            Optional.of("https://mail.example.com/.default"),
            refreshToken),
        () -> now);
  }
}
