package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nurture.template.sandbox.TemplateProblem;
import org.junit.jupiter.api.Test;

class LibraryWarningsTest {

  private static final String CONTENT =
      """
      - { id: a, kind: insight, topic: kafka, language: en, title: A, summary: A., link: 'https://example.com/a', expires: 2027-06-30 }
      - { id: b, kind: insight, topic: kafka, language: de, title: B, summary: B., link: 'https://example.com/b' }
      - { id: c, kind: event, language: en, title: C, summary: C., link: 'https://example.com/c', on: 2027-04-08, place: Oslo }
      - { id: d, kind: event, language: de, title: D, summary: D., link: 'https://example.com/d', on: 2027-04-09, place: Oslo }
      """;

  private static final String OPENINGS =
      """
      - { ref: r, title: R, team: R, location: R, function: r, skills: [r], state: forecast, opens: 2027-05-01 }
      - { ref: s, title: S, team: S, location: S, function: s, skills: [s], state: open, opens: 2027-01-01 }
      """;

  private final LibraryFiles files = LibraryFiles.of(CONTENT, OPENINGS);

  @Test
  void warnings_whileNothingIsOver_areNone() {
    assertThat(files.problems()).isEmpty();
    assertThat(files.warnings(LocalDate.parse("2027-04-08"))).isEmpty();
  }

  @Test
  void warnings_theDayAfterAnEvent_nameItAndWhoseReadersHaveNone() {
    assertThat(files.warnings(LocalDate.parse("2027-04-09")))
        .extracting(TemplateProblem::toString)
        .containsExactly(
            "content.yaml:3:3 c was on 2027-04-08. No candidate gets it any more: give it another day or remove it.",
            "content.yaml:4:3 event for all candidates is there in de and not in en. Add one, or those"
                + " readers get nothing of the kind.");
  }

  @Test
  void warnings_onTheDayAnItemExpires_nameIt() {
    assertThat(messages("2027-06-29")).doesNotContain("a expired on 2027-06-30");
    assertThat(messages("2027-06-30"))
        .contains("a expired on 2027-06-30", "insight on kafka is there in de and not in en");
  }

  @Test
  void warnings_afterTheDayAForecastShouldHaveOpened_nameItAndNoOpenOne() {
    assertThat(messages("2027-05-01")).noneMatch(message -> message.contains("forecast"));
    assertThat(messages("2027-05-02")).contains("r was forecast to open on 2027-05-01");
    assertThat(messages("2027-05-02")).noneMatch(message -> message.startsWith("s "));
  }

  private Iterable<String> messages(String today) {
    return files.warnings(LocalDate.parse(today)).stream().map(TemplateProblem::message).toList();
  }
}
