package nurture.meaning;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.rules.language.PermittedMembers;

/** What rules may ask of a type, or say of an opinion, and what is said of it. */
final class VocabularyWords {

  private static final Comparator<Method> ORDER =
      Comparator.comparing(Method::getName)
          .thenComparing(
              method ->
                  Arrays.stream(method.getParameterTypes())
                      .map(Class::getSimpleName)
                      .collect(Collectors.joining()));

  /** All members rules may call, what every enum has apart. */
  static List<Method> of(Class<?> type) {
    return PermittedMembers.methods(type).stream()
        .filter(method -> method.getDeclaringClass().getName().startsWith("nurture."))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) || !type.isEnum())
        .sorted(ORDER)
        .toList();
  }

  /** That of a method or of the one it overrides. */
  static Optional<Meaning> meaning(Method method) {
    return Stream.concat(Stream.of(method), overridden(method.getDeclaringClass(), method))
        .map(each -> each.getAnnotation(Meaning.class))
        .filter(meaning -> meaning != null)
        .findFirst();
  }

  private static Stream<Method> overridden(Class<?> type, Method method) {
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

  private VocabularyWords() {}
}
