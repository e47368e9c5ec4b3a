package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.candidate.ContactPreferences.Request;
import nurture.candidate.HiringStep.Kind;
import nurture.candidate.Suppression.Cause;
import nurture.candidate.Touch.State;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.*;
import nurture.event.CandidateEvent.AnswerWritten;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.MessageMentions;
import nurture.event.OpensConsent;
import nurture.event.RecordSnapshot;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.identity.Mailbox;
import nurture.identity.PhoneNumber;

/**
 * What each event does to a dossier: one short branch an event, all of them. Longer than most files
 * because it is the one place to read the whole list.
 */
final class DossierTransition {

  private static final int OFFERS = 10;

  private final Dossier dossier;
  private final Instant at;

  private DossierTransition(Dossier dossier, Instant at) {
    this.dossier = dossier;
    this.at = at;
  }

  static DossierEffect of(Dossier dossier, RecordedEvent recordedEvent) {
    return merged(dossier, recordedEvent)
        .orElseGet(
            () -> new DossierTransition(dossier, recordedEvent.at()).effect(recordedEvent.event()));
  }

  /** What tells of a message or task of a merged record concerns that record. */
  private static Optional<DossierEffect> merged(Dossier dossier, RecordedEvent recordedEvent) {
    if (dossier.others().isEmpty()) {
      return Optional.empty();
    }
    return MessageMentions.outcome(recordedEvent.event())
        .filter(message -> dossier.touches().of(message).isEmpty())
        .flatMap(
            message ->
                dossier.others().stream()
                    .filter(OtherRecord::merged)
                    .filter(other -> other.dossier().planned(message))
                    .findFirst())
        .map(
            other -> {
              DossierEffect effect = other.dossier().after(recordedEvent);
              return new DossierEffect(
                  dossier.knowing(new OtherRecord(other.id(), true, effect.dossier())),
                  effect.said());
            });
  }

