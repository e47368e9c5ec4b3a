package nurture.rules.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.FactStability.Motion;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Touchpoint;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads of one rule what it can tell apart. */
final class Reading {

  /** It does things this reading knows nothing of; the book is asked plainly then. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotUnderstood(String why) {
      super(why);
    }
  }

  private static final Set<String> INSERTED = Set.of("Flag", "Points", "WorkingHours");
  private static final Set<String> OPINIONS =
      Set.of("Touchpoint", "Send", "Task", "Move", "Hold", "Veto", "CheckAgain", "Tag", "Notify");
  private static final Set<String> WISHES = Set.of("Touchpoint", "Send", "Task");
  private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*(.*)", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("\\w+");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*\\b");
  private static final Pattern SAYS = Pattern.compile("(?<![\\w.])name\\s*==\\s*\"([^\"]*)\"");
  private static final Pattern OTHER_THAN_INSERT =
      Pattern.compile("\\b(?:update|modify|delete|retract|drools|kcontext|insertLogical)\\b");
  private static final Pattern INSERT = Pattern.compile("\\binsert\\s*\\(\\s*(?:new\\s+)?(\\w+)");
  private static final Pattern ANY_INSERT = Pattern.compile("\\binsert\\s*\\(");
  private static final Pattern WORD =
      Pattern.compile("\\bFlag\\s*\\.\\s*set\\s*\\(\\s*\"([^\"]*)\"");
  private static final Pattern ANY_WORD = Pattern.compile("\\bFlag\\b");

  /** Points for a plain reason; the first group is how many. */
  private static final Pattern POINTS =
      Pattern.compile(
          "\\bPoints\\s*\\.\\s*of\\s*\\(\\s*(-?\\d+)\\s*,\\s*\"[^\"]*\"(?:\\s*\\+\\s*\\$\\w+)*(?=\\s*\\))");

  /** What {@link Touchpoint#reaches} says depends on nothing but the channel. */
  private static final Pattern REACHES = Pattern.compile("!?\\s*reaches\\([^()]*\\)");

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//.*");

  /** A number of a fact beside a variable. */
  private record Compared(Premise premise, Reader number, String operator, String variable) {}

  private static final Pattern BESIDE = Pattern.compile("(\\w+)\\s*(<=|>=|==|!=|<|>)\\s*(\\$\\w+)");

  private final String file;
  private final RuleDescr rule;
  private final String source;
  private final List<WorkingHours> hours;
  private final boolean plainPoints;
  private final List<Premise> premises = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> hears = new HashSet<>();
  private final Set<String> hearsKinds = new HashSet<>();
  private final List<Premise> wishes = new ArrayList<>();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, Premise> bound = new HashMap<>();
  private final Map<String, Reader> bounds = new HashMap<>();
  private final List<Compared> compared = new ArrayList<>();
  private final Map<String, Boolean> besides = new HashMap<>();
  private boolean hearsAll;
  private boolean opening;

  private Reading(
      String file, RuleDescr rule, String source, List<WorkingHours> hours, boolean plainPoints) {
    this.file = file;
    this.rule = rule;
    this.source = source;
    this.hours = hours;
    this.plainPoints = plainPoints;
  }

  /**
   * @param source the text of the file
   * @param hours all working hours any rule may insert
   * @param plainPoints whether no rule reads of points what they are given for
   * @throws NotUnderstood if nothing can be said of the rule, and so of the book
   */
  static Role of(
      String file, RuleDescr rule, String source, List<WorkingHours> hours, boolean plainPoints) {
    return new Reading(file, rule, source, hours, plainPoints).role();
  }

  /** A text of rules without its comments and what stands between quotes. */
  static String code(String text) {
    return TEXT.matcher(text).replaceAll("\"\"");
  }

