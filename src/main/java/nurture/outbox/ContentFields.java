package nurture.outbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.facts.Match;
import nurture.library.Item;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.library.Opening;

/** Says what a message brings along from the library, under the names templates use. Pure. */
final class ContentFields {

  private static final int OPENINGS = 3;

  private final Library library;

  ContentFields(Library library) {
    this.library = library;
  }

  /** What there is of {@code insight, content, event, introduction, opening, openings, earlier}. */
  Map<String, Object> data(Dossier dossier, List<String> brought, LocalDate today) {
    Map<String, Object> data = new HashMap<>();
    List<Item> items = brought.stream().flatMap(id -> library.item(id).stream()).toList();
    List<Item> readings = items.stream().filter(item -> item.kind().reading()).toList();
    readings.stream().findFirst().ifPresent(item -> data.put("insight", insight(item)));
    if (!readings.isEmpty()) {
      data.put("content", readings.stream().map(ContentFields::content).toList());
    }
    of(items, ItemKind.EVENT).ifPresent(item -> data.put("event", event(item)));
    items.stream()
        .filter(item -> item.kind().somebody())
        .findFirst()
        .ifPresent(item -> data.put("introduction", introduction(item)));
    opening(dossier, brought, today).ifPresent(opening -> data.put("opening", opening(opening)));
    List<Map<String, Object>> places = new ArrayList<>();
    library.openings().stream()
        .filter(opening -> opening.state() == Opening.State.OPEN)
        .limit(OPENINGS)
        .forEach(o -> places.add(Map.of("title", o.title(), "team", o.team())));
    if (!places.isEmpty()) {
      data.put("openings", places);
    }
    dossier.hiring().steps().stream()
        .map(HiringStep::opening)
        .flatMap(ref -> library.opening(ref).stream())
        .reduce((a, b) -> b)
        .ifPresent(earlier -> data.put("earlier", Map.of("opening", earlier.title())));
    return data;
  }

  /** The one that was brought along; else, within a process, the one it is about; else the best. */
  private Optional<Opening> opening(Dossier dossier, List<String> brought, LocalDate today) {
    Optional<Opening> named =
        brought.stream()
            .filter(id -> id.startsWith(Match.PREFIX))
            .flatMap(id -> library.opening(id.substring(Match.PREFIX.length())).stream())
            .findFirst();
    return named
        .or(() -> process(dossier))
        .or(
            () ->
                Match.of(library, dossier, today).stream()
                    .filter(match -> !match.forecast() && !match.refused())
                    .findFirst()
                    .flatMap(match -> library.opening(match.ref())));
  }

  private Optional<Opening> process(Dossier dossier) {
    return dossier
        .hiring()
        .last()
        .filter(step -> step.kind().ordinal() <= HiringStep.Kind.ACCEPTED.ordinal())
        .flatMap(step -> library.opening(step.opening()));
  }

  private static Optional<Item> of(List<Item> items, ItemKind kind) {
    return items.stream().filter(item -> item.kind() == kind).findFirst();
  }

  private static Map<String, Object> insight(Item item) {
    return known(
        Map.of(
            "title", item.title(),
            "takeaway", item.summary(),
            "link", item.link(),
            "topic", item.topic()));
  }

  private static Map<String, Object> content(Item item) {
    return known(
        Map.of(
            "title", item.title(),
            "summary", item.summary(),
            "link", item.link(),
            "topic", item.topic()));
  }

  private static Map<String, Object> event(Item item) {
    Map<String, Object> event = new HashMap<>();
    event.put("title", item.title());
    event.put("place", item.place());
    event.put("link", item.link());
    item.on().ifPresent(day -> event.put("date", day));
    return known(event);
  }

  private static Map<String, Object> introduction(Item item) {
    return known(Map.of("name", item.name(), "title", item.title(), "about", item.summary()));
  }

  private static Map<String, Object> opening(Opening opening) {
    Map<String, Object> data = new HashMap<>();
    data.put("ref", opening.ref());
    data.put("title", opening.title());
    data.put("team", opening.team());
    data.put("location", opening.location());
    data.put("brief", opening.brief());
    opening.opens().ifPresent(day -> data.put("opens", day));
    return known(data);
  }

  private static Map<String, Object> known(Map<String, Object> data) {
    return Composer.known(data);
  }
}
