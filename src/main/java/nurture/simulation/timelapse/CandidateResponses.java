package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Signal;
import nurture.candidate.Touch;
import nurture.decision.PlannedTouch;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.MessageOpened;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.TaskSkipped;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.RecordedEvent;
import nurture.event.ResearchItem;
import nurture.event.Stage;
import nurture.event.Strength;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.ResponseModel;

/**
 * One candidate and their recruiter, responding by a {@link ResponseRates}. What comes of the n-th
 * touch of a topic is the same whenever it comes and whatever came before it, but for how open,
 * alerted and tired the candidate is then. Not safe for concurrent use.
 */
public final class CandidateResponses implements ResponseModel {

  private static final Duration LATELY = Duration.ofDays(30);
  private static final double MOST = 0.95;
  private static final int LONGEST_ABSENCE = 14;
  private static final String REASON = "a project that comes first";

  private final ResponseRates model;
  private final long seed;
  private final long candidate;
  private final double openness;
  private final LifeEvents lifeEvents;
  private final Map<String, Integer> times = new HashMap<>();

  private ChanceDraw chanceDraw;
  private boolean arrived;
  private int number;

  /**
   * @param simulatedCandidate whose id, with the seed, decides by chance; their dossier is not read
   */
  public CandidateResponses(ResponseRates model, long seed, SimulatedCandidate simulatedCandidate) {
    this.model = model;
    this.seed = seed;
    this.candidate =
        simulatedCandidate.id().getMostSignificantBits() * 31
            + simulatedCandidate.id().getLeastSignificantBits();
    this.chanceDraw = ChanceDraw.of(seed, candidate, "openness", 0);
    this.openness = chanceDraw.uneven();
    this.lifeEvents = new LifeEvents(model, seed, candidate);
  }

  /** What happens to them by itself within some days. */
  public List<RecordedEvent> year(Dossier dossier, Instant from, int days) {
    List<RecordedEvent> year = new ArrayList<>();
    lifeEvents.year(dossier, from, days).forEach(dated -> year.add(at(dated.at(), dated.event())));
    return year;
  }

  @Override
  public Optional<CandidateEvent> handedOver(PlannedTouch message, Instant at) {
    chanceDraw = rolled("mail/" + message.topic());
    Optional<String> id = Optional.of(message.id().toString());
    double bounce = chanceDraw.roll();
    arrived = true;
    if (message.via().filter(Via.EMAIL::equals).isPresent()) {
      // A bounce does not depend on the stage.
      MessageRates messageRates =
          model.message(message.template(), message.purpose(), Stage.AWARENESS);
      double hard = messageRates.of(ResponseRate.BOUNCED_HARD);
      arrived = bounce >= hard + messageRates.of(ResponseRate.BOUNCED_SOFT);
      if (!arrived) {
        return Optional.of(
            bounce < hard
                ? new MessageBounced(id, BounceKind.HARD, Optional.of("550 no such user"))
                : new MessageBounced(id, BounceKind.SOFT, Optional.of("452 mailbox full")));
      }
    }
    return Optional.of(new MessageSent(message.id().toString()));
  }

  @Override
  public List<RecordedEvent> received(Dossier dossier, PlannedTouch message, Instant at) {
    return arrived ? answers(dossier, message, message.template(), at) : List.of();
  }

  @Override
  public List<RecordedEvent> planned(Dossier dossier, PlannedTouch touch, Instant at) {
    if (!touch.task()) {
      return List.of();
    }
    chanceDraw = rolled("task/" + touch.topic());
    MessageRates messageRates =
        model.task(touch.topic(), touch.purpose(), dossier.funnel().stage());
    double done = chanceDraw.roll();
    Instant when = chanceDraw.after(at, messageRates.of(ResponseRate.DAYS));
    String id = touch.id().toString();
    if (done >= messageRates.of(ResponseRate.DONE) + messageRates.of(ResponseRate.SKIPPED)) {
      return List.of();
    }
    if (done >= messageRates.of(ResponseRate.DONE)) {
      return List.of(at(when, new TaskSkipped(id, Optional.empty())));
    }
    List<RecordedEvent> follows = new ArrayList<>();
    if (touch.topic().equals("complete-research")) {
      for (ResearchItem item : dossier.research().missing()) {
        follows.add(at(when, new ResearchFound(item, "found out about your " + item.words())));
      }
    }
    follows.add(at(when, new TaskDone(id, Optional.empty())));
    if (touch.via().isPresent()) {
      String named = touch.template().isEmpty() ? touch.topic() : touch.template();
      follows.addAll(answers(dossier, touch, named, when));
    }
    return follows;
  }

