package nurture.meaning;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.decision.Opinion;
import nurture.rules.language.Vocabulary;

/** Writes the reference of facts and opinions, as Markdown. */
final class VocabularyReference {

  private final StringBuilder page = new StringBuilder();

  static String written() {
    return new VocabularyReference().whole();
  }

  private String whole() {
    page.append(
        """
        # Facts and opinions

        These are the words of [rules](../../../../rules/README.md#write-a-rule): the facts that conditions match, the opinions
        that consequences insert, and the choices that both name. The page is written from the code.

        [Facts](#facts) · [Opinions](#opinions) · [Choices](#choices)

        ## Facts

        A fact is one thing that is true of a candidate at one instant. A fact that does not apply is not there.
        """);
    Vocabulary.facts().forEach(this::matched);
    Vocabulary.types()
        .filter(type -> type.isRecord() && !Vocabulary.facts().contains(type))
        .filter(type -> !Vocabulary.opinions().contains(type))
        .forEach(this::matched);
    page.append(
        """

        ## Opinions

        A rule begins an opinion with the type and its first step, and says more with further steps. Guards match opinions by
        their fields.
        """);
    Vocabulary.types().filter(Opinion.class::isAssignableFrom).forEach(type -> opinion(type));
    page.append(
        """

        ## Choices

        A rule names a choice with its type, for example `Stage.AWARENESS`.
        """);
    Vocabulary.types()
        .filter(type -> type.isEnum() && type.getName().startsWith("nurture."))
        .forEach(this::choice);
    return page.toString();
  }

  private void matched(Class<?> type) {
    heading(type);
    table("field", fields(type));
  }

  private void opinion(Class<?> type) {
    heading(type);
    List<Method> steps =
        VocabularyWords.of(type).stream()
            .filter(method -> Opinion.class.isAssignableFrom(method.getReturnType()))
            .toList();
    if (!steps.isEmpty()) {
      page.append("\n| step | meaning |\n| --- | --- |\n");
      steps.stream()
          .sorted((one, other) -> Boolean.compare(isStatic(other), isStatic(one)))
          .forEach(
              step ->
                  page.append("| `%s` | %s |\n".formatted(call(type, step), cell(meaning(step)))));
    }
    table("field", fields(type));
  }

  private void choice(Class<?> type) {
    heading(type);
    page.append("\n| choice | meaning |\n| --- | --- |\n");
    for (Object each : type.getEnumConstants()) {
      String name = ((Enum<?>) each).name();
      page.append("| `%s` | %s |\n".formatted(name, constant(type, name)));
    }
    table("question", fields(type));
  }

  private void heading(Class<?> type) {
    page.append("\n### %s\n\n".formatted(Vocabulary.name(type)));
    page.append(sentence(type.getAnnotation(Meaning.class).value())).append("\n");
  }

  private void table(String first, List<Method> members) {
    if (members.isEmpty()) {
      return;
    }
    page.append("\n| %s | type | unit | meaning |\n| --- | --- | --- | --- |\n".formatted(first));
    for (Method member : members) {
      Meaning meaning = meaning(member);
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  property(member),
                  words(member.getGenericReturnType()),
                  meaning.unit(),
                  cell(meaning)));
    }
  }

  /** In the order they are declared, then the questions by name. */
  private static List<Method> fields(Class<?> type) {
    List<String> declared =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
            : List.of();
    return VocabularyWords.of(type).stream()
        .filter(method -> !Opinion.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> !isStatic(method))
        .filter(method -> !Set.of("phrase").contains(method.getName()))
        .sorted((one, other) -> Integer.compare(place(declared, one), place(declared, other)))
        .toList();
  }

  private static int place(List<String> declared, Method method) {
    int place = declared.indexOf(method.getName());
    return place < 0 || method.getParameterCount() > 0 ? declared.size() : place;
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  private static String call(Class<?> type, Method step) {
    return (isStatic(step) ? Vocabulary.name(type) : "") + "." + step.getName() + given(step);
  }

  private static String property(Method method) {
    String name = method.getName();
    return method.getParameterCount() > 0
        ? name + given(method)
        : name.matches("is[A-Z].*") && !isComponent(method)
            ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
            : name;
  }

  private static boolean isComponent(Method method) {
    Class<?> type = method.getDeclaringClass();
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getName().equals(method.getName()));
  }

  private static String given(Method method) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(VocabularyReference::words)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType whole) {
      String of = words(whole.getActualTypeArguments()[0]);
      return whole.getRawType() == Optional.class ? of + ", or empty" : "list of " + of;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isArray()) {
      return words(plain.getComponentType()) + "…";
    }
    if (plain == int.class) {
      return "number";
    }
    if (plain == boolean.class) {
      return "true or false";
    }
    if (plain == String.class) {
      return "text";
    }
    if (plain == Instant.class) {
      return "instant";
    }
    if (plain == LocalDate.class) {
      return "day";
    }
    return plain == ZoneId.class ? "time zone" : Vocabulary.name(plain);
  }

  private static Meaning meaning(Method method) {
    return VocabularyWords.meaning(method).orElseThrow();
  }

  private static String constant(Class<?> type, String name) {
    try {
      Meaning meaning = type.getField(name).getAnnotation(Meaning.class);
      return meaning == null
          ? name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
          : cell(meaning);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String cell(Meaning meaning) {
    return meaning.value();
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private VocabularyReference() {}
}
