package nurture.simulation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.Motivator;
import nurture.event.Profile;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.Stage;
import nurture.event.Via;
import org.jspecify.annotations.Nullable;

/** Who somebody is when a random life begins. */
final class RandomPeople {

  /** Whole, half and quarter hours from UTC, with and without daylight saving time. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("Europe/Oslo", "NO"),
          List.of("Europe/Berlin", "DE"),
          List.of("Europe/Amsterdam", "NL"),
          List.of("America/New_York", "US"),
          List.of("America/St_Johns", "CA"),
          List.of("America/Santiago", "CL"),
          List.of("America/Los_Angeles", "US"),
          List.of("Asia/Kolkata", "IN"),
          List.of("Asia/Kathmandu", "NP"),
          List.of("Asia/Tehran", "IR"),
          List.of("Asia/Tokyo", "JP"),
          List.of("Australia/Lord_Howe", "AU"),
          List.of("Pacific/Chatham", "NZ"),
          List.of("Pacific/Apia", "WS"),
          List.of("Africa/Cairo", "EG"),
          List.of("UTC", ""));

  private static final List<String> LANGUAGES =
      List.of("en", "en-US", "de", "de-AT", "nl", "nl-BE", "nb", "fr", "ja");

  private static final Map<Relationship, Integer> RELATIONSHIPS =
      new java.util.EnumMap<>(
          Map.of(
              Relationship.PASSIVE, 60,
              Relationship.ACTIVE, 14,
              Relationship.SILVER_MEDALLIST, 12,
              Relationship.EMPLOYEE, 8,
              Relationship.ALUMNUS, 6));

  /** What is known on the first day. */
  static List<CandidateEvent> beginning(SeededChance seededChance, int number) {
    List<CandidateEvent> known = new ArrayList<>();
    known.add(new CandidateUpserted(profile(seededChance, number)));
    for (Via via : Via.values()) {
      if (seededChance.chance(via == Via.EMAIL ? 0.85 : via == Via.LINKEDIN ? 0.5 : 0.25)) {
        known.add(new ConsentGiven(via, seededChance.of(Basis.class)));
      }
    }
    boolean complete = seededChance.chance(0.6);
    for (ResearchItem item : ResearchItem.values()) {
      if (complete || seededChance.chance(0.5)) {
        known.add(new ResearchFound(item, "found on the first day"));
      }
    }
    if (seededChance.chance(0.25)) {
      known.add(new StageSet(seededChance.of(Stage.class), "maren", Optional.empty()));
    }
    return known;
  }

  /** The same person at another address, in another place, or as somebody else to us. */
  static CandidateEvent changed(SeededChance seededChance, int number) {
    boolean address = seededChance.chance(0.5);
    boolean place = seededChance.chance(0.4);
    List<String> where = seededChance.of(PLACES);
    return new CandidateUpserted(
        new Profile(
            null,
            null,
            address
                ? "candidate-" + number + "-" + seededChance.between(1, 9) + "@example.org"
                : null,
            null,
            null,
            place ? ZoneId.of(where.get(0)) : null,
            seededChance.chance(0.2) ? seededChance.of(LANGUAGES) : null,
            place ? where.get(1) : null,
            seededChance.chance(0.3) ? "Another employer" : null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            seededChance.chance(0.3) ? seededChance.of(RELATIONSHIPS) : null,
            null,
            null,
            null,
            null));
  }

  private static Profile profile(SeededChance seededChance, int number) {
    List<String> where = seededChance.of(PLACES);
    return new Profile(
        "Candidate " + number,
        null,
        seededChance.chance(0.95) ? "candidate-" + number + "@example.org" : null,
        seededChance.chance(0.5) ? "+47 555 0" + number : null,
        seededChance.chance(0.7) ? Map.of("linkedin", "https://linkedin.example/" + number) : null,
        ZoneId.of(where.get(0)),
        seededChance.of(LANGUAGES),
        where.get(1),
        maybe(seededChance, "Fjordbank"),
        maybe(seededChance, "Principal engineer"),
        seededChance.chance(0.6)
            ? java.time.LocalDate.of(
                2027 - seededChance.between(0, 9), seededChance.between(1, 12), 1)
            : null,
        "principal",
        seededChance.of(List.of("data engineering", "design", "sales")),
        List.of("Kafka", "Flink"),
        seededChance.of(
            List.of(List.of(), List.of("stream processing"), List.of("pricing", "teams"))),
        seededChance.chance(0.5) ? List.of(seededChance.of(Motivator.class)) : List.of(),
        seededChance.of(RELATIONSHIPS),
        seededChance.of(List.of("maren", "jonas", "")),
        List.of(),
        seededChance.chance(0.4) ? List.of("opening-" + seededChance.between(1, 3)) : List.of(),
        null);
  }

  private static @Nullable String maybe(SeededChance seededChance, String text) {
    return seededChance.chance(0.9) ? text : null;
  }

  private RandomPeople() {}
}
