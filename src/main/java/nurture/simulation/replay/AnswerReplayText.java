package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.simulation.TextTable;

/** A replay of answers as text for people. */
public final class AnswerReplayText {

  private AnswerReplayText() {}

  /**
   * @param width of the lines, in characters
   */
  public static String write(AnswerReplay.Report report, String before, String after, int width) {
    List<String> lines = new ArrayList<>();
    lines.add("%s beside %s".formatted(after, before));
    lines.add(
        "%d answers of mail servers and of providers of texts%s, %d judged otherwise"
            .formatted(
                report.answers(),
                report.complete() ? "" : " until it was ended",
                report.otherwise()));
    report
        .changes()
        .forEach(
            each ->
                lines.add(
                    "  %d: %s becomes %s"
                        .formatted(
                            each.getValue(),
                            words(each.getKey().before()),
                            words(each.getKey().after()))));
    report
        .examples()
        .forEach(
            example -> {
              lines.add("");
              lines.addAll(
                  TextTable.wrapped(example.provider() + ": " + example.said(), width, "  "));
              lines.addAll(TextTable.wrapped("  before: " + told(example.before()), width, "    "));
              lines.addAll(TextTable.wrapped("  after: " + told(example.after()), width, "    "));
            });
    return String.join("\n", lines);
  }

  private static String told(AnswerVerdict verdict) {
    String how =
        verdict.response() == AnswerResponse.THROTTLE
            ? "%s to %d a minute for %d minutes"
                .formatted(
                    words(verdict.response()), verdict.perMinute(), verdict.lasting().toMinutes())
            : words(verdict.response());
    return how
        + ", "
        + (verdict.rule().isEmpty() ? verdict.reason() : "by “" + verdict.rule() + "”");
  }

  private static String words(AnswerResponse response) {
    return response.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