  private DossierEffect effect(CandidateEvent event) {
    if (event instanceof CandidateUpserted e) {
      return upserted(e);
    } else if (event instanceof SignalObserved e) {
      Signals next =
          dossier
              .signals()
              .observed(
                  e.kind(), e.strength().orElse(e.kind().usually()), e.detail().orElse(""), at);
      return change(
          dossier.with(next),
          "signal: " + words(e.kind()),
          "a newer signal of this kind is on record");
    } else if (event instanceof SignalLapsed e) {
      Signals next = dossier.signals().lapsed(e.kind(), at);
      return next.of(e.kind()).filter(Signal::standing).isPresent()
          ? none(words(e.kind()) + " was reported again later")
          : change(
              dossier.with(next),
              "signal ended: " + words(e.kind()),
              "a newer end of this signal is on record");
    } else if (event instanceof ResearchFound e) {
      return change(
          dossier.with(
              dossier
                  .research()
                  .found(e.item(), new ResearchFinding(e.finding(), at, e.connection()))),
          "research found: " + e.item().words(),
          "a newer finding is on record");
    } else if (event instanceof Noted e) {
      Note note = new Note(at, e.by().orElse(""), e.text());
      return done(dossier.with(dossier.care().noted(note)), "note added");
    } else if (event instanceof AnswerWritten e) {
      AnswerText answer = new AnswerText(e.text(), e.by(), at);
      return done(dossier.with(dossier.care().answering(answer)), "answer written by " + e.by());
    } else if (event instanceof ConsentGiven e) {
      return given(e);
    } else if (event instanceof ConsentWithdrawn e) {
      return withdrawn(e.via().map(List::of).orElse(List.of(Via.values())), Cause.WITHDRAWN);
    } else if (event instanceof Unsubscribed e) {
      return elsewhere(
          e.message(), withdrawn(List.of(e.via().orElse(Via.EMAIL)), Cause.UNSUBSCRIBED));
    } else if (event instanceof PreferencesSet e) {
      return chosen(e);
    } else if (event instanceof DataRequested e) {
      Request request = new Request(e.kind(), e.words().orElse(""), at);
      return change(
          dossier.with(dossier.preferences().asking(request)),
          "asks for " + words(e.kind()) + " of their data",
          "a newer request is on record");
    } else if (event instanceof SuppressionLifted e) {
      return lifted(e);
    } else if (event instanceof MessageSent e) {
      return sent(e);
    } else if (event instanceof MessageFailed e) {
      return touch(e.message(), State.FAILED, "message not sent: " + e.reason());
    } else if (event instanceof MessageCancelled e) {
      return touch(e.message(), State.CANCELLED, "message cancelled: " + e.reason());
    } else if (event instanceof MessageUncertain e) {
      return touch(e.message(), State.UNCERTAIN, "message may have been sent: " + e.reason());
    } else if (event instanceof MessageQuarantined e) {
      return touch(e.message(), State.QUARANTINED, "message quarantined: " + e.reason());
    } else if (event instanceof MessageBounced e) {
      return bounced(e);
    } else if (event instanceof MessageComplained e) {
      return elsewhere(
          e.message(),
          done(
              dossier.with(dossier.permissions().suppress(Via.EMAIL, Cause.COMPLAINT, at)),
              "spam complaint: email is now suppressed"));
    } else if (event instanceof MessageOpened) {
      return done(engaged(dossier.engagement().opened(at)), "opened a message");
    } else if (event instanceof LinkClicked e) {
      String topic = e.topic().orElse("");
      return done(
          heard(engaged(dossier.engagement().clicked(topic, at))),
          topic.isEmpty() ? "clicked a link" : "clicked a link on " + topic);
    } else if (event instanceof Replied e) {
      return replied(e);
    } else if (event instanceof TaskDone e) {
      return touch(e.task(), State.DONE, "task done");
    } else if (event instanceof TaskSkipped e) {
      return touch(e.task(), State.SKIPPED, "task skipped");
    } else if (event instanceof TaskSnoozed e) {
      return waiting(e.task(), "task snoozed until " + e.until());
    } else if (event instanceof TaskResumed e) {
      return resumed(e.task());
    } else if (event instanceof Applied e) {
      return hiring(Kind.APPLIED, e.opening(), Optional.empty(), Optional.of(Relationship.ACTIVE));
    } else if (event instanceof InterviewScheduled e) {
      HiringStep step = new HiringStep(Kind.INTERVIEW, at, e.opening().orElse(""), "", e.at());
      return done(dossier.with(dossier.hiring().with(step)), "interview scheduled");
    } else if (event instanceof InterviewMoved e) {
      HiringStep step = new HiringStep(Kind.INTERVIEW, at, e.opening().orElse(""), "", e.at());
      return revised(
          done(dossier.with(dossier.hiring().with(step)), "interview moved"),
          "the interview was moved");
    } else if (event instanceof InterviewCancelled e) {
      return revised(
          hiring(Kind.INTERVIEW_CANCELLED, e.opening(), e.reason(), Optional.empty()),
          "the interview was cancelled");
    } else if (event instanceof InterviewMissed e) {
      return revised(
          hiring(Kind.INTERVIEW_MISSED, e.opening(), e.reason(), Optional.empty()),
          "the candidate missed the interview");
    } else if (event instanceof ApplicationWithdrawn e) {
      return revised(
          hiring(Kind.WITHDRAWN, e.opening(), e.reason(), Optional.of(Relationship.PASSIVE)),
          "the candidate withdrew the application");
    } else if (event instanceof OfferMade e) {
      return hiring(Kind.OFFER, e.opening(), Optional.empty(), Optional.empty());
    } else if (event instanceof OfferRescinded e) {
      return revised(
          hiring(Kind.RESCINDED, e.opening(), e.reason(), Optional.of(Relationship.PASSIVE)),
          "the offer was taken back");
    } else if (event instanceof OfferAccepted e) {
      return hiring(Kind.ACCEPTED, e.opening(), Optional.empty(), Optional.empty());
    } else if (event instanceof OfferDeclined e) {
      return hiring(Kind.DECLINED, e.opening(), e.reason(), Optional.of(Relationship.PASSIVE));
    } else if (event instanceof Hired e) {
      return hired(e.opening(), e.startsOn(), "hiring: hired");
    } else if (event instanceof StartMoved e) {
      return startMoved(e);
    } else if (event instanceof HireRated e) {
      String said = e.strong() ? "rated a strong hire" : "rated no strong hire";
      return done(dossier.with(dossier.care().noted(new Note(at, e.by().orElse(""), said))), said);
    } else if (event instanceof Left e) {
      return hiring(Kind.LEFT, Optional.empty(), e.reason(), Optional.of(Relationship.ALUMNUS));
    } else if (event instanceof Rejected e) {
      return hiring(
          Kind.REJECTED,
          e.opening(),
          e.reason(),
          Optional.of(e.runnerUp() ? Relationship.SILVER_MEDALLIST : Relationship.PASSIVE));
    } else if (event instanceof ReferralMade e) {
      return done(
          engaged(dossier.engagement().referred(e.referred().orElse(""), at)),
          "referred a candidate");
    } else if (event instanceof StageSet e) {
      Funnel next = dossier.funnel().moved(e.stage(), at, "set by " + e.by());
      boolean moves = !at.isBefore(dossier.funnel().since());
      return done(
          dossier.with(next),
          moves
              ? "stage set to " + words(e.stage()) + " by " + e.by()
              : "earlier stage " + words(e.stage()) + " added to the history");
    } else if (event instanceof Held e) {
      RecruiterHold recruiterHold = new RecruiterHold(e.until(), e.by(), e.reason().orElse(""), at);
      return change(
          dossier.with(dossier.care().handled(Optional.of(recruiterHold), at)),
          "put on hold by " + e.by() + e.until().map(day -> " until " + day).orElse(""),
          "a later hold or release is on record");
    } else if (event instanceof Released e) {
      return change(
          dossier.with(dossier.care().handled(Optional.empty(), at)),
          "hold released by " + e.by(),
          "a later hold or release is on record");
    } else if (event instanceof CampaignOffered e) {
      return offered(
          new CampaignOffer(
              e.campaign(), e.template(), e.via(), at, e.expires(), e.part().orElse("")));
    } else if (event instanceof MailboxShared e) {
      return shared(e);
    } else if (event instanceof RecordMerged e) {
      return done(
          dossier.knowing(new OtherRecord(e.record(), true, dossier(e.snapshot()))),
          "record " + e.ref() + " was merged into this one by " + e.by());
    } else if (event instanceof RecordParted e) {
      return change(
          dossier.parted(e.record()),
          e.by()
              .map(by -> "the merge with another record was undone by " + by)
              .orElse("the mailbox is no longer shared with another record"),
          "the other record was not known here");
    } else if (event instanceof VolumeCounted e) {
      return counted(e);
    } else if (event instanceof ReadingCorrected e) {
      return corrected(e);
    } else if (event instanceof Unknown e) {
      return none("unknown event type " + e.type());
    }
    throw new IllegalStateException("No effect is written down for " + event.getClass());
  }

