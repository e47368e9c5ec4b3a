package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.*;
import nurture.event.CandidateEvent.AnswerWritten;
import nurture.event.ContactFrequency;
import nurture.event.DataRequest;
import nurture.event.OpensConsent;
import nurture.event.RecordedEvent;
import nurture.event.ReplyReason;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;

/** What happens to somebody in a random life without our doing; a handful of things a month. */
final class RandomEvents {

  private static final List<String> TEMPLATES =
      List.of(
          "open-house", "culture-note", "weekly-newsletter", "quarterly-update", "referral-ask");

  private static final Map<Tone, Integer> TONES =
      new EnumMap<>(
          Map.of(
              Tone.POSITIVE, 30,
              Tone.NEUTRAL, 20,
              Tone.NEGATIVE, 12,
              Tone.NOT_NOW, 20,
              Tone.OUT_OF_OFFICE, 18));

  /** The kinds of things, by how often they happen. */
  private enum Kind {
    SIGNAL(22),
    LAPSE(4),
    RESEARCH(14),
    NOTE(2),
    CONSENT(7),
    WITHDRAWAL(2),
    UNSUBSCRIPTION(2),
    SOFT_BOUNCES(5),
    HARD_BOUNCE(1),
    LIFT(1),
    COMPLAINT(1),
    CLICK(12),
    REPLY(10),
    HIRING(7),
    STAGE(4),
    HOLD(5),
    RELEASE(5),
    CAMPAIGNS(10),
    VOLUME(12),
    REFERRAL(3),
    PREFERENCES(3),
    REQUEST(1),
    ANSWER(1),
    CHANGE(5),
    UNKNOWN(1);

    static final Map<Kind, Integer> WEIGHTS = new EnumMap<>(Kind.class);

    static {
      for (Kind kind : values()) {
        WEIGHTS.put(kind, kind.weight);
      }
    }

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  private final SeededChance seededChance;
  private final int candidate;
  private final CandidateSimulation candidateSimulation;
  private int number;

  RandomEvents(SeededChance seededChance, int candidate, CandidateSimulation candidateSimulation) {
    this.seededChance = seededChance;
    this.candidate = candidate;
    this.candidateSimulation = candidateSimulation;
  }

  /** Lets some of everything happen within so many days. */
  void happen(Instant from, int days) {
    int times = seededChance.between(3, 45);
    for (int i = 0; i < times; i++) {
      happen(seededChance.of(Kind.WEIGHTS), seededChance.within(days, from));
    }
  }

  /** Somebody's answer. */
  static Replied reply(SeededChance seededChance, Instant at) {
    Tone tone = seededChance.of(TONES);
    int days =
        switch (tone) {
          case NOT_NOW -> seededChance.chance(0.3) ? 0 : seededChance.between(5, 200);
          case OUT_OF_OFFICE -> seededChance.between(1, 30);
          default -> 0;
        };
    LocalDate until = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(days);
    return new Replied(
        tone,
        seededChance.chance(0.2) ? Optional.of(seededChance.of(Via.class)) : Optional.empty(),
        Optional.empty(),
        days == 0 ? Optional.empty() : Optional.of(until),
        Optional.of("a reason"),
        seededChance.chance(0.3) ? List.of(seededChance.of(ReplyReason.class)) : List.of());
  }

  private void happen(Kind kind, Instant at) {
    switch (kind) {
      case SIGNAL ->
          perhapsLate(
              at,
              new SignalObserved(
                  seededChance.of(SignalKind.class), Optional.empty(), Optional.of("seen")));
      case LAPSE -> perhapsLate(at, new SignalLapsed(seededChance.of(SignalKind.class)));
      case RESEARCH ->
          perhapsLate(at, new ResearchFound(seededChance.of(ResearchItem.class), "found"));
      case NOTE -> perhapsLate(at, new Noted("met at a fair", Optional.empty()));
      case CONSENT ->
          happens(at, new ConsentGiven(seededChance.of(Via.class), seededChance.of(Basis.class)));
      case WITHDRAWAL ->
          happens(
              at,
              new ConsentWithdrawn(
                  seededChance.chance(0.5)
                      ? Optional.of(seededChance.of(Via.class))
                      : Optional.empty(),
                  Optional.empty()));
      case UNSUBSCRIPTION -> happens(at, new Unsubscribed(Optional.empty(), Optional.empty()));
      case SOFT_BOUNCES -> {
        for (int i = seededChance.between(1, 3); i > 0; i--) {
          happens(at, new MessageBounced(Optional.empty(), BounceKind.SOFT, Optional.empty()));
        }
      }
      case HARD_BOUNCE ->
          happens(at, new MessageBounced(Optional.empty(), BounceKind.HARD, Optional.empty()));
      case LIFT -> happens(at, new SuppressionLifted(Via.EMAIL, "maren", "it was our fault"));
      case COMPLAINT -> happens(at, new MessageComplained(Optional.empty()));
      case CLICK ->
          perhapsLate(
              at,
              new LinkClicked(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(seededChance.of(List.of("stream processing", "teams", "pricing")))));
      case REPLY -> perhapsLate(at, reply(seededChance, at));
      case HIRING -> hiring(at);
      case STAGE ->
          happens(at, new StageSet(seededChance.of(Stage.class), "maren", Optional.of("by hand")));
      case HOLD ->
          happens(
              at,
              new Held(
                  seededChance.chance(0.8)
                      ? Optional.of(
                          LocalDate.ofInstant(at, ZoneOffset.UTC)
                              .plusDays(seededChance.between(1, 60)))
                      : Optional.empty(),
                  "maren",
                  Optional.of("meets them")));
      case RELEASE -> happens(at, new Released("maren", Optional.empty()));
      case CAMPAIGNS -> campaigns(at);
      case VOLUME -> happens(at, counted(at));
      case REFERRAL -> happens(at, new ReferralMade(Optional.of("somebody")));
      case PREFERENCES -> perhapsLate(at, preferences(at));
      case REQUEST ->
          happens(
              at,
              new DataRequested(
                  seededChance.of(DataRequest.class),
                  Optional.of("it is wrong"),
                  Optional.empty()));
      case ANSWER -> happens(at, new AnswerWritten("Tuesday suits me.", "maren@example.com"));
      case CHANGE -> happens(at, RandomPeople.changed(seededChance, candidate));
      case UNKNOWN -> happens(at, new Unknown("from-the-future", "{}"));
    }
  }

