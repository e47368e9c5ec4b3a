package nurture.rules.form;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The same of a fact by the name rules write; none for an unknown one. */
  public static List<FieldWord> of(String fact) {
    Class<?> type = CaretContext.type(fact);
    return type == Object.class ? List.of() : fields(type);
  }

  /** The steps that may follow the first one of an opinion; none for an unknown one. */
  public static List<WordSuggestion> stepsOf(String opinion) {
    Class<?> type = CaretContext.type(opinion);
    return type == Object.class
        ? List.of()
        : steps(type, false).stream()
            .map(step -> step(step).written(step.getName()))
            .map(
                word ->
                    new WordSuggestion(
                        word.insert(),
                        word.kind(),
                        word.detail(),
                        word.documentation(),
                        word.insert()))
            .distinct()
            .toList();
  }

  /** What a step of an opinion means, in one line; may be empty. */
  public static String stepMeaning(String opinion, String step) {
    return method(opinion, step)
        .flatMap(WordMeanings::of)
        .map(meaning -> meaning.value())
        .orElse("");
  }

  /** What may be given to a step, as the language writes it; of a text without its marks. */
  public static List<WordSuggestion> arguments(String opinion, String step, RuleWords words) {
    return method(opinion, step).stream()
        .filter(each -> each.getParameterCount() > 0)
        .map(each -> each.getParameterTypes()[0])
        .map(type -> type.isArray() ? type.getComponentType() : type)
        .flatMap(
            type ->
                type == String.class
                    ? words.texts(CaretContext.type(opinion), step).stream()
                    : words.values(type, "", List.of()).stream())
        .toList();
  }

  private static Optional<Method> method(String opinion, String step) {
    Class<?> type = CaretContext.type(opinion);
    return type == Object.class
        ? Optional.empty()
        : Stream.concat(steps(type, true).stream(), steps(type, false).stream())
            .filter(method -> method.getName().equals(step))
            .findFirst();
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