  private Role role() {
    String consequence = String.valueOf(rule.getConsequence());
    collect(rule.getLhs(), "when");
    texts
        .computeIfAbsent("then", part -> new ArrayList<>())
        .add(plainPoints ? POINTS.matcher(consequence).replaceAll("Points.of($1") : consequence);
    findBesides(rule.getLhs());
    findBounds(rule.getLhs());
    read(rule.getLhs());
    String code = code(consequence);
    if (OTHER_THAN_INSERT.matcher(code).find()) {
      throw new NotUnderstood(rule.getName() + " does more than insert");
    }
    Set<String> gives = new HashSet<>();
    Matcher insert = INSERT.matcher(code);
    int known = 0;
    while (insert.find()) {
      known++;
      String kind = insert.group(1);
      gives.add(INSERTED.contains(kind) || OPINIONS.contains(kind) ? kind : "?");
    }
    if (ANY_INSERT.matcher(code).results().count() != known) {
      gives.add("?");
    }
    Set<String> says = new HashSet<>();
    WORD.matcher(consequence).results().forEach(said -> says.add(said.group(1)));
    boolean saysAll =
        gives.contains("?")
            || ANY_WORD.matcher(code).results().count()
                != WORD.matcher(consequence).results().count();
    return new Role(
        rule.getName(),
        file.substring(0, Math.max(0, file.indexOf('/'))),
        List.copyOf(premises),
        pairs(),
        new Ear(words, kinds, hears, hearsAll, hearsKinds, wishes),
        Set.copyOf(says),
        saysAll,
        Set.copyOf(gives),
        opening);
  }

  private List<Pair> pairs() {
    return compared.stream()
        .map(
            c ->
                new Pair(
                    Objects.requireNonNull(bound.get(c.variable())),
                    Objects.requireNonNull(bounds.get(c.variable())),
                    c.premise(),
                    c.number(),
                    c.operator()))
        .toList();
  }

