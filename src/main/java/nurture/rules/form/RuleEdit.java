package nurture.rules.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;
import nurture.rules.language.RulePrinter;

/**
 * Edits rules in the text of their file. The rule that is edited is written in the canonical form;
 * all other bytes of the file stay, remarks that an empty line separates from the rule among them.
 * Pure; about a millisecond.
 */
public final class RuleEdit {

  private final Lexicon lexicon;
  private final Set<String> names;

  /**
   * @param names of all rules of the playbook, among which a new name must not be
   */
  public RuleEdit(Lexicon lexicon, Collection<String> names) {
    this.lexicon = lexicon;
    this.names = Set.copyOf(names);
  }

  /**
   * The form of a rule and where its parts are written; empty if there is no rule of that name. Of
   * a rule with problems the conditions are one row of text, and so are the consequences, so that
   * not a word of it is lost.
   */
  public Optional<OpenedForm> open(String text, String rule) {
    return RuleSection.named(rule, text).map(section -> open(text, section));
  }

  /** Puts a form in the place of a rule, which may get another name by it. */
  public EditOutcome save(String text, String rule, RuleForm form) {
    Optional<RuleSection> section = RuleSection.named(rule, text);
    if (section.isEmpty()) {
      return new EditOutcome.NoSuchRule();
    }
    RuleSection old = section.get();
    return written(
        form,
        rule,
        text,
        canonical ->
            text.substring(0, old.start())
                + (startsLine(text, old.start()) ? "" : lineEnd(text))
                + canonical.stripTrailing()
                + text.substring(old.end()));
  }

  /** Adds a rule at the end of a file, which may be empty. */
  public EditOutcome add(String text, RuleForm form) {
    return written(form, "", text, canonical -> appended(text, canonical));
  }

  /** Adds a rule right behind another one. */
  public EditOutcome addBehind(String text, String rule, RuleForm form) {
    Optional<RuleSection> section = RuleSection.named(rule, text);
    if (section.isEmpty()) {
      return new EditOutcome.NoSuchRule();
    }
    int end = lineEnd(text, section.get().end());
    String line = lineEnd(text);
    return written(
        form,
        "",
        text,
        canonical ->
            text.substring(0, end) + line + line + canonical.stripTrailing() + text.substring(end));
  }

  /** Removes a rule with the remark right above it; empty if there is no rule of that name. */
  public Optional<String> remove(String text, String rule) {
    return RuleSection.named(rule, text).map(section -> without(text, section));
  }

  /** Two files after a rule went from one to the other. */
  public record MovedRule(String from, String to) {}

  /**
   * Moves a rule, byte for byte, to the end of another file; empty if there is no rule of that
   * name.
   */
  public Optional<MovedRule> move(String from, String rule, String to) {
    return RuleSection.named(rule, from)
        .map(
            section ->
                new MovedRule(
                    without(from, section),
                    appended(to, from.substring(section.start(), section.end()) + "\n")));
  }

  private OpenedForm open(String text, RuleSection section) {
    RuleParser.Parsed parsed = RuleParser.parse("", alone(text, section), lexicon);
    return parsed.problems().isEmpty() && parsed.file().rules().size() == 1
        ? FormReader.of(parsed.file().rules().get(0))
        : OpenedForm.raw(text, section);
  }

  /** The text with spaces for all but one rule, so that places stay what they are. */
  private static String alone(String text, RuleSection section) {
    UnaryOperator<String> blank = part -> part.replaceAll("[^\\n]", " ");
    return blank.apply(text.substring(0, section.start()))
        + text.substring(section.start(), section.end());
  }

  private EditOutcome written(
      RuleForm form, String before, String text, UnaryOperator<String> place) {
    ParsedForm parsed = ParsedForm.of(form, lexicon);
    if (parsed.rule().isEmpty()) {
      return new EditOutcome.Refused(parsed.problems());
    }
    Rule rule = parsed.rule().get();
    boolean taken =
        names.contains(rule.title())
            || RuleSection.of(text).stream().anyMatch(each -> each.name().equals(rule.title()));
    if (taken && !rule.title().equals(before)) {
      return new EditOutcome.Refused(
          List.of(
              FormProblem.of("name", "another rule has this name already; choose another name")));
    }
    return new EditOutcome.Edited(
        place.apply(inLinesOf(text, RulePrinter.text(rule))), FormReader.of(rule).form());
  }

  private static String without(String text, RuleSection section) {
    int end = lineEnd(text, section.end());
    String behind = text.substring(section.end(), end);
    if (!behind.isBlank()) {
      return text.substring(0, section.start()) + behind.stripLeading() + text.substring(end);
    }
    String before = text.substring(0, section.start());
    String after = text.substring(end).replaceFirst("^(\\r?\\n){1,2}", "");
    return after.isBlank() ? before.replaceFirst("(\\r?\\n){2}$", lineEnd(text)) : before + after;
  }

  private static String appended(String text, String rule) {
    String whole = inLinesOf(text, rule);
    if (text.isBlank()) {
      return whole;
    }
    String line = lineEnd(text);
    return text.endsWith("\n") ? text + line + whole : text + line + line + whole;
  }

  private static String inLinesOf(String text, String rule) {
    return rule.replace("\r\n", "\n").replace("\n", lineEnd(text));
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private static boolean startsLine(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    return text.substring(start, at).replace("\uFEFF", "").isBlank();
  }
}
