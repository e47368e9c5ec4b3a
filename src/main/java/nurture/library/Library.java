package nurture.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What messages can bring along: the content library and the openings. Immutable. */
public final class Library {

  public static final Library EMPTY = new Library(List.of(), List.of());

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final List<ContentItem> items;
  private final Map<String, ContentItem> itemsById;
  private final Map<String, List<ContentItem>> itemsByLanguage;
  private final Map<String, String> languageNames;
  private final Map<String, Opening> openings;
  private final NavigableSet<LocalDate> changes = new TreeSet<>();

  /**
   * @throws IllegalStateException if an id or a ref is there twice
   */
  public Library(List<ContentItem> items, List<Opening> openings) {
    this.items = List.copyOf(items);
    this.itemsById = items.stream().collect(Collectors.toMap(ContentItem::id, Function.identity()));
    this.itemsByLanguage = items.stream().collect(Collectors.groupingBy(ContentItem::language));
    this.languageNames =
        itemsByLanguage.keySet().stream()
            .collect(
                Collectors.toMap(Function.identity(), tag -> english(Locale.forLanguageTag(tag))));
    for (ContentItem contentItem : items) {
      contentItem.expires().ifPresent(changes::add);
      contentItem.on().ifPresent(changes::add);
    }
    this.openings =
        openings.stream()
            .collect(
                Collectors.toMap(
                    Opening::ref,
                    Function.identity(),
                    (a, b) -> {
                      throw new IllegalStateException("opening " + a.ref() + " is there twice");
                    },
                    LinkedHashMap::new));
  }

  /** Whether another holds the same pieces and openings in the same order. */
  public boolean sameAs(Library other) {
    return this == other
        || items.equals(other.items)
            && List.copyOf(openings.values()).equals(List.copyOf(other.openings.values()));
  }

  /** In the order of the file. */
  public List<ContentItem> items() {
    return items;
  }

  /** Those in a language, else the English ones (PLAYBOOK P28). */
  public List<ContentItem> itemsIn(String language) {
    List<ContentItem> some = itemsByLanguage.get(language);
    return some == null ? itemsByLanguage.getOrDefault("en", List.of()) : some;
  }

  /** What these are about, in alphabetical order. */
  public List<String> topicsIn(String language) {
    return itemsIn(language).stream()
        .map(ContentItem::topic)
        .filter(topic -> !topic.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** The language of what a reader is given, in English: theirs where there is nothing to give. */
  public String languageOfItems(Locale reader) {
    List<ContentItem> given = itemsIn(reader.getLanguage());
    return given.isEmpty()
        ? english(reader)
        : languageNames.getOrDefault(given.get(0).language(), "");
  }

  private static String english(Locale locale) {
    return locale.getDisplayLanguage(Locale.ENGLISH);
  }

  /** The first day after another on which an item is no longer current; far away for none. */
  public LocalDate changesAfter(LocalDate day) {
    LocalDate next = changes.higher(day);
    return next == null ? NEVER : next;
  }

  /** In the order of the file. */
  public Collection<Opening> openings() {
    return openings.values();
  }

  public Optional<ContentItem> item(String id) {
    return Optional.ofNullable(itemsById.get(id));
  }

  public Optional<Opening> opening(String ref) {
    return Optional.ofNullable(openings.get(ref));
  }
}
