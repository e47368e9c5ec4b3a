package nurture.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Match;
import nurture.decision.MessageId;
import nurture.library.ContentItem;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.template.Message;
import nurture.template.RenderOutcome;
import nurture.template.Renderer;

/**
 * A message as a candidate would get it, for the people who write templates. The data come from the
 * same {@link Composer} as those of a message that is sent; the links lead to no message.
 * Thread-safe.
 */
public final class MessagePreview {

  /** No message has it, so that nobody is unsubscribed from a preview. */
  private static final MessageId NONE = new MessageId(new UUID(0, 0), 0, 0);

  private final Composer composer;

  public MessagePreview(Composer composer) {
    this.composer = composer;
  }

  /** Renders a message in its own language for a candidate, with what fits them best. */
  public RenderOutcome of(Message message, TemplateContext context, Dossier dossier, Instant now) {
    return Renderer.render(
        message,
        dossier.person().language(),
        composer.data(
            dossier,
            NONE,
            message.intent(),
            items(message, context.library(), dossier),
            context,
            now));
  }

  /** Renders a message with the made-up person of its own file. */
  public RenderOutcome ofSample(Message message) {
    return Renderer.render(message, message.language(), message.frontMatter().sample());
  }

  /**
   * One piece for each variable that has one: of the language, about an interest if there is one.
   */
  private static List<String> items(Message message, Library library, Dossier dossier) {
    List<String> items = new ArrayList<>();
    List<ContentItem> mine =
        library.itemsIn(message.language().getLanguage()).stream()
            .sorted(
                Comparator.comparing(item -> !dossier.work().interests().contains(item.topic())))
            .toList();
    mine.stream()
        .filter(item -> item.kind().reading())
        .limit(3)
        .forEach(item -> items.add(item.id()));
    mine.stream()
        .filter(item -> !item.kind().reading() && !item.kind().somebody())
        .findFirst()
        .ifPresent(item -> items.add(item.id()));
    mine.stream()
        .filter(item -> item.kind().somebody())
        .findFirst()
        .ifPresent(item -> items.add(item.id()));
    library.openings().stream()
        .filter(opening -> opening.state() == Opening.State.OPEN)
        .max(Comparator.comparingLong(opening -> shared(opening, dossier)))
        .ifPresent(opening -> items.add(Match.PREFIX + opening.ref()));
    return items;
  }

  private static long shared(Opening opening, Dossier dossier) {
    return dossier.work().skills().stream()
        .filter(skill -> opening.skills().stream().anyMatch(skill::equalsIgnoreCase))
        .count();
  }
}
