package nurture.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.ReplyText;
import nurture.candidate.facts.TextAnswer;
import nurture.decision.Read;
import nurture.decision.ReadReason;
import nurture.decision.Respond;
import nurture.rules.language.Condition;
import nurture.rules.language.Rule;
import nurture.rules.language.Span;

/**
 * What rules in {@code inbox/} and in {@code delivery/} may look for and insert, and what others
 * may not.
 */
public final class FolderWords {

  /** Something that stands in the wrong folder, and what to do. */
  public record Misplaced(Span span, String message) {}

  private record Words(
      Phase phase, List<Class<?>> facts, List<Class<?>> opinions, String begins, String elsewhere) {

    String names(String between) {
      return facts.stream().map(Class::getSimpleName).collect(Collectors.joining(between));
    }
  }

  private static final List<Words> APART =
      List.of(
          new Words(
              Phase.INBOX,
              List.of(ReplyText.class),
              List.of(Read.class, ReadReason.class),
              "Read.as( … ) and ReadReason.as( … )",
              "a reply is read"),
          new Words(
              Phase.DELIVERY,
              List.of(MailAnswer.class, TextAnswer.class),
              List.of(Respond.class),
              "Respond.by( … )",
              "an answer of a server is judged"));

  private FolderWords() {}

  /**
   * @param file where the rule stands, relative to the rules folder
   */
  public static List<Misplaced> misplaced(String file, Rule rule) {
    return APART.stream()
        .flatMap(words -> misplaced(words, file.startsWith(words.phase().folder() + "/"), rule))
        .toList();
  }

  private static Stream<Misplaced> misplaced(Words words, boolean there, Rule rule) {
    String folder = words.phase().folder() + "/";
    Stream<Misplaced> sought =
        rule.conditions().stream()
            .flatMap(Condition::patterns)
            .filter(pattern -> words.facts().contains(pattern.type()) != there)
            .map(
                pattern ->
                    new Misplaced(
                        pattern.span(),
                        there
                            ? "rules in %s see the %s alone, and no candidate"
                                .formatted(folder, words.names(" or the "))
                            : "move this rule to %s: only there is a %s"
                                .formatted(folder, pattern.type().getSimpleName())));
    Stream<Misplaced> inserted =
        rule.insertions().stream()
            .filter(one -> words.opinions().contains(one.type()) != there)
            .map(
                one ->
                    new Misplaced(
                        one.span(),
                        there
                            ? "rules in %s insert %s alone".formatted(folder, words.begins())
                            : "move this rule to %s: only there %s"
                                .formatted(folder, words.elsewhere())));
    return Stream.concat(sought, inserted);
  }
}
