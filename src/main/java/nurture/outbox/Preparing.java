package nurture.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent;
import nurture.template.Render;

/**
 * What happens to a claimed message before it is handed over: the pre-send check, then rendering.
 * Thread-safe.
 */
final class Preparing {

  /** Either rendered, or with a fate already. */
  record Prepared(ClaimedMessage due, Optional<Ready> ready, Optional<DeliveryOutcome> fate) {}

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final PreSendGuard preSendGuard;
  private final TemplateContext.Store store;
  private final Composer composer;

  Preparing(PreSendGuard preSendGuard, TemplateContext.Store store, Composer composer) {
    this.preSendGuard = preSendGuard;
    this.store = store;
    this.composer = composer;
  }

  Prepared prepare(ClaimedMessage claimedMessage, Instant now) {
    PreSendResult preSendResult;
    try {
      preSendResult =
          preSendGuard.check(
              claimedMessage.dossier(),
              claimedMessage.id(),
              claimedMessage.asked(),
              claimedMessage.decidedAt(),
              now);
    } catch (RuntimeException e) {
      // A rule that fails now may be mended soon; until somebody can look, nothing leaves.
      String why = "the pre-send check failed: " + e.getMessage();
      return fate(
          claimedMessage, MessageState.QUEUED, why, now.plus(LOOK_AGAIN), now, Optional.empty());
    }
    try {
      if (preSendResult instanceof PreSendResult.Postpone postpone) {
        return fate(
            claimedMessage,
            MessageState.QUEUED,
            postpone.why(),
            postpone.until(),
            now,
            Optional.empty());
      } else if (preSendResult instanceof PreSendResult.Cancel cancel) {
        CandidateEvent event =
            new CandidateEvent.MessageCancelled(claimedMessage.id().toString(), cancel.why());
        return fate(
            claimedMessage, MessageState.CANCELLED, cancel.why(), now, now, Optional.of(event));
      }
      return rendered(claimedMessage, now);
    } catch (RuntimeException e) {
      return fate(
          claimedMessage,
          MessageState.QUARANTINED,
          "cannot be prepared: " + e.getMessage(),
          now,
          now,
          Optional.empty());
    }
  }

  private Prepared rendered(ClaimedMessage claimedMessage, Instant now) {
    TemplateContext templateContext =
        store.of(claimedMessage.id().candidate(), claimedMessage.template());
    if (!templateContext.templates().has(claimedMessage.template())) {
      return fate(
          claimedMessage,
          MessageState.QUARANTINED,
          "there is no template " + claimedMessage.template() + "; add it or cancel the message",
          now,
          now,
          Optional.empty());
    }
    Render render =
        templateContext
            .templates()
            .render(
                claimedMessage.template(),
                claimedMessage.dossier().person().language(),
                composer.data(claimedMessage, templateContext.library(), now));
    if (render instanceof Render.Rendered r) {
      Ready ready =
          new Ready(
              claimedMessage.id(),
              claimedMessage.version(),
              r.language(),
              r.subject(),
              r.text(),
              r.html());
      return new Prepared(claimedMessage, Optional.of(ready), Optional.empty());
    }
    Render.Failed failed = (Render.Failed) render;
    return fate(
        claimedMessage,
        MessageState.QUARANTINED,
        failed.file() + ":" + failed.line() + ": " + failed.message(),
        now,
        now,
        Optional.empty());
  }

  private static Prepared fate(
      ClaimedMessage claimedMessage,
      MessageState state,
      String why,
      Instant notBefore,
      Instant now,
      Optional<CandidateEvent> event) {
    return new Prepared(
        claimedMessage,
        Optional.empty(),
        Optional.of(
            new DeliveryOutcome(
                claimedMessage.id(),
                claimedMessage.ref(),
                state,
                why,
                notBefore,
                false,
                event,
                now)));
  }
}
