package nurture.rules.language;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import nurture.rules.language.LanguageProblem.Kind;
import nurture.rules.language.Token.Remark;

/**
 * Reads rule files. A rule with a mistake in its words is left out of the tree, one that only names
 * unknown things is in it; either way all problems are listed. Pure; takes about a millisecond a
 * hundred rules.
 */
public final class RuleParser {

  private static final int LONGEST_FILE = 500_000;
  private static final int MOST_PARTS = 2_000;

  /**
   * What was read of a file.
   *
   * @param problems in the order of the file
   * @param whole whether no rule had to be left out
   */
  public record Parsed(RuleFile file, List<LanguageProblem> problems, boolean whole) {
    public Parsed {
      problems = List.copyOf(problems);
    }
  }

  private final TokenReader words;
  private final Lexicon lexicon;
  private final List<LanguageProblem> problems = new ArrayList<>();
  private boolean whole = true;

  private RuleParser(TokenReader words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * Reads one file; whatever is wrong with it is listed, not thrown.
   *
   * @param name of the file, relative to the rules folder
   */
  public static Parsed parse(String name, String text, Lexicon lexicon) {
    RuleFile nothing = new RuleFile(name, List.of(), List.of());
    if (text.length() > LONGEST_FILE) {
      String message = "a file has at most " + LONGEST_FILE + " characters; make two of it";
      Span whole = Span.line(name, 0);
      return new Parsed(
          nothing, List.of(LanguageProblem.of(Kind.TOO_LARGE, whole, "", message)), false);
    }
    try {
      List<Token> tokens = Tokenizer.of(name, text, lexicon.template());
      RuleParser parser = new RuleParser(new TokenReader(tokens), lexicon);
      RuleFile file = parser.file(name);
      return new Parsed(file, parser.problems, parser.whole);
    } catch (LanguageProblem.Stop stop) {
      return new Parsed(nothing, List.of(stop.problem()), false);
    }
  }

  private RuleFile file(String name) {
    List<Rule> rules = new ArrayList<>();
    while (!words.isAtEnd()) {
      try {
        if (!words.sees("rule")) {
          throw words.stop(
              Kind.NOT_FOR_RULES,
              ForbiddenWords.betweenRules(words.here().text())
                  .orElseGet(
                      () ->
                          words.here().quoted()
                              + " is not for rules; a file is a row of rule \"…\" when … then …"
                              + " end"));
        }
        rules.add(rule());
      } catch (LanguageProblem.Stop stop) {
        problems.add(stop.problem());
        whole = false;
        words.skip();
      }
    }
    return new RuleFile(name, rules, blocks(words.remarks()));
  }

  private Rule rule() {
    List<List<String>> apart = new ArrayList<>();
    List<String> remark = new ArrayList<>();
    split(words.remarks(), words.here().span().line(), apart, remark);
    Token begin = words.next();
    if (words.here().kind() != Token.Kind.TEXT) {
      throw words.stop(Kind.SYNTAX, "a rule has a name in \" \"");
    }
    Token name = words.next();
    if (words.sees("extends")) {
      throw words.stop(
          Kind.NOT_FOR_RULES,
          "`extends` is not for rules; repeat the conditions, or say a word for them");
    }
    words.expect("when", ForbiddenWords.attribute(words.here().text()));
    texts(words.passedRemarks(), remark);
    Scope scope = new Scope(lexicon, problems);
    ConditionParser conditions = new ConditionParser(words, scope);
    List<RemarkedLine<Condition>> when = new ArrayList<>();
    while (!words.sees("then")) {
      when.add(line(conditions::next));
    }
    List<String> beforeThen = texts(words.remarks(), new ArrayList<>());
    words.next();
    List<RemarkedLine<Insertion>> then = new ArrayList<>();
    InsertionParser insertions = new InsertionParser(words, scope);
    while (!words.sees("end")) {
      if (words.here().kind() == Token.Kind.END || words.sees("rule")) {
        throw new LanguageProblem.Stop(
            LanguageProblem.of(
                Kind.UNFINISHED, begin.span(), "", "a rule ends with `end`; this one does not"));
      }
      then.add(line(insertions::next));
      if (conditions.parts() + then.size() > MOST_PARTS) {
        throw words.stop(Kind.TOO_LARGE, "this rule is too long; make two of it");
      }
    }
    List<String> beforeEnd = texts(words.remarks(), new ArrayList<>());
    Token end = words.next();
    return new Rule(
        apart,
        remark,
        new Expression.Text(name.value(), name.span()),
        when,
        beforeThen,
        then,
        beforeEnd,
        begin.span().to(end.span()));
  }

  private interface Part<T> {
    T read();
  }

  /** A part with the remarks above, inside and behind it. */
  private <T> RemarkedLine<T> line(Part<T> part) {
    List<String> above = texts(words.remarks(), new ArrayList<>());
    T read = part.read();
    texts(words.passedRemarks(), above);
    return new RemarkedLine<>(above, read, words.remarkBehind());
  }

  @CanIgnoreReturnValue
  private static List<String> texts(List<Remark> remarks, List<String> into) {
    remarks.forEach(remark -> into.add(remark.text()));
    return into;
  }

  /** Blocks of remarks on lines of their own, and what stands right above the rule. */
  private static void split(
      List<Remark> remarks, int ruleLine, List<List<String>> apart, List<String> remark) {
    List<List<String>> blocks = blocks(remarks);
    boolean attached = !remarks.isEmpty() && remarks.get(remarks.size() - 1).line() == ruleLine - 1;
    apart.addAll(attached ? blocks.subList(0, blocks.size() - 1) : blocks);
    if (attached) {
      remark.addAll(blocks.get(blocks.size() - 1));
    }
  }

  private static List<List<String>> blocks(List<Remark> remarks) {
    List<List<String>> blocks = new ArrayList<>();
    int before = -1;
    for (Remark remark : remarks) {
      if (blocks.isEmpty() || remark.line() != before + 1) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(remark.text());
      before = remark.line();
    }
    return blocks;
  }
}
