package nurture.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.library.Item;
import nurture.library.ItemKind;

/** Reads the entries of one {@code content.yaml}. */
final class ItemReader implements Function<Entry, Optional<Item>> {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final List<String> OF_ALL =
      List.of("id", "kind", "topic", "language", "title", "summary", "link", "expires");
  private static final List<String> OF_EVENTS = List.of("on", "place");
  private static final List<String> OF_PEOPLE = List.of("name");

  private final Map<String, Integer> taken = new HashMap<>();

  @Override
  public Optional<Item> apply(Entry entry) {
    Optional<ItemKind> kind = Values.oneOf(entry, "kind", ItemKind.values());
    boolean event = kind.equals(Optional.of(ItemKind.EVENT));
    boolean person = kind.filter(ItemKind::somebody).isPresent();
    entry.mayHave(keys(kind), kind.map(ItemReader::noun).orElse("an item"));

    Item item =
        new Item(
            Values.unique(entry, "id", ID, "id: exactly-once-in-practice", taken),
            kind.orElse(ItemKind.INSIGHT),
            entry.optionalText("topic", "topic: stream processing").orElse(""),
            Values.language(entry, "language"),
            entry.text("title", title(person)).orElse(""),
            Values.sentence(entry, "summary"),
            Values.link(entry, "link", kind.isPresent() && !person),
            Values.day(entry, "expires", false),
            event ? Values.day(entry, "on", true) : Optional.empty(),
            event ? entry.text("place", "place: Online").orElse("") : "",
            person ? entry.text("name", "name: Ada Brandt").orElse("") : "");
    Values.lowerCase(entry, "topic", List.of(item.topic()));
    return entry.isWhole() ? Optional.of(item) : Optional.empty();
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
