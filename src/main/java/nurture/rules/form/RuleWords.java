package nurture.rules.form;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.ProjectedFacts;
import nurture.decision.Opinion;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Touchpoint;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleCard;
import nurture.rules.RuleSource;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Vocabulary;

/**
 * All that rules of one playbook may name: facts, fields, choices, opinions and their steps, policy
 * numbers, flags, templates and topics, each with its documentation. The form, the completion and
 * the problems of the text read this list. Immutable.
 */
public final class RuleWords {

  private final List<PolicyNumber> numbers;
  private final Map<String, String> flags;
  private final Map<String, String> templates;
  private final Collection<String> tasks;
  private final Collection<String> topics;
  private final Map<String, RuleCard> rules;
  private final boolean ofSegments;

  private RuleWords(RuleSource source, Map<String, String> templates, boolean ofSegments) {
    this.ofSegments = ofSegments;
    this.numbers = source.numbers();
    this.templates = new TreeMap<>(templates);
    this.flags = new TreeMap<>();
    this.tasks = new TreeSet<>();
    this.topics = new TreeSet<>();
    this.rules = new TreeMap<>();
    for (RuleCard card : source.cards()) {
      rules.putIfAbsent(card.name(), card);
      texts(card, Flag.class, "set").forEach(flag -> flags.putIfAbsent(flag, card.name()));
      texts(card, Task.class, "named").forEach(tasks::add);
      texts(card, Send.class, "message").forEach(topics::add);
      texts(card, Send.class, "about").forEach(topics::add);
    }
    topics.addAll(tasks);
  }

  /**
   * @param templates what each is about, in one line, by name
   */
  public static RuleWords of(RuleSource source, Map<String, String> templates) {
    return new RuleWords(source, templates, false);
  }

  /** The same for segments: facts and fields that can be asked of all candidates at once. */
  public static RuleWords ofSegments(RuleSource source, Map<String, String> templates) {
    return new RuleWords(source, templates, true);
  }

  private static Stream<String> texts(RuleCard card, Class<?> type, String step) {
    return card.inserts(type)
        .flatMap(insertion -> insertion.steps(step))
        .flatMap(each -> each.text().stream())
        .map(text -> text.value());
  }

  /** The names rules may use beside the vocabulary. */
  public Lexicon lexicon() {
    return Lexicon.of(numbers.stream().map(PolicyNumber::name).collect(Collectors.toSet()));
  }

  /** Values of the policy numbers. */
  public Map<String, Integer> values() {
    return PolicyNumber.values(numbers);
  }

  /** The file of each rule, by its name. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    rules.forEach((name, card) -> files.put(name, card.file()));
    return files;
  }

  /** What conditions may look for. */
  public List<WordSuggestion> facts() {
    Stream<Class<?>> types =
        ofSegments
            ? Vocabulary.facts().stream().filter(type -> ProjectedFacts.table(type).isPresent())
            : Stream.concat(
                Vocabulary.facts().stream(),
                Stream.concat(Stream.of(Touchpoint.class), Vocabulary.opinions().stream()));
    return types.map(RuleWords::typed).toList();
  }

  /** The fields and questions of a fact; none for one that is not known. */
  public List<FieldWord> fields(Class<?> fact) {
    if (!ofSegments) {
      return MemberWords.fields(fact);
    }
    Set<String> names =
        ProjectedFacts.table(fact).stream()
            .flatMap(table -> table.columns().stream())
            .map(FactColumn::name)
            .collect(Collectors.toSet());
    return MemberWords.fields(fact).stream().filter(field -> names.contains(field.name())).toList();
  }

  /** The same of a fact by the name rules write. */
  public List<FieldWord> fields(String fact) {
    Class<?> type = CaretContext.type(fact);
    return type == Object.class ? List.of() : fields(type);
  }

  /** What joins conditions. */
  List<String> joints() {
    return ofSegments
        ? List.of("not", "exists", "accumulate", "or", "and")
        : List.of("not", "exists", "forall", "accumulate", "or", "and", "then");
  }

  /** What consequences may insert. */
  public List<WordSuggestion> consequences() {
    return Stream.concat(
            Vocabulary.opinions().stream(),
            Vocabulary.facts().stream().filter(FactTraits::saidByRules))
        .map(RuleWords::typed)
        .toList();
  }

  private static WordSuggestion typed(Class<?> type) {
    boolean opinion = Opinion.class.isAssignableFrom(type);
    return WordSuggestion.of(
        Vocabulary.name(type),
        opinion ? WordKind.OPINION : WordKind.FACT,
        opinion ? "opinion" : FactTraits.single(type) ? "fact, at most one" : "fact",
        WordMeanings.of(type));
  }

  /**
   * The policy numbers, those of a unit first.
   *
   * @param unit may be empty
   */
  public List<WordSuggestion> numbers(String unit) {
    return numbers.stream()
        .sorted(Comparator.comparing(number -> !number.unit().equals(unit)))
        .map(
            number ->
                WordSuggestion.of(
                    number.name(),
                    WordKind.POLICY_NUMBER,
                    number.value()
                        + " "
                        + number.unit()
                        + (number.owner().isEmpty() ? "" : ", " + number.owner()),
                    number.meaning()))
        .toList();
  }

  /**
   * The texts that are known of a field or a step, without quotation marks; none where any text
   * will do.
   *
   * @param type whose field or step it is
   * @param name of the field or step
   */
  public List<WordSuggestion> texts(Class<?> type, String name) {
    if (type == Flag.class) {
      return flags.entrySet().stream()
          .map(
              flag ->
                  WordSuggestion.of(
                      flag.getKey(), WordKind.FLAG, "flag", "set by “" + flag.getValue() + "”"))
          .toList();
    }
    return switch (name) {
      case "message", "using", "template" -> templates();
      case "named" -> named(tasks, "task");
      case "topic", "about", "lastTopic" -> named(topics, "topic");
      default -> List.of();
    };
  }

  /** The templates of messages. */
  public List<WordSuggestion> templates() {
    return templates.entrySet().stream()
        .map(
            each ->
                WordSuggestion.of(each.getKey(), WordKind.TEMPLATE, "template", each.getValue()))
        .toList();
  }

  private static List<WordSuggestion> named(Collection<String> names, String what) {
    return names.stream().map(name -> WordSuggestion.of(name, WordKind.TOPIC, what, "")).toList();
  }

  /** The values of a type a rule may write, as it writes them. */
  public List<WordSuggestion> values(Type type, String unit, List<WordSuggestion> texts) {
    Type member = FieldInput.member(type);
    Class<?> raw = FieldInput.raw(member);
    return switch (FieldInput.of(member)) {
      case NUMBER -> numbers(unit);
      case TRUTH ->
          List.of(
              WordSuggestion.of("true", WordKind.VALUE, "", ""),
              WordSuggestion.of("false", WordKind.VALUE, "", ""));
      case TEXT -> texts.stream().map(text -> text.written("\"" + text.insert() + "\"")).toList();
      case CHOICE ->
          MemberWords.choices(raw).stream()
              .map(each -> each.behind(Vocabulary.name(raw) + "."))
              .toList();
      default -> List.of();
    };
  }
}