  private DossierEffect counted(VolumeCounted event) {
    return change(
        dossier.counted(
            new ContactVolume(
                event.colleagues(), event.colleagueReplied(), event.ownerWaiting(), at)),
        "counted others: "
            + event.colleagues()
            + " of the employer in contact"
            + event.colleagueReplied().map(at -> ", the last reply on " + day(at)).orElse("")
            + "; "
            + event.ownerWaiting()
            + " of the owner waiting",
        "counted as before");
  }

  /** A day where the candidate is. */
  private LocalDate day(Instant instant) {
    return instant.atZone(dossier.person().zone()).toLocalDate();
  }

  private DossierEffect shared(MailboxShared event) {
    if (dossier.other(event.record()).filter(OtherRecord::merged).isPresent()) {
      return none("the other record was merged into this one");
    }
    boolean known = dossier.other(event.record()).isPresent();
    Dossier extract = dossier(event.snapshot());
    return done(
        dossier.knowing(new OtherRecord(event.record(), false, extract)),
        known
            ? "news of another record of the same mailbox"
            : "another record has the same mailbox: its "
                + extract.touches().total()
                + " touchpoints, its replies and holds count here too");
  }

  private static Dossier dossier(RecordSnapshot snapshot) {
    if (snapshot instanceof Dossier dossier) {
      return dossier;
    }
    throw new IllegalStateException("a snapshot that is no dossier: " + snapshot.getClass());
  }

  private DossierEffect upserted(CandidateUpserted event) {
    if (at.isBefore(dossier.profileAsOf())) {
      return none("a newer profile is on record");
    }
    return done(dossier.updatedBy(event.profile(), at), "profile updated");
  }

  private DossierEffect given(ConsentGiven event) {
    String via = words(event.via());
    ContactPermissions next = dossier.permissions().given(event.via(), event.basis(), at);
    String said =
        next.suppression(event.via())
            .map(
                s ->
                    words(event.basis())
                        + " is on record for "
                        + via
                        + ", but this channel stays suppressed: "
                        + words(s.cause()))
            .orElse("may be contacted by " + via);
    return change(dossier.with(next), said, "a newer consent for " + via + " is on record");
  }

