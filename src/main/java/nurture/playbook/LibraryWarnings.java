package nurture.playbook;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.library.Item;
import nurture.library.ItemKind;
import nurture.library.Opening;
import nurture.template.Problem;

/** Finds in a library what works and was probably not meant. */
final class LibraryWarnings {
  private LibraryWarnings() {}

  /** As of a day, in the order of the files. */
  static List<Problem> of(
      List<Placed<Item>> items, List<Placed<Opening>> openings, LocalDate today) {
    List<Problem> warnings = new ArrayList<>();
    items.stream()
        .filter(item -> isOver(item.value(), today))
        .map(item -> over(item, today))
        .forEach(warnings::add);
    gaps(items, today, warnings);
    warnings.sort(Comparator.comparingInt(Problem::line));
    openings.stream()
        .filter(opening -> isLate(opening.value(), today))
        .map(LibraryWarnings::late)
        .forEach(warnings::add);
    return List.copyOf(warnings);
  }

  private static boolean isOver(Item item, LocalDate today) {
    return isExpired(item, today) || item.on().filter(day -> day.isBefore(today)).isPresent();
  }

  private static boolean isExpired(Item item, LocalDate today) {
    return item.expires().filter(day -> !day.isAfter(today)).isPresent();
  }

  private static Problem over(Placed<Item> placed, LocalDate today) {
    Item item = placed.value();
    return at(
        LibraryFiles.CONTENT,
        placed,
        item.id()
            + (isExpired(item, today)
                ? " expired on " + item.expires().orElseThrow()
                : " was on " + item.on().orElseThrow()),
        "Nobody gets it any more: give it another day or take it out");
  }

  private static boolean isLate(Opening opening, LocalDate today) {
    return opening.state() == Opening.State.FORECAST
        && opening.opens().filter(day -> day.isBefore(today)).isPresent();
  }

  private static Problem late(Placed<Opening> placed) {
    Opening opening = placed.value();
    return at(
        LibraryFiles.OPENINGS,
        placed,
        opening.ref() + " was forecast to open on " + opening.opens().orElseThrow(),
        "Make it open, or give the forecast a later day");
  }

  /** Kinds and topics that readers of one language have, and those of another do not. */
  private static void gaps(List<Placed<Item>> items, LocalDate today, List<Problem> warnings) {
    Set<String> all = languages(items);
    Map<Subject, List<Placed<Item>>> bySubject = new LinkedHashMap<>();
    for (Placed<Item> placed : items) {
      if (!isOver(placed.value(), today)) {
        bySubject.computeIfAbsent(Subject.of(placed.value()), any -> new ArrayList<>()).add(placed);
      }
    }
    bySubject.forEach(
        (subject, those) -> {
          Set<String> has = languages(those);
          Set<String> lacks = new TreeSet<>(all);
          lacks.removeAll(has);
          if (!lacks.isEmpty()) {
            warnings.add(
                at(
                    LibraryFiles.CONTENT,
                    those.get(0),
                    subject.words()
                        + " is there in "
                        + String.join(", ", has)
                        + " and not in "
                        + String.join(", ", lacks),
                    "Add one, or those readers get nothing of the kind"));
          }
        });
  }

  private static Set<String> languages(List<Placed<Item>> items) {
    return items.stream()
        .map(placed -> placed.value().language())
        .collect(toCollection(TreeSet::new));
  }

  private static Problem at(String file, Placed<?> placed, String message, String advice) {
    return new Problem(file, placed.line(), placed.column(), message, advice);
  }

  private record Subject(ItemKind kind, String topic) {
    static Subject of(Item item) {
      return new Subject(item.kind(), item.topic());
    }

    String words() {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
          + (topic.isEmpty() ? " for everybody" : " on " + topic);
    }
  }
}
