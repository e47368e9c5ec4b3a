package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.WrittenAnswer;
import nurture.event.CandidateEvent.AnswerWritten;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** Answers that users wrote, from the page until they have left. */
final class DossierAnswersTest {

  private static final String MESSAGE = "m-00000000000040008000000000000001-1-0";

  @Test
  void answer_untilAMessageTakesItAlong_isAFact() {
    Dossier asked = after(ada(), daysAgo(1), new AnswerWritten("Tuesday.", "maren@example.com"));
    Dossier planned = taking(asked, answer(asked));

    assertThat(fact(asked)).map(WrittenAnswer::item).contains(answer(asked));
    assertThat(fact(planned)).isEmpty();
    assertThat(planned.care().answers())
        .as("its words are needed until it leaves")
        .extracting(AnswerText::text)
        .containsExactly("Tuesday.");
  }

  @Test
  void answer_sent_isForgotten() {
    Dossier asked = after(ada(), daysAgo(1), new AnswerWritten("Tuesday.", "maren@example.com"));
    Dossier sent =
        after(
            taking(asked, answer(asked)),
            NOON,
            new MessageSent(MESSAGE, Optional.of("ada@example.com")));

    assertThat(sent.care().answers()).isEmpty();
    assertThat(fact(sent)).isEmpty();
  }

  @Test
  void answer_thatCouldNotBeSent_isNotTriedAgainByItself() {
    Dossier asked = after(ada(), daysAgo(1), new AnswerWritten("Tuesday.", "maren@example.com"));
    Dossier failed =
        after(taking(asked, answer(asked)), NOON, new MessageFailed(MESSAGE, "550 no"));

    assertThat(fact(failed)).isEmpty();
    assertThat(failed.care().answers()).hasSize(1);
  }

  @Test
  void twoAnswers_areTakenAlongOneAfterTheOther_andOfManyTheNewestAreKept() {
    Dossier asked = after(ada(), daysAgo(2), new AnswerWritten("Tuesday.", "maren"));
    asked = after(asked, daysAgo(1), new AnswerWritten("Or Wednesday.", "maren"));

    Dossier planned = taking(asked, answer(asked));

    assertThat(fact(planned))
        .map(WrittenAnswer::item)
        .contains(asked.care().answers().get(1).item());
    for (int i = 0; i < 9; i++) {
      asked =
          after(asked, NOON.plus(Duration.ofMinutes(i)), new AnswerWritten("Again " + i, "maren"));
    }
    assertThat(asked.care().answers()).extracting(AnswerText::text).hasSize(5).endsWith("Again 8");
  }

  private static Optional<WrittenAnswer> fact(Dossier dossier) {
    return Facts.of(dossier, NOON).stream()
        .filter(WrittenAnswer.class::isInstance)
        .map(WrittenAnswer.class::cast)
        .findFirst();
  }

  private static String answer(Dossier dossier) {
    return dossier.care().answers().get(0).item();
  }

  private static Dossier taking(Dossier dossier, String item) {
    return dossier.planned(
        new Touch(
            MESSAGE,
            "written-answer",
            Optional.of(Via.EMAIL),
            Purpose.ANSWER,
            List.of(item),
            Touch.State.PLANNED,
            NOON));
  }
}
