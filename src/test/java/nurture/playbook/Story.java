package nurture.playbook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.Occurrence;
import nurture.event.Profile;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * What happened to Ingrid in Oslo until Wednesday noon, told in days before it. Immutable, so that
 * one story can be the beginning of two.
 */
record Story(Dossier dossier, Instant now) {

  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** Wednesday, 10 March 2027, 12:00 in Oslo. */
  static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  static final LocalDate TODAY = LocalDate.parse("2027-03-10");

  static final UUID INGRID = UUID.fromString("5f0c1d2e-8a4b-4c6d-9e7f-a0b1c2d3e4f5");

  /** Nobody knows anything but who she is, where she works and how to reach her. */
  static Story ofAStranger() {
    return new Story(Dossier.of("c-ingrid"), NOON)
        .that(400, new CandidateUpserted(profile(Relationship.PASSIVE)));
  }

  /** Research is complete and she may be written to by email. */
  static Story ofIngrid() {
    Story story = ofAStranger().that(390, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
    for (ResearchItem item : ResearchItem.values()) {
      story = story.found(item);
    }
    return story;
  }

  Story that(int daysAgo, CandidateEvent event) {
    Instant at = NOON.minus(Duration.ofDays(daysAgo));
    return new Story(dossier.after(new Occurrence(event + "@" + at, at, event)).dossier(), now);
  }

  Story is(Relationship relationship) {
    return that(0, new CandidateUpserted(profile(relationship)));
  }

  Story found(ResearchItem item) {
    return that(380, new ResearchFound(item, "found"));
  }

  Story in(Stage stage, int daysAgo) {
    return that(daysAgo, new StageSet(stage, "maren", Optional.empty()));
  }

  Story wrote(String topic, int daysAgo) {
    return touched(topic, Optional.of(Via.EMAIL), Touch.State.SENT, daysAgo);
  }

  Story touched(String topic, Optional<Via> via, Touch.State state, int daysAgo) {
    Instant at = NOON.minus(Duration.ofDays(daysAgo));
    return new Story(dossier.planned(new Touch(topic + "@" + at, topic, via, state, at)), now);
  }

  Story replied(Tone tone, int daysAgo) {
    return that(daysAgo, reply(tone, Optional.empty(), Optional.empty()));
  }

  Story saidNotBefore(LocalDate day, String reason, int daysAgo) {
    return that(daysAgo, reply(Tone.NOT_NOW, Optional.of(day), Optional.of(reason)));
  }

  Story awayUntil(LocalDate day) {
    return that(1, reply(Tone.OUT_OF_OFFICE, Optional.of(day), Optional.empty()));
  }

  Story signalled(SignalKind kind, int daysAgo) {
    return that(daysAgo, new SignalObserved(kind, Optional.empty(), Optional.empty()));
  }

  Story heldUntil(Optional<LocalDate> day) {
    return that(2, new Held(day, "maren", Optional.of("meets her in person")));
  }

  Story bouncedSoftly(int times) {
    return times == 0
        ? this
        : that(1, new MessageBounced(Optional.empty(), BounceKind.SOFT, Optional.empty()))
            .bouncedSoftly(times - 1);
  }

  Story offered(String campaign, Via via) {
    return that(0, new CampaignOffered(campaign, "open-house", via, Optional.empty()));
  }

  Story at(String instant) {
    return new Story(dossier, Instant.parse(instant));
  }

  Decision decide() {
    return ShippedRules.BOOK.decide(new DecisionId(INGRID, 1), dossier, now);
  }

  private static Replied reply(Tone tone, Optional<LocalDate> until, Optional<String> reason) {
    return new Replied(tone, Optional.empty(), Optional.empty(), until, reason);
  }

  private static Profile profile(Relationship relationship) {
    return new Profile(
        "Ingrid Solheim",
        null,
        "ingrid@example.com",
        null,
        Map.of(),
        OSLO,
        "en",
        "NO",
        "Fjordbank",
        "Principal engineer",
        LocalDate.parse("2023-01-01"),
        "principal",
        "data engineering",
        List.of("Kafka", "Flink"),
        List.of("stream processing"),
        List.of(),
        relationship,
        "maren",
        List.of(),
        List.of());
  }
}
