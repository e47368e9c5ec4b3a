package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.proof.BookProofreader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedTemplatesTest {
  private static final TemplateBook BOOK = TemplateBook.load(Path.of("templates"));

  /** Only what every message gets; none of the optional variables. */
  private static final Map<String, Object> BARE =
      Map.of(
          "candidate", Map.of("ref", "c-1", "firstName", "Ada", "fullName", "Ada Example"),
          "work", Map.of("title", "Engineer", "employer", "Acme", "function", "engineering"),
          "personal", Map.of("reason", "your paper on compilers", "topic", "compilers"),
          "sender",
              Map.of(
                  "name", "Grace",
                  "title", "Talent partner",
                  "organisation", "Example Ltd",
                  "postalAddress", "1 Example Street, London"),
          "links", Map.of("unsubscribe", "https://example.com/u?a=1&b=2"),
          "today", java.time.LocalDate.of(2027, 3, 4));

  /** What some messages need beside that. */
  private static final Map<String, Object> MORE =
      Map.of(
          "opening", Map.of("title", "Staff engineer", "team", "Tools", "location", "Leeds"),
          "insight",
              Map.of(
                  "title", "A note", "takeaway", "Less is more.", "link", "https://example.com/n"),
          "notNow", Map.of("until", java.time.LocalDate.of(2027, 3, 1), "reason", "a new baby"),
          "signal", Map.of("kind", "layoffs", "detail", "the merger"),
          "event",
              Map.of(
                  "title", "An evening on parsers",
                  "date", java.time.LocalDate.of(2027, 4, 8),
                  "place", "Leeds",
                  "link", "https://example.com/e"),
          "connection", Map.of("name", "Charles"),
          "written",
              Map.of("text", "Tuesday suits me.", "paragraphs", List.of("Tuesday suits me.")),
          "introduction",
              Map.of("name", "Alan", "title", "Engineer", "about", "how they test their parser"),
          "content",
              List.of(
                  Map.of(
                      "title", "On parsing",
                      "summary", "What a year of it taught us.",
                      "link", "https://example.com/p",
                      "topic", "compilers")));

  /** Written to somebody who is not looking. */
  private static final Set<String> COLD =
      Set.of(
          "first-outreach",
          "follow-up-insight",
          "follow-up-last-note",
          "quarterly-update",
          "re-engage-on-signal",
          "warm-reply");

  /** Every letter: what goes out as an email. */
  static Stream<Rendered> samples() {
    return BOOK.samples().stream()
        .filter(renderOutcome -> BOOK.info(renderOutcome.template()).via() == Via.EMAIL)
        .map(
            renderOutcome -> {
              assertThat(renderOutcome).isInstanceOf(Rendered.class);
              return (Rendered) renderOutcome;
            });
  }

  static Stream<String> cold() {
    return COLD.stream().sorted();
  }

  private static Rendered bare(String name, Locale language) {
    return bare(name, language, BARE);
  }

  private static Rendered bare(String name, Locale language, Map<String, Object> usual) {
    Map<String, Object> data = new HashMap<>(usual);
    for (String need : BOOK.info(name).needs()) {
      String thing = need.split("\\.")[0];
      if (MORE.containsKey(thing)) {
        data.put(thing, MORE.get(thing));
      }
    }
    return (Rendered) BOOK.render(name, language, data);
  }

  static Stream<String> letters() {
    return BOOK.names().stream().filter(name -> BOOK.info(name).via() == Via.EMAIL);
  }

  @Test
  void book_hasItsMessagesInThreeLanguages() {
    assertThat(BOOK.names())
        .containsExactly(
            "active-welcome",
            "alumni-hello",
            "ambassador-invitation",
            "application-received",
            "application-withdrawn",
            "better-fitting-opening",
            "call-check-in",
            "call-medallist",
            "call-offer",
            "check-in-180",
            "check-in-30",
            "check-in-90",
            "comment-on-post",
            "connection-request",
            "consent-renewal",
            "consideration-check-in",
            "culture-note",
            "data-notice",
            "first-outreach",
            "follow-up-insight",
            "follow-up-last-note",
            "follow-up-question",
            "follow-up-story",
            "forecast-hello",
            "interest-follow-up",
            "linkedin-follow-up",
            "meet-the-executive",
            "meet-the-team",
            "more-on-topic",
            "not-now-return",
            "offer-accepted-welcome",
            "offer-declined-thanks",
            "offer-waiting",
            "open-house",
            "process-check-in",
            "quarterly-update",
            "re-engage-on-signal",
            "referral-ask",
            "referral-thanks",
            "rejected-thanks",
            "retention-ask",
            "runner-up-thanks",
            "silver-medallist-return",
            "testimonial-ask",
            "text-check-in",
            "text-interview-day",
            "warm-introduction-ask",
            "warm-reply",
            "weekly-newsletter",
            "written-answer",
            "yearly-note");
    assertThat(BOOK.names())
        .allSatisfy(
            name ->
                assertThat(BOOK.info(name).languages())
                    .as(name)
                    .containsExactlyInAnyOrder("de", "en", "nl"));
  }

  @Test
  void check_findsNothingToMend() {
    assertThat(BookProofreader.check(BOOK)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_letsTheReaderLeaveAndSaysWhoWrites(Rendered message) {
    assertThat(message.text())
        .containsPattern("(Unsubscribe|Abmelden|Afmelden).*: https://\\S+/\\S+");
    assertThat(message.html())
        .containsPattern(
            "<a [^>]*href=\"https://[^\"]+\"[^>]*>(Unsubscribe|Hier abmelden|Meld je hier af)</a>");
    assertThat(message.text()).containsPattern("\n-- \n(.+\n)+$");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_hasNoMarkupLeft(Rendered message) {
    for (String part : List.of(message.subject(), message.text(), message.html())) {
      assertThat(part).doesNotContain("${", "<#", "<@", "</@", "layout.");
    }
    assertThat(message.text()).doesNotContainPattern("<[a-z/]|&[a-z]+;|\n\n\n");
    assertThat(message.html()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_htmlClosesWhatItOpens(Rendered message) {
    for (String tag : List.of("html", "head", "body", "table", "tr", "td", "p", "a", "ul", "li")) {
      int opened = message.html().split("<" + tag + "[ >]", -1).length;
      int closed = message.html().split("</" + tag + ">", -1).length;
      assertThat(opened).as(tag).isEqualTo(closed);
    }
  }

  /** PLAYBOOK P24: said in the first message, and seldom again. */
  @ParameterizedTest
  @CsvSource({"en-GB, not looking", "de, keine neue Stelle suchen", "nl, niet op zoek"})
  void firstMessage_saysWeKnowTheyAreNotLooking(String language, String known) {
    Rendered message = bare("first-outreach", Locale.forLanguageTag(language));

    assertThat(message.text()).contains(known);
    assertThat(message.html()).contains(known);
  }

  /** PLAYBOOK P25. */
  @ParameterizedTest
  @MethodSource("cold")
  void coldMessage_asksForLittle(String name) {
    Rendered message = bare(name, Locale.UK);

    for (String part : List.of(message.text(), message.html())) {
      assertThat(part).containsPattern("15 minutes|two-page brief|two pages");
    }
  }

  /** PLAYBOOK P24, P27: the person's own work stands above everything offered. */
  @ParameterizedTest
  @MethodSource("cold")
  void bareColdMessage_stillOpensWithThePersonsWork(String name) {
    Rendered message = bare(name, Locale.UK);

    String opening = message.text().lines().limit(5).reduce("", String::concat);
    assertThat(opening).containsIgnoringCase("your paper on compilers");
    assertThat(message.html()).contains("https://example.com/u?a=1&amp;b=2");
    assertThat(message.text()).contains("https://example.com/u?a=1&b=2");
  }

  /** PLAYBOOK P27: messages must not read alike; no paragraph is used twice. */
  @Test
  void messages_shareNoParagraphOfTheirLetters() {
    Set<String> seen = new HashSet<>();

    for (String name : BOOK.names()) {
      for (Locale language : List.of(Locale.UK, Locale.GERMANY, Locale.forLanguageTag("nl"))) {
        bare(name, language)
            .text()
            .split("\n-- \n")[0]
            .lines()
            .filter(line -> line.length() > 40)
            .forEach(line -> assertThat(seen.add(line)).as(name + ": " + line).isTrue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void hostileName_isEscapedInEveryHtml(String name) {
    Map<String, Object> data = new HashMap<>(BARE);
    data.put("candidate", Map.of("ref", "c-1", "firstName", "<script>alert(1)</script>"));
    data.put("personal", Map.of("reason", "\"><img src=x onerror=y>", "topic", "<b>x</b>"));

    Rendered message = bare(name, Locale.UK, data);

    assertThat(message.html()).doesNotContain("<script", "<img", "<b>");
    assertThat(message.html()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(message.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void newsletter_pieceForEverybody_needsNoTopic() {
    Map<String, Object> data = new HashMap<>(BARE);
    data.put(
        "content",
        List.of(
            Map.of("title", "On rest", "summary", "It helps.", "link", "https://example.com/r")));

    Rendered message = (Rendered) BOOK.render("weekly-newsletter", Locale.UK, data);

    assertThat(message.text()).contains("\nOn rest\nIt helps.\n");
    assertThat(message.html()).contains(">On rest</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "first-outreach, believes your professional work and ours may fit together, glaubt, denkt dat",
    "quarterly-update, believes your professional work and ours may fit together, glaubt, denkt dat",
    "weekly-newsletter, because you showed interest, interessiert haben, belangstelling toonde voor",
    "warm-reply, because you wrote to, uns bei, belangstelling toonde",
    "offer-waiting, are talking, über eine Zusammenarbeit, in gesprek bent",
    "referral-ask, because you work at Example Ltd, bei Example Ltd arbeiten, bij Example Ltd werkt"
  })
  void footer_givesTheReasonOfItsPurpose(String name, String english, String german, String dutch) {
    Map<Locale, String> reasons =
        Map.of(Locale.UK, english, Locale.GERMANY, german, Locale.forLanguageTag("nl"), dutch);

    reasons.forEach(
        (language, reason) -> {
          Rendered message = bare(name, language);
          assertThat(message.text().split("\n-- \n")[1]).contains(reason);
          assertThat(message.html()).contains(reason);
        });
  }

  @Test
  void info_tellsPurposeAndNeedsWithThoseOfTheLayout() {
    TemplateInfo info = BOOK.info("quarterly-update");

    assertThat(info.purpose()).startsWith("One relevant thing every three months");
    assertThat(info.needs()).contains("personal.reason", "links.unsubscribe");
    assertThat(info.optional()).contains("insight", "opening", "notNow", "links.preferences");
    assertThat(info.languages()).contains("en");
    assertThat(info.intent()).isEqualTo(Purpose.UPDATE);
    assertThat(info.via()).isEqualTo(Via.EMAIL);
    assertThat(BOOK.info("call-offer").via()).isEqualTo(Via.PHONE);
    assertThat(BOOK.info("text-check-in").needs()).doesNotContain("links.unsubscribe");
  }

  @Test
  void render_fromManyThreads_givesEachTheirOwnMessage(TestReporter reporter) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> wrong = new ArrayList<>();
    int perThread = 1000;
    long start = System.nanoTime();

    for (int thread = 0; thread < 4; thread++) {
      wrong.add(threads.submit(misdirected("Reader" + thread, perThread)));
    }

    for (Future<Integer> count : wrong) {
      assertThat(count.get()).isZero();
    }
    threads.shutdown();
    double seconds = (System.nanoTime() - start) / 1e9;
    reporter.publishEntry("renders per second, cold", "" + Math.round(4 * perThread / seconds));
  }

  private static Callable<Integer> misdirected(String reader, int times) {
    return () -> {
      Map<String, Object> data = new HashMap<>(BARE);
      data.put("candidate", Map.of("ref", reader, "firstName", reader));
      int misdirected = 0;
      for (int time = 0; time < times; time++) {
        Rendered message = (Rendered) BOOK.render("first-outreach", Locale.UK, data);
        boolean own =
            message.subject().startsWith(reader + ",")
                && message.text().startsWith("Hi " + reader + ",")
                && message.html().contains("Hi " + reader + ",");
        misdirected += own ? 0 : 1;
      }
      return misdirected;
    };
  }
}
