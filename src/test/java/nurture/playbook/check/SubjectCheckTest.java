package nurture.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;

/** Subject lines instead of those of the shipped templates. */
final class SubjectCheckTest {

  private static final TemplateBook SHIPPED = TemplateBook.load(Path.of("templates"));
  private static final Map<String, String> GOOD =
      Map.of(
          "en", "${personal.topic}, and a question",
          "de", "${personal.topic}, und eine Frage",
          "nl", "${personal.topic}, en een vraag");

  @Test
  void subjectInEachLanguage_readsAsTheSampleDoes() {
    SubjectCheck.Result found = SubjectCheck.of(SHIPPED, "first-outreach", GOOD);

    assertThat(found.problems()).isEmpty();
    assertThat(found.samples())
        .containsEntry("en", "stream processing, and a question")
        .containsOnlyKeys("en", "de", "nl");
  }

  @Test
  void oneLineForAllLanguages_isProofReadInEach() {
    SubjectCheck.Result found =
        SubjectCheck.of(SHIPPED, "first-outreach", Map.of("", "About ${personal.topic}"));

    assertThat(found.problems()).isEmpty();
    assertThat(found.samples()).hasSize(3).containsEntry("nl", found.samples().get("nl"));
  }

  @Test
  void languageWithoutASubject_andOneThatTheTemplateHasNot_areNamed() {
    assertThat(
            SubjectCheck.of(SHIPPED, "first-outreach", Map.of("en", "A question", "sv", "En fråga"))
                .problems())
        .containsExactly(
            "The template first-outreach is not written in sv, only in de, en, nl.",
            "The template first-outreach is written in de, nl, too: write a subject for each"
                + " language, or one for all.");
  }

  @Test
  void whatDoesNotRender_isRefusedWithTheColumn() {
    assertThat(problem("A question, ${candidate.frstName}"))
        .startsWith("In the subject, column 15: ")
        .contains("frstName");
    assertThat(problem("A question, ${work.title}"))
        .startsWith("In the subject, column 15: work.title is not among what the template uses");
    assertThat(problem("A question <#if"))
        .startsWith("In the subject, column ")
        .contains("this is not Freemarker");
    assertThat(problem("For ${opening.title}"))
        .startsWith("In de, column 7: without opening: opening is missing");
  }

  @Test
  void whatTheLanguageOfTemplatesForbids_isRefused() {
    assertThat(problem("${'freemarker.template.utility.Execute'?new()}")).contains("column");
    assertThat(problem("<#include 'secrets'>")).contains("column");
    assertThat(problem("${\"x\"?interpret}")).contains("column");
  }

  @Test
  void proofReading_remarksOnTheSubjectAlone() {
    SubjectCheck.Result found =
        SubjectCheck.of(
            SHIPPED, "first-outreach", Map.of("", "An exciting opportunity for a rockstar!!!"));

    assertThat(found.problems().size() + found.warnings().size()).isPositive();
    assertThat(SubjectCheck.of(SHIPPED, "first-outreach", GOOD).warnings()).isEmpty();
  }

  @Test
  void templateThatIsNoMail_hasNoSubject() {
    assertThat(SubjectCheck.of(SHIPPED, "connection-request", GOOD).problems())
        .containsExactly("The template connection-request is no mail, and has no subject.");
  }

  private static String problem(String subject) {
    return SubjectCheck.of(SHIPPED, "first-outreach", Map.of("", subject)).problems().get(0);
  }
}
