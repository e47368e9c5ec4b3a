package nurture.playbook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nurture.candidate.Dossier;
import nurture.decision.MessageNeeds;
import nurture.decision.MissingDatum;
import nurture.decision.Send;
import nurture.library.Library;
import nurture.template.CandidateFields;
import nurture.template.TemplateBook;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of a playbook need of a candidate: the paths their front matter lists under
 * {@code needs}, held against the very data a message would be rendered with. Pure and thread-safe.
 */
final class TemplateNeeds implements MessageNeeds {

  /** Given with every message by the settings of the server, and by the message itself. */
  private static final Set<String> GIVEN = Set.of("sender", "links", "today", "zone");

  private final TemplateBook templates;
  private final Library library;

  TemplateNeeds(TemplateBook templates, Library library) {
    this.templates = templates;
    this.library = library;
  }

  @Override
  public List<MissingDatum> missing(Send message, Dossier dossier, Instant now) {
    List<String> paths = paths(message.template(), dossier.person().language());
    if (paths.isEmpty()) {
      return List.of();
    }
    Map<String, Object> data =
        CandidateFields.of(
            dossier, message.purpose(), message.items(), library, templates.languages(), now);
    Map<String, MissingDatum> missing = new LinkedHashMap<>();
    for (String path : paths) {
      if (!known(data, path)) {
        String root = path.split("\\.", 2)[0];
        // Of an opening that is not there, the opening is missing and not its title.
        String named = data.containsKey(root) ? path : root;
        String words = DatumWords.of(named);
        missing.putIfAbsent(words.isEmpty() ? named : words, new MissingDatum(named, words));
      }
    }
    return List.copyOf(missing.values());
  }

  private List<String> paths(String template, Locale reader) {
    return templates.needs(template, reader).stream()
        .filter(path -> !GIVEN.contains(path.split("\\.", 2)[0]))
        .toList();
  }

  /** Whether a path leads to something; what lies within a date is there with the date. */
  private static boolean known(Map<String, Object> data, String path) {
    @Nullable Object value = data;
    for (String name : path.split("\\.")) {
      if (!(value instanceof Map<?, ?> group)) {
        return true;
      }
      value = group.get(name);
      if (value == null) {
        return false;
      }
    }
    return true;
  }
}
