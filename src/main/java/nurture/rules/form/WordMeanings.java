package nurture.rules.form;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.meaning.Meaning;
import org.jspecify.annotations.Nullable;

/** The documentation of words, as it is said where they are declared. */
final class WordMeanings {

  /** Of a fact, an opinion or a kind of choice; empty if there is none. */
  static String of(Class<?> type) {
    return meaning(type).map(Meaning::value).orElse("");
  }

  /** Of a field, a question or a step, or of the one it overrides. */
  static Optional<Meaning> of(Method method) {
    return Stream.concat(
            component(method),
            Stream.concat(Stream.of(method), overridden(method.getDeclaringClass(), method)))
        .flatMap(each -> meaning(each).stream())
        .findFirst();
  }

  /** Of a choice; its own letters if nothing is said. */
  static String of(Class<?> type, String choice) {
    try {
      return meaning(type.getField(choice))
          .map(Meaning::value)
          .orElseGet(() -> choice.toLowerCase(Locale.ROOT).replace('_', ' '));
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(type + " has no " + choice, e);
    }
  }

  private static Stream<AnnotatedElement> component(Method method) {
    Class<?> type = method.getDeclaringClass();
    return type.isRecord() && method.getParameterCount() == 0
        ? Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getName().equals(method.getName()))
            .map(component -> component)
        : Stream.of();
  }

  private static Stream<AnnotatedElement> overridden(Class<?> type, Method method) {
    return Arrays.stream(type.getInterfaces())
        .flatMap(
            parent ->
                Stream.concat(
                    Arrays.stream(parent.getMethods())
                        .filter(each -> each.getName().equals(method.getName()))
                        .filter(
                            each ->
                                Arrays.equals(
                                    each.getParameterTypes(), method.getParameterTypes())),
                    overridden(parent, method)));
  }

  private static Optional<Meaning> meaning(AnnotatedElement element) {
    @Nullable Meaning said = element.getAnnotation(Meaning.class);
    return Optional.ofNullable(said);
  }

  private WordMeanings() {}
}
