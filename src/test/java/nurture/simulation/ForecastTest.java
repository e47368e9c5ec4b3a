package nurture.simulation;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.inDays;
import static nurture.people.People.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.Forecast.Subject;
import nurture.simulation.Forecast.Waiting;
import nurture.simulation.ForecastStep.Kind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is coming for Ada: a word every ten days, a call and a move after the second. */
final class ForecastTest {

  private static final UUID ID = new UUID(7, 7);

  private static final String RULES =
      """
      rule "Every ten days there is a word"
      when
          Contact( quietDays >= 10 )
      then
          insert( Send.message("hello").because("ten days were quiet") );
      end

      rule "After two words she is called and moves on"
      when
          Candidate( stage == Stage.AWARENESS )
          TopicHistory( topic == "hello", times >= 2 )
      then
          insert( Task.named("call").asking("Call her").because("two words were quiet") );
          insert( Move.to(Stage.CONSIDERATION).because("she had two words") );
      end

      rule "Nothing follows a message on its way"
      when
          Contact( waiting )
      then
          insert( Veto.everything().because("one is on its way") );
      end
      """;

  @AutoClose
  private final RuleBook book =
      RuleBook.compile(
          Map.of(
              "journey/words.drl", RULES.substring(0, RULES.indexOf("rule \"Nothing")),
              "guard/way.drl", RULES.substring(RULES.indexOf("rule \"Nothing"))),
          new Budget(100, Duration.ofMinutes(1)));

  @Test
  void forecast_ofSomebodyNobodyAnswersFor_listsWhatGoesOutMovesAndIsAsked_inItsOrder() {
    Forecast forecast = forecast(new Subject(ID, ada(), 3, NOON, List.of()), 25, 10);

    assertThat(forecast.coming())
        .extracting(ForecastStep::kind)
        .containsExactly(Kind.MESSAGE, Kind.MESSAGE, Kind.TASK, Kind.MOVE, Kind.MESSAGE);
    assertThat(forecast.coming().get(0))
        .isEqualTo(
            new ForecastStep(
                Kind.MESSAGE,
                NOON.plusSeconds(60),
                "hello",
                "hello",
                java.util.Optional.of(Via.EMAIL),
                "Every ten days there is a word",
                "ten days were quiet"));
    // The daily look is at midnight, so ten days are over half a day before it is noticed.
    assertThat(days(forecast)).containsExactly(0L, 10L, 10L, 10L, 21L);
    assertThat(forecast.coming().get(3).what()).isEqualTo("consideration");
    assertThat(forecast.cut()).isFalse();
    assertThat(forecast.until()).isEqualTo(inDays(25));
  }

  @Test
  void forecast_whereAMessageWaits_sendsItFirst_andGoesOnFromThere() {
    String message = new MessageId(ID, 3, 0).toString();
    Dossier dossier = ada().planned(planned(message, "hello", NOON));
    Instant leaves = NOON.plus(Duration.ofHours(20));
    Waiting waiting = new Waiting(message, "hello", "hello", Via.EMAIL, leaves);

    Forecast forecast = forecast(new Subject(ID, dossier, 3, inDays(1), List.of(waiting)), 12, 10);

    assertThat(forecast.coming())
        .extracting(ForecastStep::kind)
        .startsWith(Kind.WAITING)
        .contains(Kind.MESSAGE);
    assertThat(forecast.coming().get(0).at()).isEqualTo(leaves);
    Instant second = forecast.coming().get(1).at();
    Dossier sent = after(dossier, leaves, new MessageSent(message));
    assertThat(sent.funnel().stage()).isEqualTo(Stage.AWARENESS);
    assertThat(second).isAfter(inDays(10)).isBefore(inDays(12));
  }

  @Test
  void forecast_ofMoreThanIsAskedFor_endsWhereItIsCut() {
    Forecast forecast = forecast(new Subject(ID, ada(), 0, NOON, List.of()), 400, 2);

    assertThat(forecast.coming()).hasSize(2);
    assertThat(forecast.cut()).isTrue();
    assertThat(forecast.until()).isBefore(inDays(12));
  }

  @Test
  void forecast_asked_doesNotLookBeforeTheNextLook() {
    Forecast forecast = forecast(new Subject(ID, ada(), 0, inDays(3), List.of()), 5, 10);

    assertThat(days(forecast)).containsExactly(3L);
  }

  private Forecast forecast(Subject subject, int days, int most) {
    return Forecast.of(book, subject, NOON, days, most);
  }

  private static List<Long> days(Forecast forecast) {
    return forecast.coming().stream()
        .map(forecastStep -> Duration.between(NOON, forecastStep.at()).toDays())
        .toList();
  }
}
