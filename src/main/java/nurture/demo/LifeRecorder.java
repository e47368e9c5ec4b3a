package nurture.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.DecisionEffect;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.EventEnvelope;
import nurture.event.RecordedEvent;
import nurture.event.ResearchItem;
import nurture.event.Via;
import nurture.journey.AppliedEvent;
import nurture.journey.EvaluationResult;
import nurture.json.EventJson;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.Composer;
import nurture.outbox.DeliveryOutcome;
import nurture.outbox.MessageState;
import nurture.outbox.RenderedMessage;
import nurture.outbox.TemplateContext;
import nurture.playbook.Playbook;
import nurture.simulation.ResponseModel;
import nurture.simulation.SimulationListener;
import nurture.store.LivedLife;
import nurture.template.RenderOutcome;

/**
 * Keeps one simulated life as a server would have kept it, and stands between the candidate and the
 * mail server: messages are rendered, most arrive, and a few of the last days come to nothing. Not
 * safe for concurrent use.
 */
final class LifeRecorder implements ResponseModel, SimulationListener {

  private static final String OUTBOX = "outbox";
  private static final Duration BOUNCED_AFTER = Duration.ofMinutes(4);
  private static final String ACCEPTED = "250 2.0.0 Ok";

  /** One in so many messages of the last days. */
  private static final int UNUSUAL = 16;

  private static final Optional<Via> MAIL = Optional.of(Via.EMAIL);
  private static final String UNCERTAIN = "the connection was lost before the mail server answered";

  private final UUID id;
  private final String ref;
  private final DemoBooks books;
  private final Composer composer;
  private final ResponseModel others;
  private final Map<ResearchItem, String> findings;
  private final Instant lastDays;

  private final List<EventEnvelope> events = new ArrayList<>();
  private final List<EvaluationResult.Decided> decisions = new ArrayList<>();
  private final List<DeliveryOutcome> outcomes = new ArrayList<>();
  private final List<RenderedMessage> rendered = new ArrayList<>();
  private List<AppliedEvent> applied = new ArrayList<>();
  private Optional<String> address = Optional.empty();
  private Optional<String> fault = Optional.empty();
  private Optional<BounceKind> bounce = Optional.empty();
  private boolean arrived;

  /**
   * @param others the candidate and the recruiter
   * @param findings what the recruiter's research finds out
   * @param lastDays since when a few messages come to nothing, and wait for a person
   */
  LifeRecorder(
      UUID id,
      String ref,
      DemoBooks books,
      Composer composer,
      ResponseModel others,
      Map<ResearchItem, String> findings,
      Instant lastDays) {
    this.id = id;
    this.ref = ref;
    this.books = books;
    this.composer = composer;
    this.others = others;
    this.findings = Map.copyOf(findings);
    this.lastDays = lastDays;
  }

  /** All that was recorded so far. */
  LivedLife life() {
    return new LivedLife(id, ref, events, decisions, outcomes, rendered);
  }

  @Override
  public void happened(RecordedEvent recordedEvent, String said) {
    Optional<String> named = named(recordedEvent);
    String eventId = named.orElse(recordedEvent.id());
    String source = named.isPresent() ? OUTBOX : "demo";
    events.add(EventJson.write(ref, eventId, recordedEvent.at(), recordedEvent.event(), source));
    applied.add(new AppliedEvent(eventId, recordedEvent.event(), said));
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {
    Dossier after = DecisionEffect.into(dossier, decision);
    decisions.add(
        new EvaluationResult.Decided(
            id,
            after,
            decision,
            applied,
            books.at(decision.at()).rules().projected(after, decision)));
    applied = new ArrayList<>();
  }

  @Override
  public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
    Playbook playbook = books.at(at);
    TemplateContext context = new TemplateContext(playbook.templates(), playbook.offers());
    Dossier joined = dossier.yieldingTo(message.id().toString(), at).joined();
    address = Optional.of(joined.person().email()).filter(email -> !email.isEmpty());
    RenderOutcome outcome =
        context
            .templates()
            .render(
                message.template(),
                joined.person().language(),
                composer.data(claimed(joined, message, at), context, at));
    if (outcome instanceof RenderOutcome.Rendered whole) {
      fault = Optional.empty();
      rendered.add(
          new RenderedMessage(
              message.id(),
              message.id().decision(),
              whole.language(),
              whole.subject(),
              whole.text(),
              whole.html()));
    } else if (outcome instanceof RenderOutcome.Failed failed) {
      fault = Optional.of(failed.file() + ":" + failed.line() + ": " + failed.message());
    }
  }

