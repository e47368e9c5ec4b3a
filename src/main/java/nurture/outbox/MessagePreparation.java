package nurture.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.channel.OutgoingMessage.Sender;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent;
import nurture.event.Via;
import nurture.template.FrontMatter;
import nurture.template.RenderOutcome;

/**
 * What happens to a claimed message before it is handed over: the pre-send check, then rendering.
 * Thread-safe.
 */
final class MessagePreparation {

  /** Either rendered, or with an outcome already. */
  record Prepared(
      ClaimedMessage due, Optional<RenderedMessage> ready, Optional<DeliveryOutcome> outcome) {}

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final PreSendGuard preSendGuard;
  private final TemplateContext.Store store;
  private final Composer composer;

  MessagePreparation(PreSendGuard preSendGuard, TemplateContext.Store store, Composer composer) {
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
              claimedMessage.wording().playbook(),
              claimedMessage.asked(),
              claimedMessage.decidedAt(),
              now);
    } catch (RuntimeException e) {
      // A rule that fails now may be mended soon; until somebody can look, nothing leaves.
      String why = "the pre-send check failed: " + e.getMessage();
      return outcome(
          claimedMessage, MessageState.QUEUED, why, now.plus(LOOK_AGAIN), now, Optional.empty());
    }
    try {
      if (preSendResult instanceof PreSendResult.Postpone postpone) {
        return outcome(
            claimedMessage,
            MessageState.QUEUED,
            postpone.why(),
            postpone.until(),
            now,
            Optional.empty());
      } else if (preSendResult instanceof PreSendResult.Cancel cancel) {
        CandidateEvent event =
            new CandidateEvent.MessageCancelled(claimedMessage.id().toString(), cancel.why());
        return outcome(
            claimedMessage, MessageState.CANCELLED, cancel.why(), now, now, Optional.of(event));
      }
      return rendered(claimedMessage, now);
    } catch (RuntimeException e) {
      return quarantined(claimedMessage, "cannot be prepared: " + e.getMessage(), now);
    }
  }

  private Prepared rendered(ClaimedMessage claimedMessage, Instant now) {
    TemplateContext templateContext =
        store.of(
            claimedMessage.id().candidate(),
            claimedMessage.wording().playbook(),
            claimedMessage.template());
    if (!templateContext.templates().has(claimedMessage.template())) {
      return quarantined(
          claimedMessage,
          "there is no template " + claimedMessage.template() + "; add it or cancel the message",
          now);
    }
    RenderOutcome renderOutcome =
        composer.rendered(
            claimedMessage.template(),
            claimedMessage.dossier(),
            claimedMessage.id(),
            claimedMessage.purpose(),
            claimedMessage.items(),
            templateContext,
            claimedMessage.wording(),
            now);
    if (renderOutcome instanceof RenderOutcome.Rendered r) {
      RenderedMessage renderedMessage =
          new RenderedMessage(
              claimedMessage.id(),
              claimedMessage.version(),
              r.language(),
              r.subject(),
              r.text(),
              r.html(),
              composer
                  .from(
                      claimedMessage.template(),
                      claimedMessage.dossier(),
                      claimedMessage.items(),
                      templateContext,
                      claimedMessage.wording())
                  .map(from -> new Sender(from.name(), from.email(), from.replyTo())),
              // A subject that an experiment sets is to be seen.
              claimedMessage.via() == Via.EMAIL
                  && templateContext
                      .templates()
                      .frontMatter(claimedMessage.template())
                      .map(FrontMatter::thread)
                      .orElse(false)
                  && claimedMessage.wording().subjects().isEmpty());
      return claimedMessage.via() == Via.WHATSAPP
              && !WhatsappWindow.isOpen(claimedMessage.dossier(), now)
          ? approved(renderedMessage, claimedMessage, templateContext, now)
          : new Prepared(
              claimedMessage,
              Optional.of(
                  composer
                      .tracked(claimedMessage, renderedMessage, templateContext, now)
                      .with(Composer.attached(claimedMessage, templateContext))),
              Optional.empty());
    }
    RenderOutcome.Failed failed = (RenderOutcome.Failed) renderOutcome;
    return quarantined(
        claimedMessage, failed.file() + ":" + failed.line() + ": " + failed.message(), now);
  }

  /** As an approved template; else it fails, for another attempt would fail too. */
  private Prepared approved(
      RenderedMessage rendered, ClaimedMessage message, TemplateContext context, Instant now) {
    return composer
        .approved(message, context, now)
        .map(
            template -> new Prepared(message, Optional.of(rendered.as(template)), Optional.empty()))
        .orElseGet(
            () ->
                outcome(
                    message,
                    MessageState.FAILED,
                    WhatsappWindow.CLOSED,
                    now,
                    now,
                    Optional.of(
                        new CandidateEvent.MessageFailed(
                            message.id().toString(), WhatsappWindow.CLOSED))));
  }

  /** Told to the dossier, so that other messages need not wait for this one. */
  private static Prepared quarantined(ClaimedMessage claimedMessage, String why, Instant now) {
    CandidateEvent event =
        new CandidateEvent.MessageQuarantined(claimedMessage.id().toString(), why);
    return outcome(claimedMessage, MessageState.QUARANTINED, why, now, now, Optional.of(event));
  }

  private static Prepared outcome(
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
