package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.PlannedTouch;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.*;
import nurture.event.RecordedEvent;

/**
 * Mail servers that sometimes fail, recruiters who do most of what they are asked, candidates who
 * sometimes answer.
 */
final class RandomResponseModel implements ResponseModel {

  private static final List<String> TOPICS =
      List.of("stream processing", "platform engineering", "teams");

  private final SeededChance seededChance;
  private boolean arrived;
  private int number;

  RandomResponseModel(SeededChance seededChance) {
    this.seededChance = seededChance;
  }

  @Override
  public Optional<CandidateEvent> handedOver(PlannedTouch message, Instant at) {
    String id = message.id().toString();
    int ticket = seededChance.between(1, 100);
    arrived = ticket <= 86;
    if (arrived) {
      return Optional.of(new MessageSent(id));
    } else if (ticket <= 91) {
      return Optional.empty();
    } else if (ticket <= 94) {
      return Optional.of(new MessageUncertain(id, "the line dropped"));
    } else if (ticket == 95) {
      return Optional.of(new MessageQuarantined(id, "it cannot be written"));
    } else if (ticket <= 99) {
      return Optional.of(new MessageFailed(id, "552 too big"));
    }
    return Optional.of(
        new MessageBounced(Optional.of(id), BounceKind.HARD, Optional.of("550 gone")));
  }

  @Override
  public List<RecordedEvent> planned(PlannedTouch touch, Instant at) {
    return touch.task() ? asked(touch.id().toString(), at) : meanwhile(at);
  }

  private List<RecordedEvent> asked(String id, Instant at) {
    Instant when = seededChance.within(12, at);
    if (seededChance.chance(0.6)) {
      return List.of(happened(when, new TaskDone(id, Optional.empty())));
    }
    return seededChance.chance(0.5)
        ? List.of(happened(when, new TaskSkipped(id, Optional.of("no time"))))
        : putOff(id, when);
  }

  /** Put off, brought back, and left open. */
  private List<RecordedEvent> putOff(String id, Instant at) {
    LocalDate until = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(5);
    return List.of(
        happened(at, new TaskSnoozed(id, until, Optional.empty())),
        happened(at.plus(Duration.ofDays(2)), new TaskResumed(id)));
  }

  /** Now and then something happens in the minute before a message leaves. */
  private List<RecordedEvent> meanwhile(Instant at) {
    if (seededChance.chance(0.95)) {
      return List.of();
    }
    Instant when = at.plusSeconds(20);
    CandidateEvent event =
        seededChance.of(
            List.of(
                RandomEvents.reply(seededChance, when),
                new Unsubscribed(Optional.empty(), Optional.empty()),
                new Held(Optional.empty(), "maren", Optional.of("called them")),
                new MessageComplained(Optional.empty())));
    return List.of(happened(when, event));
  }

  @Override
  public List<RecordedEvent> received(Dossier dossier, PlannedTouch message, Instant at) {
    if (!arrived) {
      return List.of();
    }
    Optional<String> id = Optional.of(message.id().toString());
    List<RecordedEvent> follows = new ArrayList<>();
    if (seededChance.chance(0.4)) {
      follows.add(happened(seededChance.within(5, at), new MessageOpened(message.id().toString())));
    }
    if (seededChance.chance(0.2)) {
      follows.add(
          happened(
              seededChance.within(6, at),
              new LinkClicked(id, Optional.empty(), Optional.of(seededChance.of(TOPICS)))));
    }
    if (seededChance.chance(0.2)) {
      Instant when =
          seededChance.chance(0.2) ? at.plus(Duration.ofSeconds(1)) : seededChance.within(9, at);
      follows.add(happened(when, RandomEvents.reply(seededChance, when)));
    }
    if (seededChance.chance(0.04)) {
      follows.add(
          happened(
              seededChance.within(2, at),
              new MessageBounced(id, BounceKind.SOFT, Optional.of("full"))));
    }
    if (seededChance.chance(0.01)) {
      follows.add(happened(seededChance.within(2, at), new Unsubscribed(Optional.empty(), id)));
    }
    if (seededChance.chance(0.004)) {
      follows.add(happened(seededChance.within(2, at), new MessageComplained(id)));
    }
    return follows;
  }

  private RecordedEvent happened(Instant at, CandidateEvent event) {
    return new RecordedEvent("follows-" + number++, at, event);
  }
}
