package nurture.playbook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.decision.MessageNeeds;
import nurture.decision.MissingDatum;
import nurture.decision.Send;
import nurture.library.DatedLibrary;
import nurture.library.Library;
import nurture.template.CandidateFields;
import nurture.template.TemplateBook;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of a playbook need of a candidate: the paths their front matter lists under
 * {@code needs}, held against the very data a message would be rendered with. Safe for concurrent
 * use; bounded.
 */
final class TemplateNeeds implements MessageNeeds {

  /** Given with every message by the settings of the server, and by the message itself. */
  private static final Set<String> GIVEN = Set.of("sender", "links", "today", "zone");

  /** More than there are templates in languages that candidates read, in any real playbook. */
  private static final int MOST = 10_000;

  private final TemplateBook templates;
  private final DatedLibrary library;
  private final Map<Reader, Needed> known = new ConcurrentHashMap<>();

  /** Who reads a template. */
  private record Reader(String template, Locale language) {}

  /**
   * What a template needs of a candidate.
   *
   * @param paths each split at its dots, in the order of the front matter
   * @param variables the first names of the paths
   */
  private record Needed(List<List<String>> paths, Set<String> variables) {}

  TemplateNeeds(TemplateBook templates, Library library) {
    this(templates, DatedLibrary.of(library));
  }

  TemplateNeeds(TemplateBook templates, DatedLibrary library) {
    this.templates = templates;
    this.library = library;
  }

  @Override
  public List<MissingDatum> missing(Send message, Dossier dossier, Instant now) {
    Needed needed = needed(new Reader(message.template(), dossier.person().language()));
    if (needed.paths().isEmpty()) {
      return List.of();
    }
    Map<String, Object> data =
        new CandidateFields(
                dossier,
                message.purpose(),
                message.items(),
                library.at(now),
                templates.languages(),
                now)
            .some(needed.variables());
    Map<String, MissingDatum> missing = new LinkedHashMap<>();
    for (List<String> path : needed.paths()) {
      if (!known(data, path)) {
        String variable = path.get(0);
        // Of an opening that is not there, the opening is missing and not its title.
        String named = data.containsKey(variable) ? String.join(".", path) : variable;
        String words = DatumWords.of(named);
        missing.putIfAbsent(
            words.isEmpty() ? named : words, new MissingDatum(named, words, DatumWords.how(named)));
      }
    }
    return List.copyOf(missing.values());
  }

  private Needed needed(Reader reader) {
    // Asked for every message of every decision: a look-up that takes no lock comes first.
    Needed needed = known.get(reader);
    if (needed != null) {
      return needed;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(reader, this::read);
  }

  private Needed read(Reader reader) {
    List<List<String>> paths =
        templates.needs(reader.template(), reader.language()).stream()
            .map(path -> List.of(path.split("\\.")))
            .filter(path -> !GIVEN.contains(path.get(0)))
            .toList();
    return new Needed(paths, paths.stream().map(path -> path.get(0)).collect(Collectors.toSet()));
  }

  /** Whether a path leads to something; what lies within a date is there with the date. */
  private static boolean known(Map<String, Object> data, List<String> path) {
    @Nullable Object value = data;
    for (String name : path) {
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
