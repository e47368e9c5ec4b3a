package nurture.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MessageId;
import nurture.digest.Sha256;
import nurture.event.CandidateEvent;
import nurture.event.OpensConsent;
import nurture.event.RecordedEvent;
import nurture.event.Via;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.tracking.LinkId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links of which mails lead through this server. */
final class LinkTrackingTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");
  private static final MessageId ID = new MessageId(new UUID(0, 7), 3, 0);
  private static final MessageLinks LINKS =
      new MessageLinks(
          "https://talent.example.com/nurture",
          text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  private static final LinkTracking ON =
      new LinkTracking(true, true, LINKS, "https://example.com/privacy");

  private static final String PIECE = "https://example.com/reading/one?a=1&b=2";
  private static final RenderedMessage MAIL =
      new RenderedMessage(
          ID,
          1,
          "en",
          "One",
          "Read " + PIECE + ".\n" + LINKS.unsubscribe(ID) + "\nhttps://example.com/privacy\n",
          "<a href=\"https://example.com/reading/one?a=1&amp;b=2\">Read</a><a"
              + " href=\"https://example.com/two\">2</a><a href=\""
              + LINKS.why(ID)
              + "\">Why</a><a href=\"https://example.com/privacy\">P</a><a"
              + " href=\"mailto:a@example.com\">m</a>");

  @Test
  void linksOfAnApproach_leadThroughThisServer_andNoneOfOurOwn() {
    RenderedMessage tracked =
        MAIL.with(ON.of(claimed(Purpose.UPDATE, Via.EMAIL), MAIL, library()), false);

    assertThat(tracked.links())
        .containsExactly(
            new OutgoingLink(PIECE, PIECE, "stream processing"),
            new OutgoingLink("https://example.com/two", "https://example.com/two", ""));
    assertThat(ON.html(tracked))
        .contains(
            "href=\"" + LINKS.click(new LinkId(ID, 1)) + "\"",
            "href=\"" + LINKS.click(new LinkId(ID, 2)) + "\"",
            LINKS.why(ID),
            "https://example.com/privacy",
            "mailto:a@example.com")
        .doesNotContain("reading/one", "example.com/two");
    assertThat(ON.text(tracked))
        .contains(
            "Read " + LINKS.click(new LinkId(ID, 1)) + ".",
            LINKS.unsubscribe(ID),
            "https://example.com/privacy")
        .doesNotContain("reading/one");
    assertThat(tracked.html()).as("what is kept leads where it says").isEqualTo(MAIL.html());
  }

  @ParameterizedTest
  @EnumSource(
      value = Purpose.class,
      names = {"ANSWER", "PROCESS", "COLLEAGUE", "NOTICE"})
  void linksOfWhatACandidateNeeds_leadWhereTheySay(Purpose purpose) {
    assertThat(ON.of(claimed(purpose, Via.EMAIL), MAIL, library())).isEmpty();
  }

  @Test
  void withoutTheSettingOrEmail_noLinkLeadsThroughThisServer() {
    LinkTracking off = new LinkTracking(false, false, LINKS, "");

    assertThat(off.of(claimed(Purpose.UPDATE, Via.EMAIL), MAIL, library())).isEmpty();
    assertThat(ON.of(claimed(Purpose.UPDATE, Via.SMS), MAIL, library())).isEmpty();
    assertThat(off.html(MAIL)).isSameAs(MAIL.html());
    assertThat(off.text(MAIL)).isSameAs(MAIL.text());
  }

  @Test
  void mailOfManyLinks_hasTheFirstOnesCounted() {
    String text =
        IntStream.range(0, 40)
            .mapToObj(i -> "https://example.com/" + i)
            .collect(Collectors.joining("\n"));
    RenderedMessage many = new RenderedMessage(ID, 1, "en", "Many", text, "");

    assertThat(ON.of(claimed(Purpose.NEWSLETTER, Via.EMAIL), many, library())).hasSize(LinkId.MOST);
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "given, true",
    "withdrawn, false",
    "given withdrawn, false",
    "withdrawn given, true",
    "given unsubscribed, false",
    "given complained, false"
  })
  void picture_isInAMail_whileTheCandidateAgrees(String said, boolean there) {
    ClaimedMessage message = claimed(Purpose.UPDATE, Via.EMAIL, Dossiers.after(said.split(" ")));

    boolean picture = ON.picture(message, MAIL);
    RenderedMessage mail = MAIL.with(List.of(), picture);

    assertThat(picture).isEqualTo(there);
    assertThat(ON.html(mail).contains("<img src=\"" + LINKS.picture(ID) + "\"")).isEqualTo(there);
    assertThat(mail.html()).as("what is kept has none").doesNotContain("<img");
    assertThat(new LinkTracking(true, false, LINKS, "").picture(message, MAIL)).isFalse();
    assertThat(
            ON.picture(claimed(Purpose.NOTICE, Via.EMAIL, Dossiers.after(said.split(" "))), MAIL))
        .isFalse();
  }

  @Test
  void picture_standsAtTheEndOfTheBody() {
    RenderedMessage whole =
        new RenderedMessage(ID, 1, "en", "s", "t", "<html><body><p>x</p></BODY></html>")
            .with(List.of(), true);

    assertThat(ON.html(whole)).endsWith("alt=\"\" border=\"0\"></BODY></html>");
  }

  @Test
  void token_namesItsMessageAndLink_andIsNoTokenOfAnotherKind() {
    LinkId link = new LinkId(ID, 2);
    String token = LINKS.click(link).substring((LINKS.base() + "/c/").length());

    assertThat(LINKS.link(token)).contains(link);
    assertThat(LINKS.message(token)).isEmpty();
    assertThat(LINKS.link(LINKS.token(ID))).isEmpty();
    assertThat(token).matches("[A-Za-z0-9._-]+").doesNotContain("example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "...",
        "m-00000000000000000000000000000007-3-0.2.",
        "m-00000000000000000000000000000007-3-0.2.AAAA",
        "m-00000000000000000000000000000007-3-0.99999999999.AAAA",
        "m-00000000000000000000000000000007-3-0.-1.AAAA",
        "https://evil.example/.1.AAAA",
        "é.1.é"
      })
  void tokenThatIsNotOurs_isNone(String token) {
    assertThat(LINKS.link(token)).isEmpty();
  }

  @Test
  void tokenOfOneLink_isNotMadeTheTokenOfAnother() {
    String token = LINKS.click(new LinkId(ID, 1)).substring((LINKS.base() + "/c/").length());

    assertThat(LINKS.link(token.replace("-3-0.1.", "-3-0.2."))).isEmpty();
    assertThat(LINKS.link(token.replace("-3-0.1.", "-4-0.1."))).isEmpty();
    assertThat(LINKS.link(token + "A")).isEmpty();
    assertThat(LINKS.link(token.toUpperCase(Locale.ROOT))).isEmpty();
  }

  /** Dossiers of candidates who said something. */
  private static final class Dossiers {
    static Dossier after(String... said) {
      Dossier dossier = Dossier.of("ada");
      for (int i = 0; i < said.length; i++) {
        Optional<CandidateEvent> event =
            switch (said[i]) {
              case "given" -> Optional.of(opens(OpensConsent.GIVEN));
              case "withdrawn" -> Optional.of(opens(OpensConsent.WITHDRAWN));
              case "unsubscribed" ->
                  Optional.of(
                      new CandidateEvent.Unsubscribed(Optional.of(Via.EMAIL), Optional.empty()));
              case "complained" ->
                  Optional.of(new CandidateEvent.MessageComplained(Optional.empty()));
              default -> Optional.empty();
            };
        if (event.isPresent()) {
          dossier =
              dossier.after(new RecordedEvent("e" + i, NOON.plusSeconds(i), event.get())).dossier();
        }
      }
      return dossier;
    }

    private static CandidateEvent opens(OpensConsent consent) {
      return new CandidateEvent.PreferencesSet(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          Optional.of(consent),
          Optional.empty());
    }
  }

  private static ClaimedMessage claimed(Purpose purpose, Via via) {
    return claimed(purpose, via, Dossier.of("ada"));
  }

  private static ClaimedMessage claimed(Purpose purpose, Via via, Dossier dossier) {
    return new ClaimedMessage(
        ID,
        "ada",
        1,
        dossier,
        "more-on-topic",
        via,
        purpose,
        List.of("one"),
        "more-on-topic",
        "because",
        NOON,
        0);
  }

  private static Library library() {
    return new Library(
        List.of(
            new ContentItem(
                "one",
                ItemKind.INSIGHT,
                "stream processing",
                "en",
                "One",
                "A piece.",
                PIECE,
                Optional.empty(),
                Optional.empty(),
                "",
                "")),
        List.of());
  }
}
