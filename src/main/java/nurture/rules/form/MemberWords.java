package nurture.rules.form;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.decision.Opinion;
import nurture.rules.language.PermittedMembers;
import nurture.rules.language.Vocabulary;

/**
 * The members of facts, opinions and choices that rules may name, with their documentation. They
 * follow from the code and are the same for all playbooks. Pure.
 */
public final class MemberWords {

  /** The fields of a fact in the order of their declaration, then the questions by name. */
  public static List<FieldWord> fields(Class<?> type) {
    List<String> declared =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
            : List.of();
    return PermittedMembers.methods(type).stream()
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Opinion.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> !method.getName().equals("phrase"))
        .sorted(
            Comparator.<Method>comparingInt(method -> place(declared, method))
                .thenComparing(Method::getName)
                .thenComparing(Method::getParameterCount))
        .map(method -> field(type, method))
        .distinct()
        .toList();
  }

  private static int place(List<String> declared, Method method) {
    int place = declared.indexOf(method.getName());
    return place < 0 || method.getParameterCount() > 0 ? declared.size() : place;
  }

  private static FieldWord field(Class<?> of, Method method) {
    String name = method.getName();
    boolean is = name.matches("(is|get)[A-Z].*") && method.getParameterCount() == 0;
    boolean component =
        of.isRecord()
            && Arrays.stream(of.getRecordComponents())
                .anyMatch(each -> each.getName().equals(name));
    String written =
        is && !component && name.startsWith("is")
            ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
            : name;
    return new FieldWord(
        written,
        of,
        method.getGenericReturnType(),
        FieldInput.of(method.getGenericReturnType()),
        WordMeanings.of(method).map(meaning -> meaning.unit()).orElse(""),
        WordMeanings.of(method).map(meaning -> meaning.value()).orElse(""),
        List.of(method.getParameterTypes()));
  }

  /**
   * The steps of an opinion.
   *
   * @param first whether those that begin it
   */
  public static List<Method> steps(Class<?> type, boolean first) {
    return PermittedMembers.methods(type).stream()
        .filter(method -> Modifier.isStatic(method.getModifiers()) == first)
        .filter(method -> method.getReturnType() == type)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** A step as a list shows it. */
  static WordSuggestion step(Method step) {
    String given =
        Arrays.stream(step.getParameterTypes())
            .map(each -> each.isArray() ? each.getComponentType() : each)
            .map(each -> each.isEnum() ? Vocabulary.name(each) : FieldInput.of(each).words())
            .collect(Collectors.joining(", "));
    return new WordSuggestion(
        step.getName(),
        WordKind.STEP,
        given,
        WordMeanings.of(step).map(meaning -> meaning.value()).orElse(""),
        step.getName() + (given.isEmpty() ? "()" : "("));
  }

  /** The constants of a choice. */
  public static List<WordSuggestion> choices(Class<?> type) {
    return Vocabulary.members(type).stream()
        .map(
            name ->
                WordSuggestion.of(
                    name,
                    WordKind.CHOICE,
                    Vocabulary.name(type),
                    type.getName().startsWith("nurture.") ? WordMeanings.of(type, name) : ""))
        .toList();
  }

  /** A field by the name rules write. */
  static Optional<FieldWord> field(Class<?> type, String name) {
    return fields(type).stream()
        .filter(field -> field.name().equals(name) || field.name().equals(getter(name)))
        .findFirst();
  }

  private static String getter(String name) {
    return name.isEmpty()
        ? name
        : "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private MemberWords() {}
}
