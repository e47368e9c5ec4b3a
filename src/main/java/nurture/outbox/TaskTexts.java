package nurture.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MessageId;
import nurture.template.RenderOutcome;

/**
 * The text a recruiter's task comes with, ready to be used (PLAYBOOK P10): rendered when somebody
 * looks, so that it says what is true then. Thread-safe.
 */
public final class TaskTexts {

  private final TemplateContext.Store store;
  private final Composer composer;

  public TaskTexts(TemplateContext.Store store, Composer composer) {
    this.store = store;
    this.composer = composer;
  }

  /**
   * The text of a task's template for a candidate; empty if there is none. When it cannot be
   * rendered it says what is missing.
   *
   * @param armVersion the version of the playbook that decides because of the arm of an experiment;
   *     empty for the one in service
   * @param items what the task brings along, by id
   */
  public Optional<String> text(
      String template,
      Dossier dossier,
      MessageId task,
      OptionalLong armVersion,
      Purpose purpose,
      List<String> items,
      Instant now) {
    TemplateContext templateContext;
    try {
      templateContext = store.of(task.candidate(), armVersion, template);
    } catch (RuntimeException e) {
      return Optional.of("The text cannot be made: " + e.getMessage());
    }
    if (!templateContext.templates().has(template)) {
      return Optional.empty();
    }
    RenderOutcome renderOutcome =
        composer.rendered(template, dossier, task, purpose, items, templateContext, now);
    return Optional.of(
        renderOutcome instanceof RenderOutcome.Rendered rendered
            ? rendered.text()
            : "The text cannot be made: " + ((RenderOutcome.Failed) renderOutcome).message());
  }
}
