package nurture.template.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.template.RenderOutcome.Failed;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.SampleBooks;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClosedDataTest {
  private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");

  private enum Stage {
    AWARENESS
  }

  private record Skill(String name, int years) {}

  private record Candidate(String firstName, Stage stage, List<Skill> skills) {}

  private static String text(String template, Locale reader, Map<String, ?> data) {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", template, "<p>${(candidate.x)!}</p>");
    return SampleBooks.rendered(book, reader, data).text().strip();
  }

  @Test
  void record_isTheMapOfItsComponents() {
    Candidate ada =
        new Candidate("Ada", Stage.AWARENESS, List.of(new Skill("Java", 12), new Skill("Go", 1)));

    String text =
        text(
            "${candidate.firstName} ${candidate.stage}"
                + " <#list candidate.skills as skill>${skill.name}:${skill.years}<#sep>,</#list>"
                + " ${candidate?keys?join('/')}",
            Locale.ENGLISH,
            Map.of("candidate", ada));

    assertThat(text).isEqualTo("Ada AWARENESS Java:12,Go:1 firstName/stage/skills");
  }

  @Test
  void recordMethodsAndGetClass_areMissing() {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "${candidate.toString()}", "${candidate.class}");

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", new Candidate("Ada", Stage.AWARENESS, List.of())));

    assertThat(failed.variable()).isEqualTo("candidate.toString");
  }

  static Stream<Object> strangers() {
    return Stream.of(
        new Object(),
        Thread.currentThread(),
        String.class,
        Optional.of("x"),
        new StringBuilder("x"),
        new java.util.Date(0),
        new java.util.concurrent.atomic.AtomicLong(1),
        new freemarker.template.utility.Execute(),
        new int[] {1});
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void anyOtherObject_isRefusedByItsPathEvenIfUnused(Object stranger) {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "Hi", "<p>${candidate.firstName}</p>");

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", Map.of("firstName", "Ada", "skills", List.of(1, stranger))));

    assertThat(failed.variable()).isEqualTo("candidate.skills[1]");
    assertThat(failed.line()).isZero();
    assertThat(failed.message())
        .contains(stranger.getClass().getName())
        .contains("cannot be shown");
  }

  @Test
  void dataThatContainsItself_isRefused() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "Hi", "<p>${candidate.firstName}</p>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", endless));

    assertThat(failed.message()).contains("levels deep");
  }

  @Test
  void mapWithKeysThatAreNotText_isRefused() {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "Hi", "<p>${candidate.firstName}</p>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", Map.of(1, "x")));

    assertThat(failed.message()).contains("keys must be text");
  }

  @Test
  void day_writesItselfInTheReadersManner() {
    Map<String, ?> data = Map.of("candidate", Map.of("since", LocalDate.of(2027, 3, 4)));
    String template =
        "${candidate.since}; ${candidate.since.month}; ${candidate.since.monthYear};"
            + " ${candidate.since.weekday}; ${candidate.since.iso}; ${candidate.since.year?c}";

    String british = text(template, Locale.UK, data);
    String american = text(template, Locale.US, data);

    assertThat(british).isEqualTo("4 March 2027; March; March 2027; Thursday; 2027-03-04; 2027");
    assertThat(american).startsWith("March 4, 2027; ");
  }

  @Test
  void dayForAReaderWhoseLocaleIsJustEnglish_isNotWrittenTheAmericanWay() {
    Map<String, ?> data = Map.of("candidate", Map.of("since", LocalDate.of(2027, 3, 4)));

    String english = text("${candidate.since}; ${candidate.since.short}", Locale.ENGLISH, data);
    String french = text("${candidate.since}", Locale.FRANCE, data);

    assertThat(english).isEqualTo("4 March 2027; 04/03/2027");
    assertThat(french).isEqualTo("4 March 2027");
  }

  @Test
  void instant_isShownInTheZoneOfTheData() {
    Map<String, Object> data = new HashMap<>();
    data.put("candidate", Map.of("at", NOON));
    data.put("zone", "Asia/Tokyo");

    String tokyo = text("${candidate.at.time}", Locale.UK, data);
    data.remove("zone");
    String utc = text("${candidate.at.time}", Locale.UK, data);

    assertThat(tokyo).isEqualTo("21:00");
    assertThat(utc).isEqualTo("12:00");
  }

  @Test
  void zonedMoment_keepsItsOwnZone() {
    ZonedDateTime oslo = NOON.atZone(ZoneId.of("Europe/Oslo"));

    String text = text("${candidate.at.time}", Locale.UK, Map.of("candidate", Map.of("at", oslo)));

    assertThat(text).isEqualTo("13:00");
  }

  @Test
  void unknownZone_isRefused() {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "Hi", "<p>${candidate.firstName}</p>");

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", Map.of("firstName", "Ada"), "zone", "Mars/Base"));

    assertThat(failed.variable()).isEqualTo("zone");
  }

  @Test
  void numbers_areNaturalUnlessAnIdentifierIsAskedFor() {
    Map<String, ?> data = Map.of("candidate", Map.of("count", 12345, "years", 3.5));

    String text =
        text("${candidate.count} ${candidate.count?c} ${candidate.years}", Locale.US, data);

    assertThat(text).isEqualTo("12,345 12345 3.5");
  }

  @Test
  void unknownPartOfADate_failsAndNamesTheParts() {
    TemplateBook book =
        SampleBooks.of(
            "[candidate]",
            "Hello",
            "<#list candidate.skills as day>${day.era}</#list>",
            "<p>Hi</p>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", Map.of("skills", List.of(NOON))));

    assertThat(failed.line()).isEqualTo(9);
    assertThat(failed.message()).contains("monthYear");
  }

  @Test
  void render_leavesNoTraceOfOneReaderInTheNext() {
    TemplateBook book = SampleBooks.of("[candidate]", "${candidate.name}", "Hi", "<p>Hi</p>");

    Rendered first =
        SampleBooks.rendered(book, Locale.UK, Map.of("candidate", Map.of("name", "Ada")));
    Rendered second =
        SampleBooks.rendered(book, Locale.UK, Map.of("candidate", Map.of("name", "Grace")));

    assertThat(first.subject()).isEqualTo("Ada");
    assertThat(second.subject()).isEqualTo("Grace");
  }
}
