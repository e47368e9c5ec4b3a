package nurture.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.event.CandidateEvent;
import nurture.event.ReportedByServer;

/**
 * The names events go by in writing: the record's name in kebab case, {@code link-clicked} for
 * LinkClicked.
 */
public final class EventTypes {

  private static final Map<String, Class<?>> BY_NAME =
      Arrays.stream(CandidateEvent.class.getPermittedSubclasses())
          .filter(type -> type != CandidateEvent.Unknown.class)
          .collect(Collectors.toUnmodifiableMap(EventTypes::name, Function.identity()));

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return name(type);
        }
      };

  /** Those that can be posted, in alphabetical order. */
  static SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(BY_NAME.keySet());
    names.removeIf(name -> of(name).filter(ReportedByServer.class::isAssignableFrom).isPresent());
    return names;
  }

  /** The class of a type; empty for one this version does not know. */
  static Optional<Class<? extends CandidateEvent>> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).map(c -> c.asSubclass(CandidateEvent.class));
  }

  public static String name(CandidateEvent event) {
    return event instanceof CandidateEvent.Unknown unknown
        ? unknown.type()
        : NAMES.get(event.getClass());
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private EventTypes() {}
}
