package nurture.channel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.TextTrouble;
import nurture.channel.Delivery;
import nurture.channel.Delivery.TextAnswered;
import nurture.channel.LastLook;
import nurture.channel.OutgoingMessage;
import nurture.channel.text.TextProvider.Posted;
import nurture.channel.text.TextProvider.Scripted;
import nurture.event.Via;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is posted to a provider of texts, and what its answers mean. */
final class TextChannelTest {

  private static final Duration TIMEOUT = Duration.ofMillis(600);

  private static TextProvider provider;

  @BeforeAll
  static void start() {
    provider = TextProvider.start();
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void text_isPostedOnce_withWhatTheProviderNeeds() {
    Delivery delivery = sms().deliver(text("+4915112345001", "Good luck today, Ingrid! – Maren"));

    assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
    Posted posted = only("+4915112345001");
    assertThat(((Delivery.Accepted) delivery).serverReply())
        .isEqualTo("accepted as " + posted.id());
    assertThat(posted.path())
        .isEqualTo("/2010-04-01/Accounts/" + TextProvider.ACCOUNT + "/Messages.json");
    assertThat(posted.authorization())
        .isEqualTo(
            "Basic "
                + Base64.getEncoder()
                    .encodeToString((TextProvider.ACCOUNT + ":" + TextProvider.TOKEN).getBytes()));
    assertThat(posted.fields())
        .containsEntry("From", "+4915799900001")
        .containsEntry("Body", "Good luck today, Ingrid! – Maren")
        .containsEntry("StatusCallback", "https://talent.example.com/status/m-1")
        .containsEntry("ValidityPeriod", "3600")
        .doesNotContainKey("MessagingServiceSid");
  }

  @Test
  void whatsapp_marksBothNumbers() {
    Delivery delivery =
        channel(provider.url(), Via.WHATSAPP, Optional.empty())
            .deliver(text("+4915112345002", "Hello"));

    assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
    assertThat(only("whatsapp:+4915112345002").fields())
        .containsEntry("From", "whatsapp:+4915799900001");
  }

  @Test
  void approvedTemplate_goesInThePlaceOfTheText() {
    OutgoingMessage plain = text("+4915112345012", "Hello");
    Delivery delivery =
        channel(provider.url(), Via.WHATSAPP, Optional.empty())
            .deliver(
                new OutgoingMessage(
                    plain.id(),
                    plain.name(),
                    plain.address(),
                    "",
                    plain.text(),
                    "",
                    Optional.empty(),
                    plain.date(),
                    plain.thread(),
                    Optional.empty(),
                    Optional.of(
                        new OutgoingMessage.Approved("HX1", List.of("Ingrid \"I\"", "Maren"))),
                    List.of()));

    assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
    assertThat(only("whatsapp:+4915112345012").fields())
        .containsEntry("ContentSid", "HX1")
        .containsEntry("ContentVariables", "{\"1\":\"Ingrid \\\"I\\\"\",\"2\":\"Maren\"}")
        .doesNotContainKey("Body");
  }

  @Test
  void messagingService_takesThePlaceOfTheNumber() {
    Delivery delivery =
        channel(provider.url(), Via.SMS, Optional.of("MG1"))
            .deliver(text("+4915112345003", "Hello"));

    assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
    assertThat(only("+4915112345003").fields())
        .containsEntry("MessagingServiceSid", "MG1")
        .doesNotContainKey("From");
  }

  @ParameterizedTest
  @CsvSource({
    "400, 21610, STOPPED, false",
    "400, 21211, NUMBER, false",
    "400, 21614, NUMBER, false",
    "400, 21606, SENDER, false",
    "401, 20003, ACCOUNT, false",
    "429, 20429, RATE, true",
    "400, 63016, WINDOW, false",
    "500, 20500, OTHER, true",
    "503, 0, OTHER, true",
    "404, 0, ACCOUNT, false",
    "302, 0, ACCOUNT, false",
    "400, 99999, OTHER, false"
  })
  void refusal_isForTheRules(int status, int code, TextTrouble trouble, boolean passing) {
    provider.answer(
        "+4915112345004",
        code == 0
            ? new Scripted(status, "<html>", Duration.ZERO)
            : Scripted.refusal(status, code, "The number +4915112345004 is not good"));

    Delivery delivery = sms().deliver(text("+4915112345004", "Hello"));

    assertThat(delivery).isInstanceOf(TextAnswered.class);
    TextAnswered answered = (TextAnswered) delivery;
    assertThat(answered.answer().trouble()).isEqualTo(trouble);
    assertThat(answered.answer().passing()).isEqualTo(passing);
    assertThat(answered.code()).isEqualTo(String.valueOf(code == 0 ? status : code));
    assertThat(answered.reason() + answered.said()).doesNotContain("4915112345004");
  }

  @Test
  void gatewayThatFailsWithoutACode_leavesItUnclear() {
    provider.answer("+4915112345005", new Scripted(502, "<html>", Duration.ZERO));

    assertThat(sms().deliver(text("+4915112345005", "Hello"))).isInstanceOf(Delivery.Unclear.class);
  }

  @Test
  void silenceAfterTheText_leavesItUnclear_andNothingIsPostedAgain() {
    provider.answer("+4915112345006", new Scripted(201, "{}", TIMEOUT.multipliedBy(3)));

    assertThat(sms().deliver(text("+4915112345006", "Hello"))).isInstanceOf(Delivery.Unclear.class);
    assertThat(only("+4915112345006")).isNotNull();
  }

  @Test
  void serverThatIsNotThere_mayBeTriedLater() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    Delivery delivery =
        channel("http://127.0.0.1:" + free, Via.SMS, Optional.empty())
            .deliver(text("+4915112345007", "Hello"));

    assertThat(delivery).isInstanceOf(Delivery.TryLater.class);
    assertThat(((Delivery.TryLater) delivery).code()).isEqualTo("connect");
  }

