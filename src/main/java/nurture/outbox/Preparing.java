package nurture.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.decision.Look;
import nurture.event.CandidateEvent;
import nurture.template.Render;

/**
 * What happens to a claimed message before it is handed over: the last look, then rendering.
 * Thread-safe.
 */
final class Preparing {

  /** Either rendered, or with a fate already. */
  record Prepared(Due due, Optional<Ready> ready, Optional<Fate> fate) {}

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final BeforeSending beforeSending;
  private final Material.Store store;
  private final Composer composer;

  Preparing(BeforeSending beforeSending, Material.Store store, Composer composer) {
    this.beforeSending = beforeSending;
    this.store = store;
    this.composer = composer;
  }

  Prepared prepare(Due due, Instant now) {
    Look look;
    try {
      look = beforeSending.look(due.dossier(), due.id(), due.asked(), due.decidedAt(), now);
    } catch (RuntimeException e) {
      // A rule that fails now may be mended soon; until somebody can look, nothing leaves.
      String why = "the last look failed: " + e.getMessage();
      return fate(due, MessageState.QUEUED, why, now.plus(LOOK_AGAIN), now, Optional.empty());
    }
    try {
      if (look instanceof Look.Later later) {
        return fate(due, MessageState.QUEUED, later.why(), later.until(), now, Optional.empty());
      } else if (look instanceof Look.Never never) {
        CandidateEvent event =
            new CandidateEvent.MessageCancelled(due.id().toString(), never.why());
        return fate(due, MessageState.CANCELLED, never.why(), now, now, Optional.of(event));
      }
      return rendered(due, now);
    } catch (RuntimeException e) {
      return fate(
          due,
          MessageState.SET_ASIDE,
          "cannot be prepared: " + e.getMessage(),
          now,
          now,
          Optional.empty());
    }
  }

  private Prepared rendered(Due due, Instant now) {
    Material material = store.of(due.id().candidate(), due.template());
    if (!material.templates().has(due.template())) {
      return fate(
          due,
          MessageState.SET_ASIDE,
          "there is no template " + due.template() + "; add it or cancel the message",
          now,
          now,
          Optional.empty());
    }
    Render render =
        material
            .templates()
            .render(
                due.template(),
                due.dossier().person().language(),
                composer.data(due, material.library(), now));
    if (render instanceof Render.Rendered r) {
      Ready ready =
          new Ready(due.id(), due.version(), r.language(), r.subject(), r.text(), r.html());
      return new Prepared(due, Optional.of(ready), Optional.empty());
    }
    Render.Failed failed = (Render.Failed) render;
    return fate(
        due,
        MessageState.SET_ASIDE,
        failed.file() + ":" + failed.line() + ": " + failed.message(),
        now,
        now,
        Optional.empty());
  }

  private static Prepared fate(
      Due due,
      MessageState state,
      String why,
      Instant notBefore,
      Instant now,
      Optional<CandidateEvent> event) {
    return new Prepared(
        due,
        Optional.empty(),
        Optional.of(new Fate(due.id(), due.ref(), state, why, notBefore, false, event, now)));
  }
}
