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
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Opening;
import nurture.template.sandbox.TemplateProblem;

/** Finds in a library what works and was probably not meant. */
final class LibraryWarnings {
  private LibraryWarnings() {}

  /** As of a day, in the order of the files. */
  static List<TemplateProblem> of(
      List<LocatedValue<ContentItem>> items,
      List<LocatedValue<Opening>> openings,
      LocalDate today) {
    List<TemplateProblem> warnings = new ArrayList<>();
    items.stream()
        .filter(item -> isOver(item.value(), today))
        .map(item -> over(item, today))
        .forEach(warnings::add);
    gaps(items, today, warnings);
    warnings.sort(Comparator.comparingInt(TemplateProblem::line));
    openings.stream()
        .filter(opening -> isLate(opening.value(), today))
        .map(LibraryWarnings::late)
        .forEach(warnings::add);
    return List.copyOf(warnings);
  }

  private static boolean isOver(ContentItem contentItem, LocalDate today) {
    return isExpired(contentItem, today)
        || contentItem.on().filter(day -> day.isBefore(today)).isPresent();
  }

  private static boolean isExpired(ContentItem contentItem, LocalDate today) {
    return contentItem.expires().filter(day -> !day.isAfter(today)).isPresent();
  }

  private static TemplateProblem over(LocatedValue<ContentItem> locatedValue, LocalDate today) {
    ContentItem contentItem = locatedValue.value();
    return at(
        LibraryFiles.CONTENT,
        locatedValue,
        contentItem.id()
            + (isExpired(contentItem, today)
                ? " expired on " + contentItem.expires().orElseThrow()
                : " was on " + contentItem.on().orElseThrow()),
        "No candidate gets it any more: give it another day or remove it");
  }

  private static boolean isLate(Opening opening, LocalDate today) {
    return opening.state() == Opening.State.FORECAST
        && opening.opens().filter(day -> day.isBefore(today)).isPresent();
  }

  private static TemplateProblem late(LocatedValue<Opening> locatedValue) {
    Opening opening = locatedValue.value();
    return at(
        LibraryFiles.OPENINGS,
        locatedValue,
        opening.ref() + " was forecast to open on " + opening.opens().orElseThrow(),
        "Make it open, or give the forecast a later day");
  }

  /** Kinds and topics that readers of one language have, and those of another do not. */
  private static void gaps(
      List<LocatedValue<ContentItem>> items, LocalDate today, List<TemplateProblem> warnings) {
    Set<String> all = languages(items);
    Map<Subject, List<LocatedValue<ContentItem>>> bySubject = new LinkedHashMap<>();
    for (LocatedValue<ContentItem> locatedValue : items) {
      if (!isOver(locatedValue.value(), today)) {
        bySubject
            .computeIfAbsent(Subject.of(locatedValue.value()), any -> new ArrayList<>())
            .add(locatedValue);
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

  private static Set<String> languages(List<LocatedValue<ContentItem>> items) {
    return items.stream()
        .map(locatedValue -> locatedValue.value().language())
        .collect(toCollection(TreeSet::new));
  }

  private static TemplateProblem at(
      String file, LocatedValue<?> locatedValue, String message, String advice) {
    return new TemplateProblem(file, locatedValue.line(), locatedValue.column(), message, advice);
  }

  private record Subject(ItemKind kind, String topic) {
    static Subject of(ContentItem contentItem) {
      return new Subject(contentItem.kind(), contentItem.topic());
    }

    String words() {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
          + (topic.isEmpty() ? " for all candidates" : " on " + topic);
    }
  }
}
