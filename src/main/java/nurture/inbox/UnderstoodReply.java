package nurture.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.decision.AttributedOpinion;
import nurture.decision.Read;
import nurture.decision.ReadReason;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;

/**
 * What the rules of the inbox made of a reply.
 *
 * @param meaning empty where they differ or none speaks; then a person has to read it
 * @param until the first day to try again, where it asks for another time and names one
 * @param reasons that it gives, in the order of the list; rules that name different ones do not
 *     differ
 * @param why each rule that spoke, and in a line of its own what it said; no rule where all broke
 *     down
 * @param version the playbook that read it
 */
public record UnderstoodReply(
    Optional<ReplyMeaning> meaning,
    Optional<LocalDate> until,
    List<ReplyReason> reasons,
    List<String> why,
    String version) {
  /** What one is called that is left to a person. */
  public static final String UNSURE = "unsure";

  public UnderstoodReply {
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(until, "until");
    reasons = List.copyOf(reasons);
    why = List.copyOf(why);
    Objects.requireNonNull(version, "version");
  }

  /** A meaning as scenarios and reports write it. */
  public static String word(Optional<ReplyMeaning> meaning) {
    return meaning.map(UnderstoodReply::written).orElse(UNSURE);
  }

  /** Reasons as scenarios, reports and the API write them. */
  public static List<String> words(List<ReplyReason> reasons) {
    return reasons.stream().map(UnderstoodReply::written).toList();
  }

  /** A meaning or a reason as scenarios, reports and the API write it. */
  public static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rules that spoke. */
  public List<String> rules() {
    return why.stream()
        .map(said -> said.substring(0, said.indexOf('\n')))
        .filter(rule -> !rule.isEmpty())
        .toList();
  }

  /**
   * Asks the rules. Where these break down, or the words of its language are not known, a person
   * reads the reply: it is one all the same, and stops what a reply stops.
   *
   * @param name of the candidate; empty if it is not known
   * @param written the day it was written, in its author's calendar
   */
  public static UnderstoodReply of(
      StrippedReply reply, String name, LocalDate written, RuleBook rules) {
    if (UnreadLanguage.is(reply.text())) {
      return unread("it is in a language that is not read", rules);
    }
    ReplyReading reading = ReplyReading.of(reply, name, written);
    List<AttributedOpinion> said;
    try {
      said = rules.read(reading.fact(reply), new ArrayList<>());
    } catch (EvaluationFailed broken) {
      return unread("the rules broke down: " + broken.getMessage(), rules);
    }
    List<ReplyMeaning> meanings = opinions(said, Read.class).map(Read::meaning).distinct().toList();
    Optional<ReplyMeaning> meaning =
        meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    return new UnderstoodReply(
        meaning,
        meaning.equals(Optional.of(ReplyMeaning.NOT_NOW)) ? reading.comeBack() : Optional.empty(),
        opinions(said, ReadReason.class).map(ReadReason::given).distinct().sorted().toList(),
        said.stream().map(each -> each.rule() + "\n" + each.opinion().reason()).sorted().toList(),
        rules.version());
  }

  private static UnderstoodReply unread(String why, RuleBook rules) {
    return new UnderstoodReply(
        Optional.empty(), Optional.empty(), List.of(), List.of("\n" + why), rules.version());
  }

  private static <T> Stream<T> opinions(List<AttributedOpinion> said, Class<T> type) {
    return said.stream().map(AttributedOpinion::opinion).filter(type::isInstance).map(type::cast);
  }
}
