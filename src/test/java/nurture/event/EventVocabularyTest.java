package nurture.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

/** The few things the vocabulary itself decides. */
class EventVocabularyTest {

  @Test
  void via_drivenBySoftware_areMessagesAlone() {
    assertThat(Via.values())
        .filteredOn(Via::drivable)
        .containsExactly(Via.EMAIL, Via.SMS, Via.WHATSAPP);
  }

  @Test
  void stage_employed_areTheLastTwo() {
    assertThat(Stage.values())
        .filteredOn(Stage::employed)
        .containsExactly(Stage.LOYALTY, Stage.ADVOCACY);
  }

  @Test
  void signal_openToWork_isUsuallyStrongAndPayUsuallyModerate() {
    assertThat(SignalKind.OPEN_TO_WORK.usually()).isEqualTo(Strength.STRONG);
    assertThat(SignalKind.BELOW_MARKET_PAY.usually()).isEqualTo(Strength.MODERATE);
    assertThat(SignalKind.OTHER.usually()).isEqualTo(Strength.WEAK);
  }

  @Test
  void profile_madeOfAListThatChangesLater_staysAsItWas() {
    List<String> skills = new ArrayList<>(List.of("java"));
    Profile empty = new ProfileSketch().profile();

    Profile profile =
        new Profile(
            empty.name(),
            null,
            null,
            null,
            Map.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            skills,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    skills.add("drools");

    assertThat(profile.skills()).containsExactly("java");
    assertThat(profile.interests()).isNull();
  }
}