  private List<RecordedEvent> answers(
      Dossier dossier, PlannedTouch touch, String named, Instant at) {
    MessageRates messageRates = model.message(named, touch.purpose(), dossier.funnel().stage());
    boolean approach = touch.purpose().approach();
    double tired = 1 + model.people(ResponseRate.TIRED) * Math.max(0, approaches(dossier, at) - 1);
    double willing = approach ? openness * alert(dossier, at) : 1;
    Optional<String> id = touch.task() ? Optional.empty() : Optional.of(touch.id().toString());
    List<RecordedEvent> follows = new ArrayList<>();
    // All numbers are taken, so that a rate changed moves nothing but what it is about.
    double opens = chanceDraw.roll();
    double clicks = chanceDraw.roll();
    double replies = chanceDraw.roll();
    double tone = chanceDraw.roll();
    double leaves = chanceDraw.roll();
    double complains = chanceDraw.roll();
    double away = chanceDraw.roll();
    Instant opened = chanceDraw.after(at, 0.5);
    Instant clicked = chanceDraw.after(opened, 0.1);
    Instant replied = chanceDraw.after(at, messageRates.of(ResponseRate.REPLY_DAYS));
    Instant left = chanceDraw.after(at, 0.5);
    int absence = 2 + chanceDraw.below(LONGEST_ABSENCE - 1);
    int rest = 60 + chanceDraw.below(120);
    int topic = chanceDraw.below(1000);

    if (!touch.task() && opens < messageRates.of(ResponseRate.OPENED)) {
      follows.add(at(opened, new MessageOpened(touch.id().toString())));
    }
    if (clicks
        < Math.min(MOST, messageRates.of(ResponseRate.CLICKED) * (approach ? openness : 1))) {
      follows.add(at(clicked, new LinkClicked(id, Optional.empty(), topic(dossier, topic))));
    }
    if (away < messageRates.of(ResponseRate.OUT_OF_OFFICE)) {
      Optional<LocalDate> until = Optional.of(day(dossier, at).plusDays(absence));
      follows.add(
          at(
              at.plusSeconds(20),
              new Replied(Tone.OUT_OF_OFFICE, touch.via(), id, until, Optional.empty())));
    }
    if (replies < Math.min(MOST, messageRates.of(ResponseRate.REPLIED) * willing)) {
      Tone how = tone(messageRates, tone);
      Optional<LocalDate> until =
          how == Tone.NOT_NOW
              ? Optional.of(day(dossier, replied).plusDays(rest))
              : Optional.empty();
      Optional<String> reason = how == Tone.NOT_NOW ? Optional.of(REASON) : Optional.empty();
      follows.add(at(replied, new Replied(how, touch.via(), id, until, reason)));
      if (how == Tone.POSITIVE) {
        lifeEvents
            .process(dossier, replied)
            .forEach(dated -> follows.add(at(dated.at(), dated.event())));
      }
    }
    if (leaves < messageRates.of(ResponseRate.UNSUBSCRIBED) * tired) {
      follows.add(at(left, new Unsubscribed(touch.via(), id)));
    } else if (complains < messageRates.of(ResponseRate.COMPLAINED) * tired) {
      follows.add(at(left, new MessageComplained(id)));
    }
    return follows;
  }

  private static Tone tone(MessageRates messageRates, double roll) {
    double positive = messageRates.of(ResponseRate.POSITIVE);
    double neutral = positive + messageRates.of(ResponseRate.NEUTRAL);
    return roll < positive
        ? Tone.POSITIVE
        : roll < neutral
            ? Tone.NEUTRAL
            : roll < neutral + messageRates.of(ResponseRate.NOT_NOW) ? Tone.NOT_NOW : Tone.NEGATIVE;
  }

  private double alert(Dossier dossier, Instant at) {
    for (Signal signal : dossier.signals().list()) {
      if (signal.strength() == Strength.STRONG
          && signal.standing()
          && !signal.observedAt().isAfter(at)
          && signal.observedAt().isAfter(at.minus(LATELY))) {
        return model.people(ResponseRate.AFTER_A_SIGNAL);
      }
    }
    return 1;
  }

  private static int approaches(Dossier dossier, Instant at) {
    int approaches = 0;
    for (Touch touch : dossier.touches().recent()) {
      approaches += touch.approaches() && touch.at().isAfter(at.minus(LATELY)) ? 1 : 0;
    }
    return approaches;
  }

  private static Optional<String> topic(Dossier dossier, int which) {
    List<String> interests = dossier.work().interests();
    String function = dossier.work().function();
    return interests.isEmpty()
        ? Optional.of(function).filter(name -> !name.isEmpty())
        : Optional.of(interests.get(which % interests.size()));
  }

  private static LocalDate day(Dossier dossier, Instant at) {
    ZoneId zone = dossier.person().zone();
    return at.atZone(zone).toLocalDate();
  }

  private ChanceDraw rolled(String thing) {
    return ChanceDraw.of(seed, candidate, thing, times.merge(thing, 1, Integer::sum));
  }

  private RecordedEvent at(Instant when, CandidateEvent event) {
    return new RecordedEvent("lapse-" + number++, when, event);
  }
}
