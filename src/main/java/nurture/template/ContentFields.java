package nurture.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.facts.Match;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.library.Opening;

/** Says what a message brings along from the library, under the names templates use. Pure. */
final class ContentFields {

  private static final int OPENINGS = 3;

  private final Library library;
  private final Locale language;
  private final LanguageWords words;

  /**
   * @param language of the reader
   * @param words of that language, for topics
   */
  ContentFields(Library library, Locale language, LanguageWords words) {
    this.library = library;
    this.language = language;
    this.words = words;
  }

  /** What there is of {@code insight, content, event, introduction, opening, openings, earlier}. */
  Map<String, Object> data(Dossier dossier, List<String> brought) {
    Map<String, Object> data = new HashMap<>();
    List<ContentItem> items = brought.stream().flatMap(id -> library.item(id).stream()).toList();
    List<ContentItem> readings =
        items.stream().filter(contentItem -> contentItem.kind().reading()).toList();
    readings.stream()
        .findFirst()
        .ifPresent(contentItem -> data.put("insight", insight(contentItem)));
    if (!readings.isEmpty()) {
      data.put("content", readings.stream().map(this::content).toList());
    }
    of(items, ItemKind.EVENT).ifPresent(contentItem -> data.put("event", event(contentItem)));
    items.stream()
        .filter(contentItem -> contentItem.kind().somebody())
        .findFirst()
        .ifPresent(contentItem -> data.put("introduction", introduction(contentItem)));
    opening(dossier, brought).ifPresent(opening -> data.put("opening", opening(opening)));
    List<Map<String, Object>> places = new ArrayList<>();
    library.openings().stream()
        .filter(opening -> opening.state() == Opening.State.OPEN)
        .limit(OPENINGS)
        .forEach(o -> places.add(Map.of("title", o.titleIn(language), "team", o.teamIn(language))));
    if (!places.isEmpty()) {
      data.put("openings", places);
    }
    dossier.hiring().steps().stream()
        .map(HiringStep::opening)
        .flatMap(ref -> library.opening(ref).stream())
        .reduce((a, b) -> b)
        .ifPresent(earlier -> data.put("earlier", Map.of("opening", earlier.titleIn(language))));
    return data;
  }

  /** The one the decision brought along; else, within a process, the one it is about. */
  private Optional<Opening> opening(Dossier dossier, List<String> brought) {
    Optional<Opening> named =
        brought.stream()
            .filter(id -> id.startsWith(Match.PREFIX))
            .flatMap(id -> library.opening(id.substring(Match.PREFIX.length())).stream())
            .findFirst();
    return named.or(() -> process(dossier));
  }

  private Optional<Opening> process(Dossier dossier) {
    return dossier
        .hiring()
        .last()
        .filter(step -> step.kind().underWay() || step.kind() == HiringStep.Kind.ACCEPTED)
        .flatMap(step -> library.opening(step.opening()));
  }

  private static Optional<ContentItem> of(List<ContentItem> items, ItemKind kind) {
    return items.stream().filter(contentItem -> contentItem.kind() == kind).findFirst();
  }

  private Map<String, Object> insight(ContentItem contentItem) {
    return known(
        Map.of(
            "title", contentItem.title(),
            "takeaway", contentItem.summary(),
            "link", contentItem.link(),
            "topic", words.topic(contentItem.topic())));
  }

  private Map<String, Object> content(ContentItem contentItem) {
    return known(
        Map.of(
            "title", contentItem.title(),
            "summary", contentItem.summary(),
            "link", contentItem.link(),
            "topic", words.topic(contentItem.topic())));
  }

  private static Map<String, Object> event(ContentItem contentItem) {
    Map<String, Object> event = new HashMap<>();
    event.put("title", contentItem.title());
    event.put("place", contentItem.place());
    event.put("link", contentItem.link());
    contentItem.on().ifPresent(day -> event.put("date", day));
    return known(event);
  }

  private static Map<String, Object> introduction(ContentItem contentItem) {
    return known(
        Map.of(
            "name",
            contentItem.name(),
            "title",
            contentItem.title(),
            "about",
            contentItem.summary()));
  }

  private Map<String, Object> opening(Opening opening) {
    Map<String, Object> data = new HashMap<>();
    data.put("ref", opening.ref());
    data.put("title", opening.titleIn(language));
    data.put("team", opening.teamIn(language));
    data.put("location", opening.locationIn(language));
    data.put("brief", opening.brief());
    opening.opens().ifPresent(day -> data.put("opens", day));
    return known(data);
  }

  private static Map<String, Object> known(Map<String, Object> data) {
    return CandidateFields.known(data);
  }
}
