package nurture.playbook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.Occurrence;
import nurture.event.Profile;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.Via;

/**
 * What happened to Ingrid in Oslo until Wednesday noon, told in days before it. Immutable, so that
 * one story can be the beginning of two.
 */
record Story(Dossier dossier) {

  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /** Wednesday, 10 March 2027, 12:00 in Oslo. */
  static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  static final UUID INGRID = UUID.fromString("5f0c1d2e-8a4b-4c6d-9e7f-a0b1c2d3e4f5");

  /** Nobody knows anything but who she is, where she works and how to reach her. */
  static Story ofAStranger() {
    return new Story(Dossier.of("c-ingrid")).that(400, new CandidateUpserted(profile()));
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
    return new Story(dossier.after(new Occurrence(event + "@" + at, at, event)).dossier());
  }

  Story found(ResearchItem item) {
    return that(380, new ResearchFound(item, "found"));
  }

  private static Profile profile() {
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
        Relationship.PASSIVE,
        "maren",
        List.of(),
        List.of());
  }
}