  private DossierEffect withdrawn(List<Via> channels, Cause cause) {
    ContactPermissions next = dossier.permissions();
    for (Via via : channels) {
      next = next.withdrawn(via, cause, at);
    }
    String which = channels.size() == 1 ? words(channels.get(0)) : "any channel";
    return change(
        dossier.with(next),
        (cause == Cause.UNSUBSCRIBED ? "unsubscribed from " : "withdrew consent for ") + which,
        "a newer consent for " + which + " is on record");
  }

  private DossierEffect chosen(PreferencesSet event) {
    ContactPreferences next = dossier.preferences();
    List<String> said = new ArrayList<>();
    if (event.frequency().isPresent()) {
      next = next.hearing(event.frequency().get(), at);
      said.add("hear from us " + words(event.frequency().get()));
    }
    if (event.pauseUntil().isPresent()) {
      next = next.pausing(event.pauseUntil().get(), at);
      said.add(
          day(at).isBefore(event.pauseUntil().get())
              ? "no messages of our own accord before " + event.pauseUntil().get()
              : "no pause");
    }
    if (event.allTopics()) {
      next = next.readingAll(at);
      said.add("all topics");
    }
    if (!event.declines().isEmpty()) {
      next = next.declining(event.declines(), at);
      said.add("nothing on " + String.join(", ", event.declines()));
    }
    if (event.opens().isPresent()) {
      boolean given = event.opens().get() == OpensConsent.GIVEN;
      next = next.opening(event.opens().get(), at);
      said.add(given ? "we may notice opened mails" : "we may not notice opened mails");
    }
    return change(
        dossier.with(next),
        "chose: " + String.join("; ", said),
        said.isEmpty() ? "nothing was chosen" : "a newer choice is on record");
  }

  /**
   * The address may be silent for another record's sake, which no dossier knows: so it is on record
   * even where this dossier has nothing to lift.
   */
  private DossierEffect lifted(SuppressionLifted event) {
    String via = words(event.via());
    Optional<Suppression> standing = dossier.permissions().suppression(event.via());
    if (standing.filter(s -> s.cause().byCandidate()).isPresent()) {
      return none(
          via
              + " stays suppressed ("
              + words(standing.get().cause())
              + "): only the candidate can take that back, by consent");
    }
    String said = "suppression of " + via + " lifted by " + event.by() + ": " + event.reason();
    Note note = new Note(at, event.by(), said);
    return done(
        dossier.with(dossier.permissions().lifted(event.via())).with(dossier.care().noted(note)),
        said);
  }

  private DossierEffect sent(MessageSent event) {
    DossierEffect effect = touch(event.message(), State.SENT, "message sent");
    List<String> took = dossier.touches().of(event.message()).map(Touch::items).orElse(List.of());
    Dossier next = effect.dossier().with(effect.dossier().care().answered(took));
    return event
        .to()
        .map(Mailbox::canonical)
        .map(to -> next.with(next.touches().sentTo(event.message(), to)))
        .map(known -> new DossierEffect(known, effect.said()))
        .orElseGet(() -> new DossierEffect(next, effect.said()));
  }

  /** Where a message went to an earlier mailbox of the candidate's, that one stays silent too. */
  private DossierEffect elsewhere(Optional<String> message, DossierEffect effect) {
    Dossier next = effect.dossier();
    Optional<Suppression> standing = next.permissions().suppression(Via.EMAIL);
    Optional<String> former =
        message
            .filter(
                id ->
                    !next.touches().of(id).flatMap(Touch::via).filter(v -> byPhone(v)).isPresent())
            .flatMap(this::wentTo)
            .filter(this::isFormer);
    return standing.isEmpty() || former.isEmpty()
        ? effect
        : new DossierEffect(
            next.with(
                next.permissions()
                    .silent(former.get(), standing.get().cause(), standing.get().since())),
            effect.said());
  }

  private Optional<String> wentTo(String message) {
    return dossier.touches().of(message).flatMap(Touch::to);
  }

  private boolean isFormer(String mailbox) {
    return !Mailbox.same(mailbox, dossier.person().email());
  }

  /** Of a task that stays open: the dossier knows nothing of lists. */
  private DossierEffect waiting(String task, String said) {
    return dossier
        .touches()
        .of(task)
        .map(
            touch ->
                touch.state() == State.OPEN
                    ? new DossierEffect(dossier, said)
                    : none(task + " is already " + words(touch.state())))
        .orElseGet(() -> none("there is no message or task " + task));
  }

