package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.Motivator;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * Made-up candidates as a recruiting team has them: mostly strangers and people written to before,
 * some in conversation, some runners-up, alumni and colleagues; in several countries, not all
 * researched, not all reachable. The n-th of a seed is always the same. Safe for concurrent use.
 */
public final class SyntheticPeople implements Population {

  private static final int PORTION = 64;

  private static final List<List<String>> PLACES =
      List.of(
          List.of("Europe/Berlin", "DE", "de-DE"),
          List.of("Europe/Vienna", "AT", "de-AT"),
          List.of("Europe/Amsterdam", "NL", "nl"),
          List.of("Europe/London", "GB", "en-GB"),
          List.of("Europe/Oslo", "NO", "en"),
          List.of("Europe/Lisbon", "PT", "en"),
          List.of("Europe/Warsaw", "PL", "en"),
          List.of("America/New_York", "US", "en-US"),
          List.of("America/Los_Angeles", "US", "en-US"),
          List.of("Asia/Kolkata", "IN", "en"));

  private record Field(String function, List<String> skills, List<String> interests) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("engineering", List.of("kafka", "flink", "java"), List.of("stream processing")),
          new Field("engineering", List.of("go", "prometheus"), List.of("observability")),
          new Field("engineering", List.of("kotlin", "postgresql"), List.of("databases")),
          new Field("engineering", List.of("kubernetes", "go"), List.of("platform engineering")),
          new Field("engineering", List.of("rust", "c++"), List.of("embedded systems")),
          new Field("data", List.of("python", "causal inference"), List.of("causal inference")),
          new Field("data", List.of("python", "pytorch"), List.of("machine learning")),
          new Field("design", List.of("figma", "research"), List.of("design systems")),
          new Field("sales", List.of("enterprise sales"), List.of("pricing models")));

  private static final List<String> SEQUENCE =
      List.of(
          "first-outreach",
          "follow-up-insight",
          "follow-up-story",
          "follow-up-question",
          "follow-up-last-note");

  private final long seed;
  private final int count;
  private final Instant from;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * @param from as they are then
   */
  public SyntheticPeople(long seed, int count, Instant from) {
    this.seed = seed;
    this.count = count;
    this.from = from;
  }

  @Override
  public List<SimulatedCandidate> next() {
    int first = next.getAndAdd(PORTION);
    List<SimulatedCandidate> portion = new ArrayList<>();
    for (int n = first; n >= 0 && n < Math.min(count, first + PORTION); n++) {
      portion.add(somebody(n));
    }
    return portion;
  }

  @Override
  public long size() {
    return count;
  }

  @Override
  public void close() {
    next.set(count);
  }

  /** The n-th, from 0. */
  public SimulatedCandidate somebody(int n) {
    ChanceDraw chanceDraw = ChanceDraw.of(seed, n, "somebody", 0);
    long high = Double.doubleToLongBits(chanceDraw.roll());
    long low = Double.doubleToLongBits(chanceDraw.roll());
    return new SimulatedCandidate(
        new UUID(high * 0x9E3779B97F4A7C15L, low * 31 + n), new Made(chanceDraw, n).dossier());
  }

  /** One of them while they are made. */
  private final class Made {

    private final ChanceDraw chanceDraw;
    private Dossier dossier;
    private int number;

    Made(ChanceDraw chanceDraw, int n) {
      this.chanceDraw = chanceDraw;
      this.dossier = Dossier.of("synthetic-" + n);
      double kind = chanceDraw.roll();
      happens(400, new CandidateUpserted(profile(n, kind)));
      permissions();
      if (kind < 0.78) {
        stranger();
      } else if (kind < 0.88) {
        considering();
      } else if (kind < 0.93) {
        happens(
            100 + chanceDraw.below(200),
            new Rejected(Optional.of("REQ-98"), true, Optional.empty()));
        researched(0.9);
      } else if (kind < 0.95) {
        researched(0.5);
      } else {
        happens(30 + chanceDraw.below(330), new Hired(Optional.empty(), Optional.empty()));
        happens(29, new StageSet(Stage.LOYALTY, "maren", Optional.empty()));
      }
    }

    Dossier dossier() {
      return dossier;
    }

    private Profile profile(int n, double kind) {
      List<String> place = PLACES.get(chanceDraw.below(PLACES.size()));
      Field field = FIELDS.get(chanceDraw.below(FIELDS.size()));
      LocalDate since =
          LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(60 + chanceDraw.below(3000));
      Motivator motivator = Motivator.values()[chanceDraw.below(Motivator.values().length)];
      double active = chanceDraw.roll();
      return new Profile(
          "Candidate " + n,
          "Candidate",
          chanceDraw.roll() < 0.95 ? "candidate-" + n + "@people.example" : null,
          chanceDraw.roll() < 0.4 ? "+49 30 " + n : null,
          chanceDraw.roll() < 0.7 ? Map.of("linkedin", "https://linkedin.example/in/" + n) : null,
          ZoneId.of(place.get(0)),
          place.get(2),
          place.get(1),
          "Employer " + chanceDraw.below(500),
          "Senior " + field.function(),
          since,
          "senior",
          field.function(),
          field.skills(),
          field.interests(),
          List.of(motivator),
          kind >= 0.93 && kind < 0.95
              ? Relationship.ALUMNUS
              : active < 0.06 ? Relationship.ACTIVE : Relationship.PASSIVE,
          "owner-" + chanceDraw.below(20),
          List.of(),
          List.of(),
          null);
    }

    private void permissions() {
      if (chanceDraw.roll() < 0.93) {
        happens(390, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
      }
      if (chanceDraw.roll() < 0.6) {
        happens(390, new ConsentGiven(Via.LINKEDIN, Basis.LEGITIMATE_INTEREST));
      }
      if (chanceDraw.roll() < 0.1) {
        happens(390, new ConsentGiven(Via.PHONE, Basis.CONSENT));
      }
    }

    private void stranger() {
      researched(0.7);
      if (chanceDraw.roll() < 0.25) {
        SignalKind kind = SignalKind.values()[chanceDraw.below(SignalKind.OTHER.ordinal())];
        happens(chanceDraw.below(90), new SignalObserved(kind, Optional.empty(), Optional.empty()));
      }
      int touches = chanceDraw.roll() < 0.5 ? 0 : 1 + chanceDraw.below(SEQUENCE.size());
      written(touches, 10 + chanceDraw.below(120));
    }

    private void considering() {
      researched(0.95);
      written(1 + chanceDraw.below(3), 40 + chanceDraw.below(60));
      int ago = 2 + chanceDraw.below(35);
      Tone tone = chanceDraw.roll() < 0.7 ? Tone.POSITIVE : Tone.NEUTRAL;
      happens(
          ago,
          new Replied(
              tone, Optional.of(Via.EMAIL), Optional.empty(), Optional.empty(), Optional.empty()));
      happens(ago - 1, new StageSet(Stage.CONSIDERATION, "maren", Optional.empty()));
      if (chanceDraw.roll() < 0.4) {
        Optional<String> topic = dossier.work().interests().stream().findFirst();
        happens(chanceDraw.below(30), new LinkClicked(Optional.empty(), Optional.empty(), topic));
      }
    }

    /** A first sequence as far as it got, the last of it so many days ago. */
    private void written(int touches, int lastDaysAgo) {
      for (int t = 0; t < touches; t++) {
        int ago = lastDaysAgo + 14 * (touches - 1 - t);
        String topic = SEQUENCE.get(t);
        String message = "before-" + t;
        Touch touch =
            new Touch(
                message,
                topic,
                Optional.of(Via.EMAIL),
                Purpose.OUTREACH,
                List.of(),
                Touch.State.PLANNED,
                ago(ago));
        dossier = dossier.planned(touch);
        happens(ago, new MessageSent(message));
      }
    }

    private void researched(double share) {
      boolean complete = chanceDraw.roll() < share;
      boolean known = chanceDraw.roll() < 0.15;
      int ago = 1 + chanceDraw.below(120);
      for (ResearchItem item : ResearchItem.values()) {
        boolean mutual = item == ResearchItem.MUTUAL_CONNECTIONS;
        if (complete || item.ordinal() < 2) {
          happens(ago, new ResearchFound(item, mutual && !known ? "none" : "known"));
        }
      }
    }

    private void happens(int daysAgo, CandidateEvent event) {
      dossier =
          dossier.after(new RecordedEvent("before-" + number++, ago(daysAgo), event)).dossier();
    }

    private Instant ago(int days) {
      return from.minus(Duration.ofDays(days));
    }
  }
}
