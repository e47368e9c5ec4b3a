package nurture.rules;

import java.util.List;
import java.util.stream.Stream;
import nurture.candidate.facts.ReplyText;
import nurture.decision.Read;
import nurture.rules.language.Condition;
import nurture.rules.language.Rule;
import nurture.rules.language.Span;

/** What rules in {@code inbox/} may look for and insert, and what others may not. */
public final class InboxRules {

  /** Something that stands in the wrong folder, and what to do. */
  public record Misplaced(Span span, String message) {}

  private InboxRules() {}

  /**
   * @param decides whether the rule stands in a folder whose rules decide about candidates
   */
  public static List<Misplaced> misplaced(boolean decides, Rule rule) {
    Stream<Misplaced> sought =
        rule.conditions().stream()
            .flatMap(Condition::patterns)
            .filter(pattern -> (pattern.type() == ReplyText.class) == decides)
            .map(
                pattern ->
                    new Misplaced(
                        pattern.span(),
                        decides
                            ? "move this rule to inbox/: only there is a ReplyText"
                            : "rules in inbox/ see the ReplyText alone, and no candidate"));
    Stream<Misplaced> inserted =
        rule.insertions().stream()
            .filter(one -> (one.type() == Read.class) == decides)
            .map(
                one ->
                    new Misplaced(
                        one.span(),
                        decides
                            ? "move this rule to inbox/: only there a reply is read"
                            : "rules in inbox/ insert Read.as( … ) alone"));
    return Stream.concat(sought, inserted).toList();
  }
}