  /** One that was done or skipped is open again, unless another one asks for the same by now. */
  private DossierEffect resumed(String task) {
    Touches touches = dossier.touches().reopened(task);
    return touches.equals(dossier.touches())
        ? waiting(task, "task back in the list")
        : done(dossier.with(touches), "task open again");
  }

  private DossierEffect touch(String message, State state, String said) {
    Optional<Touch> known = dossier.touches().of(message);
    if (known.isEmpty()) {
      return none("there is no message or task " + message);
    }
    Touches touches = dossier.touches().became(message, state, at);
    if (touches.equals(dossier.touches())) {
      return none(message + " is already " + words(known.get().state()));
    }
    Dossier next = dossier.with(touches);
    // That a message left says nothing yet about the bounces before it; that none came back for its
    // predecessor does.
    boolean through = state == State.SENT && !touches.emailCameBack(message);
    return done(through ? next.with(next.permissions().reached()) : next, said);
  }

  private DossierEffect bounced(MessageBounced event) {
    Dossier failed =
        event
            .message()
            .map(id -> dossier.with(dossier.touches().became(id, State.FAILED, at)))
            .orElse(dossier);
    ContactPermissions known = failed.permissions();
    Optional<Via> text = event.message().flatMap(failed.touches()::of).flatMap(Touch::via);
    if (text.filter(DossierTransition::byPhone).isPresent()) {
      return numberRefused(event, failed, text.get());
    }
    Optional<String> former =
        event
            .to()
            .map(Mailbox::canonical)
            .or(() -> event.message().flatMap(this::wentTo))
            .filter(this::isFormer);
    if (event.kind() == BounceKind.SOFT) {
      return former.isPresent()
          ? done(failed, "soft bounce of an earlier address, which does not concern this one")
          : change(
              failed.with(known.softBounced(event.message(), at)),
              "soft bounce",
              "this message's bounce is on record");
    }
    if (former.isPresent()) {
      return done(
          failed.with(known.silent(former.get(), Cause.HARD_BOUNCE, at)),
          "hard bounce of an earlier address, which stays silent; the address of today is not"
              + " concerned");
    }
    return done(
        failed.with(known.suppress(Via.EMAIL, Cause.HARD_BOUNCE, at)),
        "hard bounce: the address does not exist; email is now suppressed");
  }

  private static boolean byPhone(Via via) {
    return via == Via.SMS || via == Via.WHATSAPP;
  }

  /** Of a text: the number takes none on its channel. A number of today it must be. */
  private DossierEffect numberRefused(MessageBounced event, Dossier failed, Via via) {
    boolean former =
        event
            .to()
            .or(() -> event.message().flatMap(this::wentTo))
            .filter(to -> !failed.person().number().map(PhoneNumber::e164).orElse(to).equals(to))
            .isPresent();
    if (former || event.kind() == BounceKind.SOFT) {
      return done(failed, "text not delivered" + (former ? " to an earlier number" : ""));
    }
    return done(
        failed.with(failed.permissions().suppress(via, Cause.HARD_BOUNCE, at)),
        "the number takes no texts: " + words(via) + " is now suppressed");
  }

  private DossierEffect replied(Replied event) {
    if (event.tone() == Tone.OUT_OF_OFFICE) {
      return event
          .until()
          .map(
              day ->
                  change(
                      engaged(dossier.engagement().away(day, at)),
                      "out of office until " + day,
                      "a newer reply is on record"))
          .orElseGet(() -> none("out of office without a return date"));
    }
    String reason = event.reason().orElse("");
    Reply reply =
        new Reply(
            at,
            event.tone(),
            event.via().orElse(Via.EMAIL),
            event.message(),
            reason,
            event.until().filter(day -> event.tone() == Tone.NOT_NOW),
            event.reasons());
    Dossier next = engaged(dossier.engagement().replied(reply));
    return done(
        reply.via() == Via.EMAIL ? heard(next) : next,
        "replied ("
            + words(event.tone())
            + ")"
            + (reply.reasons().isEmpty()
                ? ""
                : " because of "
                    + reply.reasons().stream()
                        .map(DossierTransition::words)
                        .collect(Collectors.joining(", ")))
            + reply.notNow().map(later -> ": not before " + later.until()).orElse(""));
  }

  private DossierEffect corrected(ReadingCorrected event) {
    return change(
        undone(dossier, event),
        "a mail of "
            + day(event.answered())
            + " was read "
            + event.was().map(was -> "as \"" + was + "\"").orElse("otherwise")
            + ", which is undone by "
            + event.by()
            + event.means().map(means -> ": it means \"" + means + "\"").orElse(""),
        "nothing that it did is left");
  }

