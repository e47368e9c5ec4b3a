package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.event.CandidateEvent;
import nurture.event.Profile;
import nurture.event.RecordSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every event there is, found by looking at the sealed list itself. */
class DossierAfterTest {

  static Stream<CandidateEvent> everyEvent() throws ReflectiveOperationException {
    Stream.Builder<CandidateEvent> events = Stream.builder();
    for (Class<?> type : CandidateEvent.class.getPermittedSubclasses()) {
      events.add((CandidateEvent) leanest(type));
    }
    return events.build();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void after_anyEventThereIs_hasAnEffectOrAStatedReasonForNone(CandidateEvent event) {
    for (Dossier dossier : new Dossier[] {alan(), ada()}) {
      DossierEffect dossierEffect = effect(dossier, NOON, event);

      assertThat(dossierEffect.said()).isNotBlank();
      assertThat(dossierEffect.dossier().ref()).isEqualTo(dossier.ref());
      assertThat(dossierEffect.dossier().lastEventAt()).isEqualTo(NOON);
      boolean changed =
          !dossierEffect.dossier().equals(effect(dossier, NOON, nobodyKnows()).dossier());
      assertThat(dossierEffect.said().startsWith("ignored: ")).isEqualTo(!changed);
    }
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void after_theSameEventTwice_isPure(CandidateEvent event) {
    assertThat(effect(ada(), daysAgo(1), event)).isEqualTo(effect(ada(), daysAgo(1), event));
  }

  private static CandidateEvent nobodyKnows() {
    return new CandidateEvent.Unknown("badge-earned", null);
  }

  private static Object leanest(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(Arrays.stream(types).map(DossierAfterTest::least).toArray());
  }

  private static Object least(Class<?> type) {
    if (type == Optional.class) {
      return Optional.empty();
    } else if (type == String.class) {
      return "x";
    } else if (type == int.class) {
      return 1;
    } else if (type == boolean.class) {
      return false;
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == LocalDate.class) {
      return LocalDate.parse("2027-03-01");
    } else if (type == Instant.class) {
      return NOON;
    } else if (type == List.class) {
      return List.of();
    } else if (type == Profile.class) {
      return new nurture.people.ProfileSketch().name("Somebody Else").profile();
    }
    if (type == UUID.class) {
      return new UUID(0, 1);
    } else if (type == RecordSnapshot.class) {
      return Dossier.of("");
    }
    throw new IllegalStateException("give the leanest " + type + " here");
  }
}
