package nurture.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nurture.decision.AttributedOpinion;
import nurture.decision.Read;
import nurture.event.ReplyMeaning;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;

/**
 * What the rules of the inbox made of a reply.
 *
 * @param meaning empty where they differ or none speaks; then a person has to read it
 * @param until the first day to try again, where it asks for another time and names one
 * @param why each rule that spoke, and in a line of its own what it said; no rule where all broke
 *     down
 * @param version the playbook that read it
 */
public record UnderstoodReply(
    Optional<ReplyMeaning> meaning, Optional<LocalDate> until, List<String> why, String version) {
  /** What one is called that is left to a person. */
  public static final String UNSURE = "unsure";

  public UnderstoodReply {
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(until, "until");
    why = List.copyOf(why);
    Objects.requireNonNull(version, "version");
  }

  /** A meaning as scenarios and reports write it. */
  public static String word(Optional<ReplyMeaning> meaning) {
    return meaning
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse(UNSURE);
  }

  /** The rules that spoke. */
  public List<String> rules() {
    return why.stream()
        .map(said -> said.substring(0, said.indexOf('\n')))
        .filter(rule -> !rule.isEmpty())
        .toList();
  }

  /**
   * Asks the rules. Where these break down a person reads the reply: it is one all the same, and
   * stops what a reply stops.
   */
  public static UnderstoodReply of(StrippedReply reply, LocalDate written, RuleBook rules) {
    ReplyReading reading = ReplyReading.of(reply, written);
    List<AttributedOpinion> said;
    try {
      said = rules.read(reading.fact(reply), new ArrayList<>());
    } catch (EvaluationFailed broken) {
      return new UnderstoodReply(
          Optional.empty(),
          Optional.empty(),
          List.of("\nthe rules broke down: " + broken.getMessage()),
          rules.version());
    }
    List<ReplyMeaning> meanings =
        said.stream().map(each -> ((Read) each.opinion()).meaning()).distinct().toList();
    Optional<ReplyMeaning> meaning =
        meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    return new UnderstoodReply(
        meaning,
        meaning.equals(Optional.of(ReplyMeaning.NOT_NOW)) ? reading.comeBack() : Optional.empty(),
        said.stream().map(each -> each.rule() + "\n" + each.opinion().reason()).sorted().toList(),
        rules.version());
  }
}