  private PreferencesSet preferences(Instant at) {
    return new PreferencesSet(
        seededChance.chance(0.3)
            ? Optional.of(seededChance.of(ContactFrequency.class))
            : Optional.empty(),
        seededChance.chance(0.4)
            ? Optional.of(
                LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(seededChance.between(0, 200)))
            : Optional.empty(),
        seededChance.chance(0.4) ? List.of("stream processing") : List.of(),
        seededChance.chance(0.2),
        Optional.of(OpensConsent.values()[(int) (at.toEpochMilli() & 1)]),
        Optional.empty());
  }

  /** Others, few or too many. */
  private VolumeCounted counted(Instant at) {
    return new VolumeCounted(
        seededChance.between(0, 10),
        seededChance.chance(0.6)
            ? Optional.of(at.minus(Duration.ofDays(seededChance.between(0, 12))))
            : Optional.empty(),
        seededChance.between(0, 120));
  }

  /** Several campaigns at once, as when three teams plan the same week. */
  private void campaigns(Instant at) {
    for (int i = seededChance.between(1, 4); i > 0; i--) {
      Via via =
          seededChance.of(
              new EnumMap<>(Map.of(Via.EMAIL, 14, Via.LINKEDIN, 3, Via.SMS, 2, Via.WHATSAPP, 1)));
      happens(
          seededChance.within(2, at),
          new CampaignOffered(
              "campaign-" + seededChance.between(1, 12),
              seededChance.of(TEMPLATES),
              via,
              seededChance.chance(0.5)
                  ? Optional.of(seededChance.within(60, at))
                  : Optional.empty()));
    }
  }

  /** As far through a process as it goes. */
  private void hiring(Instant at) {
    Optional<String> opening = Optional.of("opening-" + seededChance.between(1, 3));
    Instant when = at;
    List<CandidateEvent> steps = new ArrayList<>();
    steps.add(new Applied(opening));
    steps.add(new InterviewScheduled(opening, Optional.empty()));
    if (seededChance.chance(0.35)) {
      steps.add(new Rejected(opening, seededChance.chance(0.5), Optional.of("another was closer")));
    } else {
      steps.add(new OfferMade(opening));
      if (seededChance.chance(0.3)) {
        steps.add(new OfferDeclined(opening, Optional.of("the commute")));
      } else {
        steps.add(new OfferAccepted(opening));
        steps.add(new Hired(opening, Optional.empty()));
        if (seededChance.chance(0.3)) {
          steps.add(new HireRated(seededChance.chance(0.5), Optional.of("maren")));
        }
        if (seededChance.chance(0.15)) {
          steps.add(new Left(Optional.of("moved away")));
        }
      }
    }
    if (seededChance.chance(0.4)) {
      steps.add(seededChance.between(1, steps.size()), takenBack(opening, at));
    }
    int reached = seededChance.chance(0.3) ? seededChance.between(1, steps.size()) : steps.size();
    for (CandidateEvent step : steps.subList(0, reached)) {
      happens(when, step);
      when = seededChance.within(25, when);
    }
  }

  private CandidateEvent takenBack(Optional<String> opening, Instant at) {
    return seededChance.of(
        List.of(
            new InterviewMoved(opening, Optional.of(seededChance.within(30, at))),
            new InterviewCancelled(opening, Optional.empty()),
            new InterviewMissed(opening, Optional.empty()),
            new ApplicationWithdrawn(opening, Optional.empty()),
            new OfferRescinded(opening, Optional.empty()),
            new StartMoved(
                opening,
                LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(seededChance.between(5, 90)))));
  }

  private void happens(Instant at, CandidateEvent event) {
    candidateSimulation.happens(new RecordedEvent("random-" + number++, at, event));
  }

  /** Some news takes days to reach us. */
  private void perhapsLate(Instant at, CandidateEvent event) {
    Instant heard = seededChance.chance(0.2) ? seededChance.within(10, at) : at;
    candidateSimulation.hears(heard, new RecordedEvent("random-" + number++, at, event));
  }
}
