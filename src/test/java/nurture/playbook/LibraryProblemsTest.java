package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import nurture.template.sandbox.TemplateProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files, broken in one place each. */
class LibraryProblemsTest {

  private static final String CONTENT =
      """
      - id: exactly-once
        kind: insight
        topic: stream processing
        language: en
        title: Exactly once
        summary: When twice is fine.
        link: https://example.com/once
        expires: 2028-06-30
      - id: meetup
        kind: event
        language: en
        title: Spring meetup
        summary: Three short talks.
        link: https://example.com/meetup
        on: 2027-04-08
        place: Oslo
      - id: meet-ada
        kind: person
        language: en
        name: Ada Brandt
        title: Head of platform
        summary: Ask her about the first year.
      """;

  private static final String OPENINGS =
      """
      - ref: opening-42
        title: Senior data engineer
        team: Data platform
        location: Vienna
        brief: https://example.com/42
        function: data engineering
        skills: [kafka, sql]
        state: forecast
        opens: 2027-05-01
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what stands in the file | what is put there | line:column message. advice.
        "id: exactly-once | id: Exactly Once | 1:7 'Exactly Once' is no id. Write one like id: exactly-once-in-practice.",
        "id: meetup | id: exactly-once | 9:7 the id exactly-once is there twice, first on line 1. Give one of the two another.",
        "kind: insight | kind: insigth | 2:9 there is no kind insigth. Did you mean insight? There are insight, testimonial, behind-the-scenes, culture, event, person, leader.",
        "kind: insight | kind: INSIGHT | 2:9 there is no kind INSIGHT. Did you mean insight? There are insight, testimonial, behind-the-scenes, culture, event, person, leader.",
        "topic: stream | topik: stream | 3:3 an insight has no 'topik'. Write topic.",
        "topic: stream processing | topic: Kafka | 3:10 'Kafka' has capital letters. Write kafka.",
        "topic: stream processing | topic: | 3:9 topic is empty. Write topic: stream processing.",
        "language: en | language: english | 4:13 'english' is no language. Write two letters, such as en, de or nl.",
        "language: en | language: xx | 4:13 'xx' is no language. Write two letters, such as en, de or nl.",
        "title: Exactly once | colour: red | 5:3 an insight has no 'colour'. Use id, kind, topic, language, title, summary, link, expires.; 1:3 title is missing. Add title: Exactly once, in practice.",
        "title: Exactly once | title: [a, b] | 5:10 title is not a text. Write title: Exactly once, in practice.",
        "title: Exactly once | title: \"a\\nb\" | 5:10 title is not one line. Write title: Exactly once, in practice.",
        "title: Exactly once | language: de | 5:3 'language' is there twice. Keep one of the two.; 1:3 title is missing. Add title: Exactly once, in practice.",
        "summary: When twice is fine. | # none | 1:3 summary is missing. Add summary: One sentence, with a full stop at its end.",
        "is fine. | is fine | 6:12 summary does not end like a sentence. Put a full stop at its end.",
        "link: https://example.com/once | link: ftp://example.com/once | 7:9 'ftp://example.com/once' is no link. Write link: https://….",
        "link: https://example.com/once | link: https:/once | 7:9 'https:/once' is no link. Write link: https://….",
        "link: https://example.com/once | link: https://me:word@example.com/ | 7:9 'https://me:word@example.com/' is no link. Write link: https://….",
        "link: https://example.com/once | link: a b | 7:9 'a b' is no link. Write link: https://….",
        "link: https://example.com/once | # no link | 1:3 link is missing. Add link: https://….",
        "expires: 2028-06-30 | expires: 2028-06-31 | 8:12 '2028-06-31' is no day. Write expires: 2028-06-30.",
        "expires: 2028-06-30 | expires: 30 June 2028 | 8:12 '30 June 2028' is no day. Write expires: 2028-06-30.",
        "expires: 2028-06-30 | place: Oslo | 8:3 an insight has no 'place'. Use id, kind, topic, language, title, summary, link, expires.",
        "on: 2027-04-08 | # no day | 9:3 on is missing. Add on: 2028-06-30.",
        "place: Oslo | # no place | 9:3 place is missing. Add place: Online.",
        "link: https://example.com/meetup | # no link | 9:3 link is missing. Add link: https://….",
        "name: Ada Brandt | # no name | 17:3 name is missing. Add name: Ada Brandt.",
        "name: Ada Brandt | nmae: Ada Brandt | 17:3 name is missing. Add name: Ada Brandt.; 20:3 a person has no 'nmae'. Write name.",
      })
  void of_contentWithAMistake_saysWhereWhatAndHowToMendIt(
      String whole, String broken, String problems) {
    assertThat(CONTENT).contains(whole);

    assertThat(LibraryFiles.of(CONTENT.replaceFirst(whole, quoted(broken)), "").problems())
        .extracting(TemplateProblem::toString)
        .containsExactlyInAnyOrder(problems("content.yaml", problems));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ref: opening-42 | ref: opening 42 | 1:8 'opening 42' is no ref. Write one like ref: opening-42.",
        "title: Senior data engineer | # no title | 1:3 title is missing. Add title: Senior data engineer.",
        "team: Data platform | # no team | 1:3 team is missing. Add team: Data platform.",
        "location: Vienna | locations: Vienna | 1:3 location is missing. Add location: Vienna or remote.; 4:3 an opening has no 'locations'. Write location.",
        "brief: https://example.com/42 | brief: brief 42 | 5:10 'brief 42' is no link. Write brief: https://….",
        "function: data | function: Data | 6:13 'Data engineering' has capital letters. Write data engineering.",
        "skills: .kafka, sql. | skills: kafka | 7:11 skills is not a list of at least one. Write skills: [kafka, sql].",
        "skills: .kafka, sql. | skills: [] | 7:11 skills is not a list of at least one. Write skills: [kafka, sql].",
        "skills: .kafka, sql. | skills: [SQL] | 7:11 'SQL' has capital letters. Write sql.",
        "skills: .kafka, sql. | skills: [sql, [java]] | 7:17 skills is not a text. Write skills: [kafka, sql].",
        "skills: .kafka, sql. | # none | 1:3 skills is missing. Add skills: [kafka, sql].",
        "state: forecast | state: forcast | 8:10 there is no state forcast. Did you mean forecast? There are open, forecast, closed.",
        "opens: 2027-05-01 | # no day | 1:3 opens is missing. Add opens: 2028-06-30.",
        "opens: 2027-05-01 | opens: May | 9:10 'May' is no day. Write opens: 2028-06-30.",
      })
  void of_openingsWithAMistake_saysWhereWhatAndHowToMendIt(
      String whole, String broken, String problems) {
    assertThat(OPENINGS).containsPattern(whole);

    assertThat(LibraryFiles.of("", OPENINGS.replaceFirst(whole, quoted(broken))).problems())
        .extracting(TemplateProblem::toString)
        .containsExactlyInAnyOrder(problems("openings.yaml", problems));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: a | 1:1 the file is not a list. Begin each entry with - and a space.",
        "- just text | 1:3 this is not an entry with keys. Write - and a key, and the other keys below it.",
        "- id: [a | 2:1 this is not YAML: expected ',' or ']', but got <stream end>. Correct the indentation or put the value in quotes.",
      })
  void of_aFileOfAnotherShape_saysWhereItIsNotAList(String file, String problem) {
    assertThat(LibraryFiles.of(file + "\n", "").problems())
        .extracting(TemplateProblem::toString)
        .containsExactly("content.yaml:" + problem);
  }

  @Test
  void of_aCharacterThatIsNoText_tellsItsLine() {
    assertThat(LibraryFiles.of("# one\n# two\n# \u0007\n", "").problems())
        .singleElement()
        .satisfies(templateProblem -> assertThat(templateProblem.line()).isEqualTo(3));
  }

  @Test
  void of_twoDocuments_isAProblem() {
    assertThat(LibraryFiles.of(CONTENT + "---\n" + CONTENT, "").problems()).hasSize(1);
  }

  @Test
  void of_manyMistakes_tellsAllOfThemInTheOrderOfTheFiles() {
    String content = CONTENT.replace("kind: event", "kind: party").replace("is fine.", "is fine");
    String openings = OPENINGS.replace("state: forecast", "state: soon");

    assertThat(LibraryFiles.of(content, openings).problems())
        .extracting(templateProblem -> templateProblem.file() + ":" + templateProblem.line())
        .containsExactly("content.yaml:6", "content.yaml:10", "openings.yaml:8");
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String[] problems(String file, String problems) {
    return Arrays.stream(problems.split("; "))
        .map(problem -> file + ":" + problem)
        .toArray(String[]::new);
  }
}
