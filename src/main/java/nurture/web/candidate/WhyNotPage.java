package nurture.web.candidate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.whynot.FlagReason;
import nurture.decision.whynot.OpinionOutcome;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.UnmetCondition;
import nurture.rules.RuleCard;
import nurture.rules.whynot.WhyNot;
import nurture.web.api.WhyNotReading;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule or a touchpoint does not come to a candidate as they are now. Times in the candidate's
 * zone.
 *
 * @param action where the question is asked
 * @param meant what the words may have meant
 * @param summary the answer in sentences
 * @param trouble why there is no answer; empty where there is one
 */
record WhyNotPage(
    String name,
    String back,
    String action,
    String asked,
    List<String> touchpoints,
    List<String> rules,
    List<Meant> meant,
    List<String> summary,
    List<Line> lines,
    String trouble) {

  /** Something the words are part of. */
  record Meant(String name, String href) {}

  /**
   * What became of one rule.
   *
   * @param speaks when it would apply if nothing happens; null within the time looked at
   * @param wins when what it asks for would be done
   */
  record Line(
      String rule,
      String href,
      StatusChip course,
      List<String> why,
      List<Outcome> outcomes,
      List<Unmet> unmet,
      @Nullable ShownTime speaks,
      @Nullable ShownTime wins) {}

  /** Something it asked for. */
  record Outcome(String says, boolean done, String why, String by, String byHref) {}

  /**
   * A condition that does not hold.
   *
   * @param because the rules that say, or do not say, what it waits for
   */
  record Unmet(String said, String was, String needs, List<Meant> because) {}

  static WhyNotPage of(
      Dossier dossier,
      WhyNot live,
      WhyNotQuestion question,
      Optional<WhyNotReading.Found> found,
      String trouble) {
    String page = PageLinks.candidate(dossier.ref());
    ZoneId zone = dossier.person().zone();
    List<RuleAnswer> answers = found.map(WhyNotReading.Found::answers).orElse(List.of());
    return new WhyNotPage(
        OneCandidate.name(dossier),
        page,
        page + "/why-not",
        question.asked(),
        List.copyOf(live.touchpoints()),
        live.cards().stream().map(RuleCard::name).sorted().toList(),
        question.meant().stream()
            .map(name -> new Meant(name, page + "/why-not?of=" + PageLinks.segment(name)))
            .toList(),
        RuleAnswer.sentences(answers),
        answers.stream().map(answer -> line(answer, zone)).toList(),
        trouble.isEmpty()
                && !question.asked().isEmpty()
                && question.rules().isEmpty()
                && question.meant().isEmpty()
            ? "No rule and no message or task of the playbook in service has these words."
            : trouble);
  }

  private static Line line(RuleAnswer answer, ZoneId zone) {
    return new Line(
        answer.rule(),
        PageLinks.rule(answer.rule()),
        switch (answer.course()) {
          case SILENT -> new StatusChip("Does not apply", "quiet");
          default ->
              new StatusChip(
                  DisplayWords.capital(DisplayWords.of(answer.course())),
                  answer.outcomes().stream().anyMatch(OpinionOutcome::won) ? "good" : "bad");
        },
        answer.sentences(),
        answer.outcomes().stream()
            .map(
                outcome ->
                    new Outcome(
                        DisplayWords.capital(outcome.phrase()),
                        outcome.won(),
                        outcome.why(),
                        outcome.to(),
                        outcome.to().isEmpty() ? "" : PageLinks.rule(outcome.to())))
            .toList(),
        answer.unmet().stream().map(WhyNotPage::unmet).toList(),
        time(answer.later().speaks(), zone),
        time(answer.later().wins(), zone));
  }

  private static Unmet unmet(UnmetCondition unmet) {
    return new Unmet(
        DisplayWords.capital(unmet.said()),
        unmet.was(),
        unmet.needs(),
        unmet.because().stream()
            .map(FlagReason::rule)
            .distinct()
            .map(rule -> new Meant(rule, PageLinks.rule(rule)))
            .toList());
  }

  private static @Nullable ShownTime time(Optional<Instant> at, ZoneId zone) {
    return at.map(when -> ShownTime.at(when, zone)).orElse(null);
  }
}