  /** Also in records that were merged into this one: what they were told is told of them. */
  private Dossier undone(Dossier of, ReadingCorrected event) {
    Instant answered = event.answered();
    Dossier next =
        of.with(of.engagement().unsaid(answered))
            .with(of.permissions().undone(answered))
            .with(of.signals().unobserved(answered))
            .with(of.care().unheld(answered))
            .with(of.touches().undone(event.followed(), at))
            .with(event.moved().map(of.funnel()::without).orElse(of.funnel()));
    for (OtherRecord other : of.others()) {
      if (other.merged()) {
        next = next.knowing(new OtherRecord(other.id(), true, undone(other.dossier(), event)));
      }
    }
    return next;
  }

  private DossierEffect hiring(
      Kind kind,
      Optional<String> opening,
      Optional<String> detail,
      Optional<Relationship> becomes) {
    HiringStep step =
        new HiringStep(kind, at, opening.orElse(""), detail.orElse(""), Optional.empty());
    boolean startsLater = dossier.hiring().startsLater(at);
    Dossier next = dossier.with(dossier.hiring().with(step));
    return done(
        becomes
            // Who works here and looks at another opening still works here.
            .filter(
                r ->
                    next.relationship() != Relationship.EMPLOYEE
                        || kind == Kind.LEFT
                        || startsLater)
            .filter(r -> !kind.ended() || !goesOn(next))
            .map(relationship -> next.related(relationship, at))
            .orElse(next),
        "hiring: " + words(kind) + opening.map(o -> " (" + o + ")").orElse(""));
  }

  private DossierEffect hired(Optional<String> opening, Optional<LocalDate> startsOn, String said) {
    Optional<Instant> starts =
        startsOn.map(day -> day.atStartOfDay(dossier.person().zone()).toInstant());
    HiringStep step = new HiringStep(Kind.HIRED, at, opening.orElse(""), "", starts);
    return done(
        dossier.with(dossier.hiring().with(step)).related(Relationship.EMPLOYEE, at),
        said + opening.map(o -> " (" + o + ")").orElse(""));
  }

  /** Where the employment ended or was taken back, a message about its first day comes too late. */
  private DossierEffect startMoved(StartMoved event) {
    return dossier.hiring().employmentOver(event.opening().orElse(""), at)
        ? none("the employment whose first day moved is over")
        : revised(
            hired(
                event.opening(),
                Optional.of(event.startsOn()),
                "first day moved to " + event.startsOn()),
            "the first day was moved");
  }

  /** Another process than the one that ended now goes on, or came to a yes. */
  private static boolean goesOn(Dossier next) {
    return next.hiring().last().filter(step -> !step.kind().ended()).isPresent();
  }

  /** What was prepared for a step is called back, unless a newer step is known. */
  private DossierEffect revised(DossierEffect effect, String what) {
    Dossier next = effect.dossier();
    boolean newest = next.hiring().steps().stream().noneMatch(step -> step.at().isAfter(at));
    return newest
        ? new DossierEffect(
            next.with(next.hiring().revised(new Hiring.Revision(at, what)))
                .with(next.touches().calledBack(at)),
            effect.said())
        : effect;
  }

  private DossierEffect offered(CampaignOffer offer) {
    boolean newer =
        dossier.offers().stream()
            .anyMatch(o -> o.topic().equals(offer.topic()) && o.offeredAt().isAfter(at));
    if (newer) {
      return none("a newer offer of campaign " + offer.campaign() + " is on record");
    }
    List<CampaignOffer> offers = new ArrayList<>(dossier.offers());
    offers.removeIf(known -> known.topic().equals(offer.topic()));
    offers.add(offer);
    offers.sort(Comparator.comparing(CampaignOffer::offeredAt));
    return done(
        dossier.with(StoredDefaults.newest(offers, OFFERS)),
        "added to campaign " + offer.campaign());
  }

  /** Heard of by email: the address works. */
  private static Dossier heard(Dossier next) {
    return next.with(next.permissions().reached());
  }

  private Dossier engaged(Engagement next) {
    return dossier.with(next);
  }

  private DossierEffect change(Dossier next, String changed, String otherwise) {
    return next.equals(dossier) ? none(otherwise) : done(next, changed);
  }

  private static DossierEffect done(Dossier next, String said) {
    return new DossierEffect(next, said);
  }

  private DossierEffect none(String why) {
    return new DossierEffect(dossier, "ignored: " + why);
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
