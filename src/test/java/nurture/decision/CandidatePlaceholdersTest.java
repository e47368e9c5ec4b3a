package nurture.decision;

import static nurture.people.People.ada;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nurture.candidate.Dossier;
import nurture.event.Stage;
import org.junit.jupiter.api.Test;

class CandidatePlaceholdersTest {

  @Test
  void in_textsOfEveryOpinion_putsTheFirstName() {
    List<AttributedOpinion> given =
        List.of(
            attributed(Send.message("intro").because("{name} is new")),
            attributed(Task.named("call").asking("Call {name}").because("{name} is new")),
            attributed(Veto.everything().because("{name} is new")),
            attributed(Hold.until(inDays(1)).because("{name} is new")),
            attributed(Move.to(Stage.CONVERSION).because("{name} is new")),
            attributed(Tag.as("warm").because("{name} is new")),
            attributed(Notify.owner("{name} replied").because("{name} is new")),
            attributed(CheckAgain.at(inDays(1)).because("{name} is new")));

    List<Opinion> filled =
        CandidatePlaceholders.in(given, ada()).stream().map(AttributedOpinion::opinion).toList();

    assertThat(filled).extracting(Opinion::reason).containsOnly("Ada is new");
    assertThat(filled).hasSameSizeAs(given);
    assertThat(((Task) filled.get(1)).title()).isEqualTo("Call Ada");
    assertThat(((Notify) filled.get(6)).message()).isEqualTo("Ada replied");
  }

  @Test
  void in_aTextAboutACandidateWithoutAName_saysTheCandidate() {
    Dossier unknown = Dossier.of("ats-1");

    assertThat(CandidatePlaceholders.in("Call {name}", unknown)).isEqualTo("Call the candidate");
    assertThat(CandidatePlaceholders.in("it is night in {place}", unknown))
        .isEqualTo("it is night in the time zone UTC");
  }

  @Test
  void in_aPlace_isTheCityOfTheTimeZone() {
    assertThat(CandidatePlaceholders.in("it is night in {place}", ada()))
        .isEqualTo("it is night in Vienna");
  }

  @Test
  void in_aTextWithoutPlaceholders_changesNothing() {
    AttributedOpinion plain = attributed(Send.message("intro").because("new to us"));

    assertThat(CandidatePlaceholders.in(List.of(plain), ada())).containsExactly(plain);
  }

  private static AttributedOpinion attributed(Opinion opinion) {
    return new AttributedOpinion("rule", opinion);
  }
}