  @Test
  void lastLookThatSaysNo_keepsTheTextHere() {
    LastLook no = () -> false;

    assertThat(sms().deliver(text("+4915112345008", "Hello"), no))
        .isInstanceOf(Delivery.Stopped.class);
    assertThat(provider.posted())
        .noneMatch(each -> each.body().equals("Hello") && each.to().endsWith("5008"));
  }

  @Test
  void numberThatCannotBeTold_isRefusedHere_andSilencesNobody() {
    Delivery delivery = sms().deliver(text("0151 12345009", "Hello"));

    assertThat(delivery).isInstanceOf(Delivery.Refused.class);
    assertThat(((Delivery.Refused) delivery).hard()).isFalse();
    assertThat(((Delivery.Refused) delivery).reason()).doesNotContain("12345009");
  }

  @Test
  void answerWithoutEnd_isCutOff() {
    provider.answer(
        "+4915112345010",
        new Scripted(400, "{\"message\":\"" + "x".repeat(500_000), Duration.ZERO));

    assertThat(sms().deliver(text("+4915112345010", "Hello"))).isInstanceOf(TextAnswered.class);
  }

  @Test
  void closedChannel_takesNothing() {
    TextChannel channel = sms();
    channel.close();

    assertThat(channel.deliver(text("+4915112345011", "Hello")))
        .isInstanceOf(Delivery.TryLater.class);
    assertThat(channel.probe().reachable()).isFalse();
    assertThat(sms().probe().reachable()).isTrue();
  }

  private static TextChannel sms() {
    return channel(provider.url(), Via.SMS, Optional.empty());
  }

  private static TextChannel channel(String url, Via via, Optional<String> service) {
    return new TextChannel(
        new TextRoute(
            URI.create(url),
            TextProvider.ACCOUNT,
            TextProvider.TOKEN,
            via,
            service.isPresent() ? Optional.empty() : Optional.of("+4915799900001"),
            service,
            TIMEOUT),
        id -> "https://talent.example.com/status/" + id);
  }

  private static Posted only(String to) {
    var found = provider.posted().stream().filter(each -> each.to().equals(to)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static OutgoingMessage text(String to, String text) {
    return new OutgoingMessage("m-1", "Ingrid", to, "", text, "", Optional.empty(), Instant.EPOCH);
  }
}
