package nurture.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.library.ContentItem;
import nurture.library.ItemKind;

/** Reads the entries of one {@code content.yaml}. */
final class ItemReader implements Function<YamlEntry, Optional<ContentItem>> {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final List<String> OF_ALL =
      List.of("id", "kind", "topic", "language", "title", "summary", "link", "expires");
  private static final List<String> OF_EVENTS = List.of("on", "place");
  private static final List<String> OF_PEOPLE = List.of("name");

  private final Map<String, Integer> taken = new HashMap<>();

  @Override
  public Optional<ContentItem> apply(YamlEntry yamlEntry) {
    Optional<ItemKind> kind = EntryValues.oneOf(yamlEntry, "kind", ItemKind.values());
    boolean event = kind.equals(Optional.of(ItemKind.EVENT));
    boolean person = kind.filter(ItemKind::somebody).isPresent();
    yamlEntry.mayHave(keys(kind), kind.map(ItemReader::noun).orElse("an item"));

    ContentItem contentItem =
        new ContentItem(
            EntryValues.unique(yamlEntry, "id", ID, "id: exactly-once-in-practice", taken),
            kind.orElse(ItemKind.INSIGHT),
            yamlEntry.optionalText("topic", "topic: stream processing").orElse(""),
            EntryValues.language(yamlEntry, "language"),
            yamlEntry.text("title", title(person)).orElse(""),
            EntryValues.sentence(yamlEntry, "summary"),
            EntryValues.link(yamlEntry, "link", kind.isPresent() && !person),
            EntryValues.day(yamlEntry, "expires", false),
            event ? EntryValues.day(yamlEntry, "on", true) : Optional.empty(),
            event ? yamlEntry.text("place", "place: Online").orElse("") : "",
            person ? yamlEntry.text("name", "name: Ada Brandt").orElse("") : "");
    EntryValues.lowerCase(yamlEntry, "topic", List.of(contentItem.topic()));
    return yamlEntry.isWhole() ? Optional.of(contentItem) : Optional.empty();
  }

  /** Of an item whose kind cannot be told, any that some kind has. */
  private static List<String> keys(Optional<ItemKind> kind) {
    boolean unknown = kind.isEmpty();
    return Stream.of(
            OF_ALL,
            unknown || kind.get() == ItemKind.EVENT ? OF_EVENTS : List.<String>of(),
            unknown || kind.get().somebody() ? OF_PEOPLE : List.<String>of())
        .flatMap(List::stream)
        .toList();
  }

  private static String title(boolean person) {
    return person ? "title: Head of engineering" : "title: Exactly once, in practice";
  }

  private static String noun(ItemKind kind) {
    return switch (kind) {
      case INSIGHT -> "an insight";
      case TESTIMONIAL -> "a testimonial";
      case BEHIND_THE_SCENES -> "a look behind the scenes";
      case CULTURE -> "a piece about culture";
      case EVENT -> "an event";
      case PERSON -> "a person";
      case LEADER -> "a leader";
    };
  }
}
