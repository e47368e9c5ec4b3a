package nurture.simulation.timelapse;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.candidate.Dossier;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.decision.RejectedOpinion;
import nurture.decision.Touchpoint;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.MessageOpened;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.SimulationListener;
import nurture.simulation.timelapse.TimeLapseTotals.Rule;
import nurture.simulation.timelapse.TimeLapseTotals.Template;

/** Counts what goes on in one life. Not safe for concurrent use. */
final class SimulationCounter implements SimulationListener {

  private final TimeLapseTotals timeLapseTotals;
  private final Map<String, PlannedTouch> planned = new HashMap<>();
  private final Map<String, Integer> barred = new TreeMap<>();
  private Stage stage;
  private int touches;
  private boolean approached;
  private boolean answered;
  private boolean interested;

  SimulationCounter(TimeLapseTotals timeLapseTotals, Dossier beginning) {
    this.timeLapseTotals = timeLapseTotals;
    this.stage = beginning.funnel().stage();
    timeLapseTotals.begins(stage);
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {
    moved(dossier.funnel().stage(), decision.at());
    moved(decision.stage(), decision.at());
    decision.touch().ifPresent(touch -> wins(touch, decision.at()));
    for (PlannedTouch chore : decision.chores()) {
      timeLapseTotals.rule(chore.rule(), Rule.CHORES);
      planned.put(chore.id().toString(), chore);
    }
    decision.move().ifPresent(move -> timeLapseTotals.rule(move.rule(), Rule.MOVES));
    for (AttributedOpinion tag : decision.tags()) {
      timeLapseTotals.rule(tag.rule(), Rule.TAGS);
    }
    for (AttributedOpinion notice : decision.notices()) {
      timeLapseTotals.rule(notice.rule(), Rule.NOTICES);
    }
    for (RejectedOpinion rejectedOpinion : decision.lost()) {
      if (rejectedOpinion.why().startsWith("vetoed")
          && rejectedOpinion.attributed().opinion() instanceof Touchpoint) {
        timeLapseTotals.rule(rejectedOpinion.to(), Rule.STOPPED);
        timeLapseTotals.rule(rejectedOpinion.attributed().rule(), Rule.HELD_BACK);
        if (touches == 0) {
          barred.merge(rejectedOpinion.to(), 1, Integer::sum);
        }
      } else if (rejectedOpinion.lacking() && touches == 0) {
        barred.merge(rejectedOpinion.why().replaceFirst("^it ", "a message "), 1, Integer::sum);
      }
    }
  }

  @Override
  public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
    timeLapseTotals.message(message.via().orElse(Via.EMAIL), at);
    reached(message);
  }

  @Override
  public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
    if (preSendResult instanceof PreSendResult.Cancel) {
      timeLapseTotals.template(name(message), Template.CALLED_BACK);
    }
  }

  @Override
  public void happened(RecordedEvent recordedEvent, String said) {
    CandidateEvent event = recordedEvent.event();
    if (event instanceof Replied e) {
      replied(e, recordedEvent.at());
    } else if (event instanceof TaskDone e) {
      Optional.ofNullable(planned.get(e.task()))
          .filter(task -> task.via().isPresent())
          .ifPresent(this::reached);
    } else if (event instanceof MessageOpened e) {
      count(Optional.of(e.message()), Template.OPENED);
    } else if (event instanceof LinkClicked e) {
      count(e.message(), Template.CLICKED);
    } else if (event instanceof MessageBounced e) {
      count(e.message(), Template.BOUNCED);
    } else if (event instanceof Unsubscribed e) {
      count(e.message(), Template.UNSUBSCRIBED);
    } else if (event instanceof MessageComplained e) {
      count(e.message(), Template.COMPLAINED);
    }
  }

  /**
   * Ends the life.
   *
   * @param dossier as it is at the end
   */
  void ends(Dossier dossier, long looks) {
    timeLapseTotals.ends(touches, looks, approached, answered, interested);
    if (touches == 0) {
      timeLapseTotals.unreached(why(dossier));
    }
  }

  private void moved(Stage to, Instant at) {
    if (to != stage) {
      timeLapseTotals.moves(stage, to, at);
      stage = to;
    }
  }

  private void wins(PlannedTouch touch, Instant at) {
    timeLapseTotals.rule(touch.rule(), touch.task() ? Rule.TASKS : Rule.MESSAGES);
    planned.put(touch.id().toString(), touch);
    if (touch.task()) {
      touch.via().ifPresent(via -> timeLapseTotals.task(via, at));
    }
  }

  private void reached(PlannedTouch touch) {
    touches++;
    timeLapseTotals.template(name(touch), Template.SENT);
    approached |= touch.purpose().approach();
  }

  private void replied(Replied reply, Instant at) {
    timeLapseTotals.reply(reply.tone(), at);
    if (reply.tone() == Tone.OUT_OF_OFFICE) {
      return;
    }
    answered |= approached;
    interested |= approached && reply.tone() == Tone.POSITIVE;
    count(reply.message(), Template.REPLIED);
    if (reply.tone() == Tone.POSITIVE) {
      count(reply.message(), Template.POSITIVE);
    }
  }

  private void count(Optional<String> message, Template what) {
    message.map(planned::get).ifPresent(touch -> timeLapseTotals.template(name(touch), what));
  }

  /** What stood against reaching them most often; else what their file says. */
  private String why(Dossier dossier) {
    Optional<String> guard =
        barred.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue())
            .map(Map.Entry::getKey);
    if (guard.isPresent()) {
      return guard.get().isEmpty() ? "the channel is suppressed" : guard.get();
    }
    boolean employee =
        dossier.relationship() == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
    boolean usable = false;
    for (Via via : Via.values()) {
      usable |=
          dossier.permissions().given(via) && dossier.permissions().suppression(via).isEmpty();
    }
    if (!usable || dossier.person().email().isEmpty() && dossier.person().links().isEmpty()) {
      return "no channel may be used";
    } else if (employee) {
      return "a colleague nothing was due for";
    } else if (!dossier.research().missing().isEmpty()) {
      return "the research was not complete";
    }
    return "no rule asked for a touch";
  }

  private static String name(PlannedTouch touch) {
    return touch.template().isEmpty() ? touch.topic() : touch.template();
  }
}
