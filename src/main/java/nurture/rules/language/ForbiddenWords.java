package nurture.rules.language;

import java.util.Map;
import java.util.Optional;

/** Words of the engine and of Java that are not for rules, and what to write instead. */
final class ForbiddenWords {

  private static final String OPINIONS =
      "; a rule can only insert opinions and words: insert( Send.message(\"…\").because(\"…\") );";

  /** At the beginning of a line between two rules. */
  private static final Map<String, String> BETWEEN_RULES =
      Map.ofEntries(
          Map.entry("import", "what rules may use is there without it; remove the line"),
          Map.entry("function", "say it with a word that a policy rule inserts: Flag.set(\"…\")"),
          Map.entry("global", "what rules may know is in the facts; remove it"),
          Map.entry("declare", "the facts are given; say something of them with Flag.set(\"…\")"),
          Map.entry("query", "look for the facts in the rule that needs them"),
          Map.entry("unit", "the folder says when a rule speaks; remove it"),
          Map.entry("dialect", "remove it"),
          Map.entry("template", "rule templates are for cadence.drt alone"));

  private static final Map<String, String> IN_CONDITIONS =
      Map.ofEntries(
          Map.entry("eval", "test a field of a fact: Contact( quietDays >= 90 )"),
          Map.entry("from", "look for a fact, or ask it: AvailableContent( has(ItemKind.EVENT) )"),
          Map.entry("collect", "count with accumulate( … ; $n : count() )"),
          Map.entry("over", "facts carry the days already: daysAgo < 30"),
          Map.entry("entry", "facts all come the same way; remove it"),
          Map.entry("if", "make two rules of it"),
          Map.entry("do", "make two rules of it"),
          Map.entry("break", "make two rules of it"));

  private static final Map<String, String> ANYWHERE =
      Map.ofEntries(
          Map.entry("new", "an opinion is begun by its own word: Send.message(\"…\")"),
          Map.entry("drools", "a rule has nothing to do with the engine" + OPINIONS),
          Map.entry("kcontext", "a rule has nothing to do with the engine" + OPINIONS),
          Map.entry("eval", "test a field of a fact: Contact( quietDays >= 90 )"),
          Map.entry("class", "a rule has nothing to do with classes" + OPINIONS),
          Map.entry("switch", "make one rule for each case"),
          Map.entry("super", "remove it"));

  private static final Map<String, String> INSTEAD_OF_INSERT =
      Map.ofEntries(
          Map.entry("insertLogical", "write insert"),
          Map.entry("modify", "facts do not change; insert a word"),
          Map.entry("update", "facts do not change; insert a word"),
          Map.entry("delete", "facts do not go away; insert a word"),
          Map.entry("retract", "facts do not go away; insert a word"),
          Map.entry("for", "there are no loops; a rule speaks once for each fact it finds"),
          Map.entry("while", "there are no loops; a rule speaks once for each fact it finds"),
          Map.entry("do", "there are no loops; a rule speaks once for each fact it finds"),
          Map.entry("if", "what it depends on stands under `when`"),
          Map.entry("try", "nothing can go wrong that a rule could mend"),
          Map.entry("throw", "a rule that does not hold says nothing"),
          Map.entry("return", "remove it"),
          Map.entry("synchronized", "remove it"),
          Map.entry("var", "write it into the insert( … ) itself"));

  static Optional<String> betweenRules(String word) {
    return word.equals("package")
        ? Optional.of("leave out the package line: the folder gives it")
        : said(BETWEEN_RULES, word);
  }

  static Optional<String> inConditions(String word) {
    return said(IN_CONDITIONS, word);
  }

  static Optional<String> word(String word) {
    return said(ANYWHERE, word);
  }

  /** After a dot. */
  static Optional<String> member(String word) {
    return word.equals("getClass") || word.equals("class")
        ? Optional.of("`" + word + "` is not for rules; a rule has nothing to do with classes")
        : Optional.empty();
  }

  static String statement(String word) {
    return said(INSTEAD_OF_INSERT, word)
        .or(() -> said(ANYWHERE, word))
        .orElse("`" + word + "` is not known to rules" + OPINIONS);
  }

  static String attribute(String word) {
    return "`"
        + word
        + "` is not for rules: after its name a rule goes on with `when`; the folder says when it"
        + " speaks, and the arbitration what counts";
  }

  private static Optional<String> said(Map<String, String> map, String word) {
    return Optional.ofNullable(map.get(word))
        .map(instead -> "`" + word + "` is not for rules; " + instead);
  }

  private ForbiddenWords() {}
}
