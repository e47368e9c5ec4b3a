package nurture.rules.form;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.rules.form.CaretContext.Bracket;
import nurture.rules.language.RuleToken;

/**
 * What may stand at a place in the text of a rule. Safe for concurrent use; less than a millisecond
 * for a file of some hundred rules.
 */
public final class RuleCompletion {

  private static final int MOST = 200;

  /** Makes a condition the beginning of a rule. */
  private static final String BEFORE = "rule \"asked\" when\n";

  private final RuleWords words;

  public RuleCompletion(RuleWords words) {
    this.words = words;
  }

  /**
   * The words that may stand at a place, those that begin with what is there first.
   *
   * @param from where what is there begins
   * @param to where it ends; a word that is chosen takes its place
   */
  public record Completion(int from, int to, List<WordSuggestion> suggestions) {
    public Completion {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * @param caret offset in the text
   */
  public Completion at(String text, int caret) {
    CaretWord word = CaretWord.at(text, Math.max(0, Math.min(caret, text.length())));
    if (word.remark()) {
      return new Completion(word.from(), word.to(), List.of());
    }
    CaretContext context = new CaretContext(word.before());
    List<WordSuggestion> all = word.quoted() ? texts(context) : suggestions(context);
    return new Completion(word.from(), word.to(), fitting(all, word.prefix()));
  }

  /**
   * The same for what stands behind {@code when}, without a rule around it.
   *
   * @param caret offset in the text
   */
  public Completion inCondition(String text, int caret) {
    Completion whole = at(BEFORE + text, BEFORE.length() + Math.max(0, caret));
    return new Completion(
        Math.max(0, whole.from() - BEFORE.length()),
        Math.max(0, whole.to() - BEFORE.length()),
        whole.suggestions());
  }

  private static List<WordSuggestion> fitting(List<WordSuggestion> all, String prefix) {
    String asked = prefix.toLowerCase(Locale.ROOT);
    return Stream.concat(
            all.stream().filter(each -> lower(each).startsWith(asked)),
            all.stream()
                .filter(each -> !lower(each).startsWith(asked) && lower(each).contains(asked)))
        .limit(MOST)
        .toList();
  }

  private static String lower(WordSuggestion suggestion) {
    return suggestion.label().toLowerCase(Locale.ROOT);
  }

  private List<WordSuggestion> suggestions(CaretContext context) {
    return switch (context.part()) {
      case NONE -> keywords(List.of("rule"));
      case NAMED -> keywords(List.of("when"));
      case WHEN -> conditions(context);
      case THEN -> consequences(context);
    };
  }

  private static List<WordSuggestion> keywords(List<String> names) {
    return names.stream().map(name -> WordSuggestion.of(name, WordKind.KEYWORD, "", "")).toList();
  }

  private List<WordSuggestion> conditions(CaretContext context) {
    List<RuleToken> said = context.words();
    Class<?> fact = context.fact();
    Optional<Bracket> bracket = context.bracket();
    boolean within = bracket.filter(each -> each.fact() == Object.class).isPresent();
    if (fact == Object.class) {
      return Stream.concat(words.facts().stream(), keywords(words.joints()).stream()).toList();
    } else if (within) {
      List<RuleToken> outer = bracket.orElseThrow().before();
      return ends(said, ".")
          ? members(context, fact, said)
          : RuleTests.listed(outer)
              ? values(context, RuleTests.left(outer), fact)
              : arguments(context, fact, outer);
    }
    return tests(context, fact, said);
  }

  private List<WordSuggestion> tests(CaretContext context, Class<?> fact, List<RuleToken> said) {
    List<RuleToken> test = RuleTests.unnamed(said);
    if (ends(test, ".")) {
      return members(context, fact, test);
    } else if (test.isEmpty() || ends(test, "!")) {
      return Stream.concat(
              words.fields(fact).stream().map(FieldWord::suggestion),
              variables(context, Object.class))
          .toList();
    } else if (RuleTests.compares(test)) {
      return values(context, RuleTests.left(test), fact);
    }
    return RuleTests.field(fact, test).stream()
        .flatMap(field -> field.operators().stream())
        .filter(operator -> !operator.symbol().isEmpty() && operator != TestOperator.IS_FALSE)
        .map(
            operator ->
                WordSuggestion.of(operator.symbol(), WordKind.OPERATOR, "", operator.words()))
        .toList();
  }

  /** What stands behind the dot. */
  private static List<WordSuggestion> members(
      CaretContext context, Class<?> fact, List<RuleToken> said) {
    List<RuleToken> path = said.subList(0, said.size() - 1);
    RuleToken last = path.isEmpty() ? null : path.get(path.size() - 1);
    if (last != null && last.kind() == RuleToken.Kind.CHOICE) {
      return MemberWords.choices(CaretContext.type(last.text()));
    }
    Class<?> type =
        last != null && last.kind() == RuleToken.Kind.VARIABLE
            ? FieldInput.raw(context.variables().getOrDefault(last.text(), Object.class))
            : RuleTests.field(fact, path)
                .<Class<?>>map(field -> FieldInput.raw(field.type()))
                .orElse(Object.class);
    return MemberWords.fields(type).stream().map(FieldWord::suggestion).toList();
  }

  private List<WordSuggestion> values(CaretContext context, List<RuleToken> left, Class<?> fact) {
    Optional<FieldWord> field = RuleTests.field(fact, left);
    Type type = field.map(FieldWord::type).orElse(Object.class);
    return Stream.concat(
            field.stream()
                .flatMap(
                    each ->
                        words
                            .values(type, each.unit(), words.texts(each.fact(), each.name()))
                            .stream()),
            variables(context, FieldInput.raw(FieldInput.member(type))))
        .toList();
  }

  /** What a question about a fact is given. */
  private List<WordSuggestion> arguments(
      CaretContext context, Class<?> fact, List<RuleToken> outer) {
    return RuleTests.field(fact, RuleTests.unnamed(outer)).stream()
        .flatMap(field -> field.arguments().stream())
        .flatMap(
            type ->
                Stream.concat(words.values(type, "", List.of()).stream(), variables(context, type)))
        .toList();
  }

  private static Stream<WordSuggestion> variables(CaretContext context, Class<?> type) {
    return context.variables().entrySet().stream()
        .filter(
            each ->
                type == Object.class
                    || FieldInput.of(each.getValue()) == FieldInput.of(type)
                        && (!type.isEnum() || FieldInput.raw(each.getValue()) == type))
        .map(each -> WordSuggestion.of(each.getKey(), WordKind.VARIABLE, "", ""));
  }

  private List<WordSuggestion> consequences(CaretContext context) {
    List<RuleToken> said = context.words();
    Optional<Bracket> bracket = context.bracket();
    if (bracket.isEmpty()) {
      return keywords(List.of("insert", "end"));
    }
    boolean statement = ends(bracket.get().before(), "insert");
    if (statement && said.isEmpty()) {
      return words.consequences();
    }
    List<RuleToken> chain = statement ? said : bracket.get().before();
    Class<?> type = chain.isEmpty() ? Object.class : CaretContext.type(chain.get(0).text());
    if (ends(said, ".")) {
      RuleToken last = said.size() < 2 ? said.get(0) : said.get(said.size() - 2);
      return last.kind() == RuleToken.Kind.CHOICE
          ? MemberWords.choices(CaretContext.type(last.text()))
          : MemberWords.steps(type, said.size() == 2).stream().map(MemberWords::step).toList();
    }
    return statement
        ? MemberWords.steps(type, false).stream()
            .map(MemberWords::step)
            .map(step -> step.behind("."))
            .toList()
        : given(context, type, chain.get(chain.size() - 1).text());
  }

  private List<WordSuggestion> given(CaretContext context, Class<?> type, String step) {
    return Stream.concat(
            MemberWords.steps(type, true).stream(), MemberWords.steps(type, false).stream())
        .filter(method -> method.getName().equals(step))
        .flatMap(method -> Stream.of(method.getParameterTypes()))
        .map(each -> each.isArray() ? each.getComponentType() : each)
        .distinct()
        .flatMap(
            each ->
                Stream.concat(
                    words.values(each, "", words.texts(type, step)).stream(),
                    variables(context, each)))
        .toList();
  }

  /** Within quotation marks. */
  private List<WordSuggestion> texts(CaretContext context) {
    if (context.part() == CaretContext.Part.THEN) {
      List<RuleToken> chain = context.bracket().map(Bracket::before).orElse(List.of());
      return chain.isEmpty()
          ? List.of()
          : words.texts(CaretContext.type(chain.get(0).text()), chain.get(chain.size() - 1).text());
    }
    Class<?> fact = context.fact();
    Optional<Bracket> list =
        context.bracket().filter(each -> each.fact() == Object.class && fact != Object.class);
    List<RuleToken> test = list.map(Bracket::before).orElse(context.words());
    return RuleTests.field(fact, RuleTests.left(test)).stream()
        .flatMap(field -> words.texts(field.fact(), field.name()).stream())
        .toList();
  }

  private static boolean ends(List<RuleToken> words, String word) {
    return !words.isEmpty() && words.get(words.size() - 1).is(word);
  }
}
