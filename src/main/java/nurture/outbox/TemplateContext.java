package nurture.outbox;

import java.util.OptionalLong;
import java.util.UUID;
import nurture.library.DatedLibrary;
import nurture.library.Library;
import nurture.template.TemplateBook;

/** What messages are made of: their templates, and what they can bring along. */
public record TemplateContext(TemplateBook templates, DatedLibrary library) {

  /** The same where what messages can bring along is the same at all times. */
  public TemplateContext(TemplateBook templates, Library library) {
    this(templates, DatedLibrary.of(library));
  }

  /** Where there is material for every candidate. Thread-safe. */
  @FunctionalInterface
  public interface Store {

    /**
     * What a candidate's message is made of.
     *
     * @param armVersion the version of the playbook that decides because of the arm of an
     *     experiment; empty for the one in service
     * @param template the one that is needed; it may be missing all the same
     * @throws RuntimeException saying that the version is not loaded on this node
     */
    TemplateContext of(UUID candidate, OptionalLong armVersion, String template);
  }
}