  /** Finds variables that stand for numbers that count days and are compared with others alone. */
  private void findBounds(BaseDescr part) {
    if (part instanceof PatternDescr pattern) {
      Optional<Class<?>> fact = fact(pattern.getObjectType());
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        Matcher binding = BINDING.matcher(text(constraint).strip());
        if (fact.isPresent()
            && binding.matches()
            && counts(fact.get(), binding.group(2).strip())
            && besideAlone(binding.group(1))) {
          bounds.put(
              binding.group(1), Reader.of(fact.get(), binding.group(2).strip()).orElseThrow());
        }
      }
    } else if (part instanceof AndDescr and) {
      and.getDescrs().forEach(this::findBounds);
    }
  }

  /**
   * Finds tests of a number that counts days beside a variable; false where it is another's too.
   */
  private void findBesides(BaseDescr part) {
    if (part instanceof PatternDescr pattern && pattern.getSource() == null) {
      Optional<Class<?>> fact = fact(pattern.getObjectType());
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        String test = text(constraint).strip();
        Matcher beside = BESIDE.matcher(test);
        if (beside.matches()) {
          boolean counts = fact.isPresent() && counts(fact.get(), beside.group(1));
          besides.merge(test, counts, Boolean::logicalAnd);
        }
      }
    } else if (part instanceof AndDescr and) {
      and.getDescrs().forEach(this::findBesides);
    } else if (part instanceof NotDescr not && only(not).isPresent()) {
      findBesides(only(not).get());
    } else if (part instanceof ExistsDescr exists && only(exists).isPresent()) {
      findBesides(only(exists).get());
    }
  }

  private boolean besideAlone(String variable) {
    Pattern use = Pattern.compile(Pattern.quote(variable) + "\\b");
    return texts.entrySet().stream()
        .allMatch(
            part ->
                part.getValue().stream()
                    .filter(text -> use.matcher(text).find())
                    .allMatch(text -> part.getKey().equals("when") && onlyBeside(text)));
  }

  /** Whether a test of the rule is a number that counts days beside a variable. */
  private boolean onlyBeside(String text) {
    Matcher beside = BESIDE.matcher(text.strip());
    return beside.matches() && besides.getOrDefault(text.strip(), false);
  }

  private static boolean counts(Class<?> fact, String field) {
    return FIELD.matcher(field).matches()
        && Reader.of(fact, field).filter(reader -> reader.motion() == Motion.UP).isPresent();
  }

  /** All texts of the rule in which a variable may be used. */
  private void collect(BaseDescr part, String place) {
    if (part instanceof PatternDescr pattern) {
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        texts.computeIfAbsent(place, p -> new ArrayList<>()).add(afterBinding(text(constraint)));
      }
      if (pattern.getSource() != null) {
        texts.computeIfAbsent(place, p -> new ArrayList<>()).add(written(part));
      }
    } else if (part instanceof ConditionalElementDescr element
        && (part instanceof AndDescr || part instanceof NotDescr || part instanceof ExistsDescr)) {
      element.getDescrs().forEach(one -> collect((BaseDescr) one, place));
    } else {
      texts.computeIfAbsent(place, p -> new ArrayList<>()).add(written(part));
    }
  }

  private void read(BaseDescr part) {
    if (part instanceof AndDescr and) {
      and.getDescrs().forEach(this::read);
    } else if (part instanceof PatternDescr pattern && pattern.getSource() == null) {
      read(pattern, true);
    } else if (part instanceof NotDescr not && only(not).isPresent()) {
      read(only(not).get(), false);
    } else if (part instanceof ExistsDescr exists && only(exists).isPresent()) {
      read(only(exists).get(), true);
    } else {
      other(written(part));
    }
  }

  private static Optional<PatternDescr> only(ConditionalElementDescr element) {
    return element.getDescrs().size() == 1
            && element.getDescrs().get(0) instanceof PatternDescr pattern
            && pattern.getSource() == null
        ? Optional.of(pattern)
        : Optional.empty();
  }

  /** A condition of which nothing is known but the types it names. */
  private void other(String text) {
    Matcher says = SAYS.matcher(text);
    long named = 0;
    while (says.find()) {
      hears.add(says.group(1));
      named++;
    }
    Matcher name = NAME.matcher(code(text));
    long aboutWords = 0;
    while (name.find()) {
      String type = name.group();
      if (type.equals("Flag")) {
        aboutWords++;
      } else if (INSERTED.contains(type) || OPINIONS.contains(type)) {
        hearsKind(type);
        wholeWish(type);
      } else {
        fact(type)
            .ifPresent(
                fact ->
                    premises.add(new Premise(fact, false, List.of(), List.of(Reader.whole(fact)))));
      }
    }
    hearsAll |= aboutWords > named;
  }

  private void read(PatternDescr pattern, boolean required) {
    String type = pattern.getObjectType();
    List<String> tests = pattern.getConstraint().getDescrs().stream().map(this::text).toList();
    if (type.equals("Flag")) {
      word(tests, required);
    } else if (INSERTED.contains(type) || OPINIONS.contains(type)) {
      hearsKind(type);
      if (required) {
        kinds.add(WISHES.contains(type) ? "Touchpoint" : type);
      }
      if (type.equals("Touchpoint")) {
        wishes.add(premise(Touchpoint.class, pattern, tests, required));
      } else {
        wholeWish(type);
      }
    } else {
      Class<?> fact =
          fact(type).orElseThrow(() -> new NotUnderstood(rule.getName() + " looks for a " + type));
      premises.add(premise(fact, pattern, tests, required));
    }
  }

  private void hearsKind(String type) {
    hearsKinds.add(type);
    if (type.equals("Touchpoint")) {
      hearsKinds.addAll(WISHES);
    }
  }

  private void wholeWish(String type) {
    if (WISHES.contains(type)) {
      wishes.add(
          new Premise(Touchpoint.class, false, List.of(), List.of(Reader.whole(Touchpoint.class))));
    }
  }

  private void word(List<String> tests, boolean required) {
    Matcher says = SAYS.matcher(tests.isEmpty() ? "" : tests.get(0).strip());
    if (tests.size() == 1 && says.matches()) {
      hears.add(says.group(1));
      if (required) {
        words.add(says.group(1));
      }
    } else {
      hearsAll = true;
    }
  }

  private Premise premise(
      Class<?> fact, PatternDescr pattern, List<String> written, boolean required) {
    List<Test> tests = new ArrayList<>();
    Map<String, Reader> values = new HashMap<>();
    List<String> binds = new ArrayList<>();
    List<Matcher> besides = new ArrayList<>();
    for (String text : written) {
      String test = text.strip();
      Matcher binding = BINDING.matcher(test);
      if (binding.matches()) {
        test = binding.group(2).strip();
        Matcher field = FIELD.matcher(test);
        boolean plain = field.matches();
        if (plain && bounds.containsKey(binding.group(1))) {
          binds.add(binding.group(1));
        } else if (used(binding.group(1))) {
          value(fact, plain ? test : "", values);
        }
        if (plain) {
          continue;
        }
      }
      Matcher beside = BESIDE.matcher(test);
      if (beside.matches()
          && counts(fact, beside.group(1))
          && bounds.containsKey(beside.group(3))) {
        besides.add(beside);
        continue;
      }
      Optional<Test> understood = test.contains("$") ? Optional.empty() : Test.of(fact, test);
      if (understood.isPresent()) {
        tests.add(understood.get());
      } else if (fact == Touchpoint.class && REACHES.matcher(test).matches()) {
        value(fact, "channel", values);
      } else if (!withinHours(fact, test, values)) {
        value(fact, root(test), values);
      }
    }
    if (pattern.getIdentifier() != null) {
      variable(fact, pattern.getIdentifier(), values);
    }
    Premise premise = new Premise(fact, required, tests, List.copyOf(values.values()));
    binds.forEach(variable -> bound.put(variable, premise));
    besides.forEach(
        beside ->
            compared.add(
                new Compared(
                    premise,
                    Reader.of(fact, beside.group(1)).orElseThrow(),
                    beside.group(2),
                    beside.group(3))));
    return premise;
  }

  /** {@code via == $via} and {@code start.present} depend on one property, other tests on all. */
  private static String root(String test) {
    Matcher one = Pattern.compile("!?\\s*(\\w+)\\s*(?:[.<>=!].*)?", Pattern.DOTALL).matcher(test);
    return one.matches() && !test.contains("&&") && !test.contains("||") ? one.group(1) : "";
  }

  /** The one test of the moment that rules are full of, taken by what comes of it. */
  private boolean withinHours(Class<?> fact, String test, Map<String, Reader> values) {
    if (fact != EvaluationTime.class
        || hours.isEmpty()
        || !test.matches("!?\\s*within\\(\\s*\\$\\w+\\s*\\)")) {
      return false;
    }
    values.put(
        "within",
        new Reader(
            fact,
            "within",
            List.class,
            Motion.NONE,
            false,
            moment -> hours.stream().map(((EvaluationTime) moment)::within).toList()));
    return true;
  }

  private void variable(Class<?> fact, String variable, Map<String, Reader> values) {
    Pattern use =
        Pattern.compile(
            Pattern.quote(variable) + "\\b(?:\\s*\\.\\s*(\\w+)(\\(\\s*([^()]*)\\s*\\))?)?");
    for (List<String> some : texts.values()) {
      for (String text : some) {
        Matcher used = use.matcher(text);
        while (used.find()) {
          use(fact, used, values);
        }
      }
    }
  }

  private void use(Class<?> fact, Matcher used, Map<String, Reader> values) {
    String method = used.group(1);
    String arguments = used.group(3) == null ? "" : used.group(3).strip();
    if (fact == EvaluationTime.class
        && "next".equals(method)
        && arguments.matches("\\$\\w+")
        && !hours.isEmpty()) {
      opening = true;
    } else {
      value(
          fact,
          method == null ? "" : method + (arguments.isEmpty() ? "" : "(" + arguments + ")"),
          values);
    }
  }

  /** By value; the whole fact if what is written cannot be read alone. */
  private static void value(Class<?> fact, String written, Map<String, Reader> values) {
    Reader reader =
        written.isEmpty()
            ? Reader.whole(fact)
            : Reader.of(fact, written).orElseGet(() -> Reader.whole(fact));
    values.put(reader.name(), reader);
  }

  private boolean used(String variable) {
    Pattern use = Pattern.compile(Pattern.quote(variable) + "\\b");
    return texts.values().stream().flatMap(List::stream).anyMatch(text -> use.matcher(text).find());
  }

  private static Optional<Class<?>> fact(String type) {
    try {
      return Optional.of(Class.forName(EvaluationTime.class.getPackageName() + "." + type));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String afterBinding(String constraint) {
    Matcher binding = BINDING.matcher(constraint.strip());
    return binding.matches() ? binding.group(2) : constraint;
  }

  private String text(BaseDescr constraint) {
    return constraint instanceof ExprConstraintDescr expression
        ? expression.getExpression()
        : String.valueOf(constraint.getText());
  }

  private String written(BaseDescr part) {
    int start = Math.max(0, part.getStartCharacter());
    int end = Math.max(start, Math.min(source.length(), part.getEndCharacter() + 1));
    String text = source.substring(start, end);
    if (text.isBlank()
        || text.chars().filter(c -> c == '(').count()
            > text.chars().filter(c -> c == ')').count()) {
      throw new NotUnderstood(rule.getName() + " has a condition that cannot be read");
    }
    return text;
  }
}
