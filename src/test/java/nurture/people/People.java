package nurture.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.DossierEffect;
import nurture.candidate.Touch;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.RecordedEvent;
import nurture.event.ResearchItem;
import nurture.event.Via;

/** The named people, and how things happen to them. */
public final class People {

  /** Wednesday, 18 November 2026, 12:00 UTC: 13:00 in Vienna, 07:00 in New York. */
  public static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  /** Long before noon: when the people below became known. */
  public static final Instant ONCE = NOON.minus(Duration.ofDays(400));

  /** In Vienna, speaks German, fully researched, may be reached by email: the one to write to. */
  public static Dossier ada() {
    Dossier ada =
        Dossier.of("ada")
            .after(
                happened(
                    ONCE,
                    new ProfileSketch()
                        .name("Ada Lovelace")
                        .email("ada@example.org")
                        .phone("+43 1 5550100")
                        .linkedin("https://linkedin.example/ada")
                        .zone("Europe/Vienna")
                        .locale("de-AT")
                        .employer("Analytical Engines")
                        .title("Programmer")
                        .roleSince("2022-11-19")
                        .skills("mathematics", "java")
                        .owner("Rosa")
                        .told()))
            .dossier();
    ada = after(ada, ONCE, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
    for (ResearchItem item : ResearchItem.values()) {
      ada = after(ada, ONCE, new ResearchFound(item, "known"));
    }
    return ada;
  }

  /** In New York, with an address and a consent; nobody has researched her yet. */
  public static Dossier grace() {
    Dossier grace =
        after(
            Dossier.of("grace"),
            ONCE,
            new ProfileSketch()
                .name("Grace Hopper")
                .email("grace@example.org")
                .zone("America/New_York")
                .told());
    return after(grace, ONCE, new ConsentGiven(Via.EMAIL, Basis.CONSENT));
  }

  /** Nothing but a ref. */
  public static Dossier alan() {
    return Dossier.of("alan");
  }

  /** The dossier once something happened. */
  public static Dossier after(Dossier dossier, Instant at, CandidateEvent event) {
    return effect(dossier, at, event).dossier();
  }

  /** What something that happens does. */
  public static DossierEffect effect(Dossier dossier, Instant at, CandidateEvent event) {
    return dossier.after(happened(at, event));
  }

  public static RecordedEvent happened(Instant at, CandidateEvent event) {
    return new RecordedEvent("event-" + at, at, event);
  }

  /** An email that was decided and has not left. */
  public static Touch planned(String message, String topic, Instant at) {
    return new Touch(message, topic, Optional.of(Via.EMAIL), Touch.State.PLANNED, at);
  }

  public static Touch sent(String message, String topic, Instant at) {
    return new Touch(message, topic, Optional.of(Via.EMAIL), Touch.State.SENT, at);
  }

  public static Instant daysAgo(int days) {
    return NOON.minus(Duration.ofDays(days));
  }

  public static Instant inDays(int days) {
    return NOON.plus(Duration.ofDays(days));
  }

  private People() {}
}
