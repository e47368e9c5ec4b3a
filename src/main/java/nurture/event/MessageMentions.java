package nurture.event;

import java.util.Optional;
import nurture.event.CandidateEvent.DataRequested;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageOpened;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;
import nurture.event.CandidateEvent.PreferencesSet;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.TaskResumed;
import nurture.event.CandidateEvent.TaskSkipped;
import nurture.event.CandidateEvent.TaskSnoozed;
import nurture.event.CandidateEvent.Unsubscribed;

/** Events that name a message or task, and the same about another one. */
public final class MessageMentions {

  /** Whether it tells what became of a message when it was handed over. */
  public static boolean isFate(CandidateEvent event) {
    return event instanceof MessageSent
        || event instanceof MessageFailed
        || event instanceof MessageCancelled
        || event instanceof MessageUncertain
        || event instanceof MessageQuarantined;
  }

  /** The message or task whose outcome it tells, if any. */
  public static Optional<String> outcome(CandidateEvent event) {
    return isFate(event)
            || event instanceof MessageBounced
            || event instanceof TaskDone
            || event instanceof TaskSkipped
            || event instanceof TaskSnoozed
            || event instanceof TaskResumed
        ? message(event)
        : Optional.empty();
  }

  /** The message or task it names, if any. */
  public static Optional<String> message(CandidateEvent event) {
    if (event instanceof MessageSent e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageFailed e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageCancelled e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageUncertain e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageQuarantined e) {
      return Optional.of(e.message());
    } else if (event instanceof MessageBounced e) {
      return e.message();
    } else if (event instanceof MessageComplained e) {
      return e.message();
    } else if (event instanceof MessageOpened e) {
      return Optional.of(e.message());
    } else if (event instanceof LinkClicked e) {
      return e.message();
    } else if (event instanceof Replied e) {
      return e.message();
    } else if (event instanceof Unsubscribed e) {
      return e.message();
    } else if (event instanceof PreferencesSet e) {
      return e.message();
    } else if (event instanceof DataRequested e) {
      return e.message();
    } else if (event instanceof TaskDone e) {
      return Optional.of(e.task());
    } else if (event instanceof TaskSkipped e) {
      return Optional.of(e.task());
    } else if (event instanceof TaskSnoozed e) {
      return Optional.of(e.task());
    } else if (event instanceof TaskResumed e) {
      return Optional.of(e.task());
    }
    return Optional.empty();
  }

  /** The same about another message; as it is if it names none. */
  public static CandidateEvent about(CandidateEvent event, String id) {
    Optional<String> other = Optional.of(id);
    if (message(event).isEmpty()) {
      return event;
    } else if (event instanceof MessageSent e) {
      return new MessageSent(id, e.to());
    } else if (event instanceof MessageFailed e) {
      return new MessageFailed(id, e.reason());
    } else if (event instanceof MessageCancelled e) {
      return new MessageCancelled(id, e.reason());
    } else if (event instanceof MessageUncertain e) {
      return new MessageUncertain(id, e.reason());
    } else if (event instanceof MessageQuarantined e) {
      return new MessageQuarantined(id, e.reason());
    } else if (event instanceof MessageBounced e) {
      return new MessageBounced(other, e.kind(), e.detail(), e.to());
    } else if (event instanceof MessageComplained) {
      return new MessageComplained(other);
    } else if (event instanceof MessageOpened) {
      return new MessageOpened(id);
    } else if (event instanceof LinkClicked e) {
      return new LinkClicked(other, e.url(), e.topic());
    } else if (event instanceof Replied e) {
      return new Replied(e.tone(), e.via(), other, e.until(), e.reason());
    } else if (event instanceof Unsubscribed e) {
      return new Unsubscribed(e.via(), other);
    } else if (event instanceof PreferencesSet e) {
      return new PreferencesSet(
          e.frequency(), e.pauseUntil(), e.declines(), e.allTopics(), e.opens(), other);
    } else if (event instanceof DataRequested e) {
      return new DataRequested(e.kind(), e.words(), other);
    } else if (event instanceof TaskDone e) {
      return new TaskDone(id, e.outcome());
    } else if (event instanceof TaskSkipped e) {
      return new TaskSkipped(id, e.reason());
    } else if (event instanceof TaskSnoozed e) {
      return new TaskSnoozed(id, e.until(), e.timeZone());
    } else if (event instanceof TaskResumed) {
      return new TaskResumed(id);
    }
    throw new IllegalStateException("names a message and is not known: " + event.getClass());
  }

  private MessageMentions() {}
}
