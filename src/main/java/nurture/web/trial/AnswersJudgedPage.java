package nurture.web.trial;

import java.util.List;
import java.util.Locale;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.simulation.replay.AnswerReplay;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/** How the answers of mail servers on record are judged by what was tried. */
record AnswersJudgedPage(
    RunHead head,
    boolean complete,
    long answers,
    long otherwise,
    List<Change> changes,
    List<Example> examples) {

  /** Some that led to one response and would lead to another. */
  record Change(String was, String is, long count) {}

  /** One of them. */
  record Example(String provider, String said, Verdict was, Verdict is) {}

  /**
   * What follows from an answer.
   *
   * @param rule empty where none speaks
   */
  record Verdict(String words, String rule, String ruleHref, String reason) {}

  static AnswersJudgedPage of(RunHead head, AnswerReplay.Report report) {
    return new AnswersJudgedPage(
        head,
        report.complete(),
        report.answers(),
        report.otherwise(),
        report.changes().stream()
            .map(
                each ->
                    new Change(
                        words(each.getKey().before()),
                        words(each.getKey().after()),
                        each.getValue()))
            .toList(),
        report.examples().stream()
            .map(
                each ->
                    new Example(
                        each.provider(),
                        each.said(),
                        verdict(each.before()),
                        verdict(each.after())))
            .toList());
  }

  private static Verdict verdict(AnswerVerdict verdict) {
    String how =
        switch (verdict.response()) {
          case THROTTLE ->
              "%s to %,d a minute for %,d minutes"
                  .formatted(
                      words(verdict.response()),
                      verdict.perMinute(),
                      verdict.lasting().toMinutes());
          case HOLD_PROVIDER ->
              "%s for %,d minutes"
                  .formatted(words(verdict.response()), verdict.lasting().toMinutes());
          default -> words(verdict.response());
        };
    return new Verdict(
        how,
        verdict.rule(),
        verdict.rule().isEmpty() ? "" : PageLinks.rule(verdict.rule()),
        verdict.reason());
  }

  private static String words(AnswerResponse response) {
    return DisplayWords.capital(response.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