  @Override
  public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
    if (preSendResult instanceof PreSendResult.Postpone postpone) {
      outcomes.add(
          outcome(
              message.id(),
              MessageState.QUEUED,
              postpone.why(),
              postpone.until(),
              at,
              Optional.empty()));
    } else if (preSendResult instanceof PreSendResult.Cancel cancel) {
      CandidateEvent event = new MessageCancelled(message.id().toString(), cancel.why());
      outcomes.add(
          outcome(message.id(), MessageState.CANCELLED, cancel.why(), at, at, Optional.of(event)));
    }
  }

  @Override
  public Optional<CandidateEvent> handedOver(PlannedTouch message, Instant at) {
    Optional<CandidateEvent> answer = others.handedOver(message, at);
    String named = message.id().toString();
    bounce = answer.filter(MessageBounced.class::isInstance).map(LifeRecorder::kind);
    arrived = false;
    if (fault.isPresent()) {
      return waits(message, MessageState.QUARANTINED, fault.get(), at);
    }
    int chance = chance(message.id());
    if (!at.isBefore(lastDays) && chance == 0) {
      return waits(message, MessageState.UNCERTAIN, UNCERTAIN, at);
    }
    if (!at.isBefore(lastDays) && chance == 1) {
      rendered.removeIf(one -> one.id().equals(message.id()));
      return waits(message, MessageState.QUARANTINED, unusable(message), at);
    }
    arrived = true;
    Optional<CandidateEvent> sent =
        Optional.of(new MessageSent(named, address.filter(email -> message.via().equals(MAIL))));
    outcomes.add(outcome(message.id(), MessageState.SENT, ACCEPTED, at, at, sent));
    return sent;
  }

  @Override
  public List<RecordedEvent> planned(Dossier dossier, PlannedTouch touch, Instant at) {
    return others.planned(dossier, touch, at).stream().map(this::found).toList();
  }

  private RecordedEvent found(RecordedEvent event) {
    return event.event() instanceof ResearchFound found
        ? new RecordedEvent(
            event.id(),
            event.at(),
            new ResearchFound(found.item(), findings.getOrDefault(found.item(), found.finding())))
        : event;
  }

  /** A mail that comes back was taken at first: the bounce is told a little later. */
  @Override
  public List<RecordedEvent> received(Dossier dossier, PlannedTouch message, Instant at) {
    if (!arrived) {
      return List.of();
    }
    Optional<String> named = Optional.of(message.id().toString());
    return bounce
        .map(
            kind ->
                List.of(
                    new RecordedEvent(
                        "bounce-" + message.id(),
                        at.plus(BOUNCED_AFTER),
                        new MessageBounced(
                            named,
                            kind,
                            Optional.of(
                                kind == BounceKind.HARD
                                    ? "550 5.1.1 no such user"
                                    : "452 4.2.2 mailbox full")))))
        .orElseGet(() -> others.received(dossier, message, at));
  }

  private int chance(MessageId message) {
    int mixed = (ref + "/" + message.decision()).hashCode() * 0x9E3779B9;
    return (mixed >>> 8) % UNUSUAL;
  }

  private Optional<CandidateEvent> waits(
      PlannedTouch message, MessageState state, String why, Instant at) {
    String named = message.id().toString();
    Optional<CandidateEvent> event =
        Optional.of(
            state == MessageState.UNCERTAIN
                ? new MessageUncertain(named, why)
                : new MessageQuarantined(named, why));
    outcomes.add(outcome(message.id(), state, why, at, at, event));
    return event;
  }

  private static String unusable(PlannedTouch message) {
    return "templates/"
        + message.template()
        + ".ftl: a link of the content could not be read when the mail was written; release it to"
        + " try again";
  }

  private DeliveryOutcome outcome(
      MessageId message,
      MessageState state,
      String why,
      Instant notBefore,
      Instant at,
      Optional<CandidateEvent> event) {
    boolean tried = state == MessageState.SENT || state == MessageState.UNCERTAIN;
    return new DeliveryOutcome(message, ref, state, why, notBefore, tried, event, at);
  }

  /** The id that the outbox gives an outcome it tells of; empty for other events. */
  private Optional<String> named(RecordedEvent told) {
    for (int i = outcomes.size() - 1; i >= 0; i--) {
      DeliveryOutcome outcome = outcomes.get(i);
      if (outcome.at().equals(told.at())
          && outcome.event().filter(told.event()::equals).isPresent()) {
        return Optional.of(
            outcome.id() + ":" + outcome.state().written() + "@" + outcome.at().toEpochMilli());
      }
    }
    return Optional.empty();
  }

  private ClaimedMessage claimed(Dossier joined, PlannedTouch message, Instant at) {
    return new ClaimedMessage(
        message.id(),
        ref,
        message.id().decision(),
        joined,
        message.template(),
        message.via().orElseThrow(),
        message.purpose(),
        message.items(),
        message.topic(),
        message.reason(),
        at,
        0);
  }

  private static BounceKind kind(CandidateEvent event) {
    return ((MessageBounced) event).kind();
  }
}
