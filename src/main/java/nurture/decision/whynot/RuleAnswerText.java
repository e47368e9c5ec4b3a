package nurture.decision.whynot;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers told in sentences. */
final class RuleAnswerText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static List<String> of(RuleAnswer answer) {
    List<String> said = new ArrayList<>();
    for (UnmetCondition unmetCondition : answer.unmet()) {
      said.add(
          (said.isEmpty() ? "“" + answer.rule() + "” did not apply: " : "Also, ")
              + unmetCondition.said()
              + place(unmetCondition)
              + ".");
      reasons(unmetCondition, said);
    }
    for (OpinionOutcome opinionOutcome : answer.outcomes()) {
      said.add(
          "“"
              + answer.rule()
              + "” applied: "
              + opinionOutcome.phrase()
              + "; "
              + outcome(opinionOutcome)
              + ".");
    }
    if (answer.course() == RuleProgress.SPOKE && answer.outcomes().isEmpty()) {
      said.add("“" + answer.rule() + "” applied.");
    }
    if (answer.course() != RuleProgress.WON && answer.course() != RuleProgress.SPOKE) {
      said.add(later(answer));
    }
    return List.copyOf(said);
  }

  static List<String> of(List<RuleAnswer> answers) {
    List<String> said = new ArrayList<>();
    int others = 0;
    for (int i = 0; i < answers.size(); i++) {
      RuleAnswer answer = answers.get(i);
      if (i == 0 || answer.course() != RuleProgress.SILENT) {
        said.addAll(answer.sentences());
      } else if (answer.forOthers()) {
        others++;
      } else {
        said.add(line(answer));
      }
    }
    if (others > 0) {
      said.add(
          others == 1
              ? "1 other rule asks for it; it is for another stage or relationship."
              : others + " other rules ask for it; they are for other stages or relationships.");
    }
    return List.copyOf(said);
  }

  /** An answer of a rule that did not apply, with the first of its conditions only. */
  private static String line(RuleAnswer answer) {
    int more = answer.unmet().size() - 1;
    return "“"
        + answer.rule()
        + "” did not apply"
        + answer.unmet().stream().findFirst().map(first -> ": " + first.said()).orElse("")
        + (more < 1
            ? ""
            : more == 1 ? ", and 1 more condition" : ", and " + more + " more conditions")
        + ".";
  }

  private static void reasons(UnmetCondition unmetCondition, List<String> said) {
    for (FlagReason flagReason : unmetCondition.because()) {
      Optional<UnmetCondition> deeper = flagReason.unmet();
      if (deeper.isPresent()) {
        said.add(
            "“"
                + flagReason.rule()
                + "” would set “"
                + flagReason.word()
                + "”, but "
                + deeper.get().said()
                + place(deeper.get())
                + ".");
        reasons(deeper.get(), said);
      } else {
        said.add(
            "“"
                + flagReason.rule()
                + "” set “"
                + flagReason.word()
                + "”"
                + (flagReason.saw().isEmpty() ? "" : ": " + String.join(", ", flagReason.saw()))
                + ".");
      }
    }
  }

  private static String outcome(OpinionOutcome opinionOutcome) {
    return opinionOutcome.won()
        ? "done"
        : "not done, because "
            + opinionOutcome.why().replaceFirst("^vetoed: ", "")
            + (opinionOutcome.to().isEmpty() ? "" : " (rule “" + opinionOutcome.to() + "”)");
  }

  private static String later(RuleAnswer answer) {
    RuleForecast ruleForecast = answer.later();
    boolean silent = answer.course() == RuleProgress.SILENT;
    Optional<Instant> speaks = silent ? ruleForecast.speaks() : ruleForecast.wins();
    if (speaks.isEmpty()) {
      return "If nothing else happens, it will not "
          + (silent ? "apply" : "take effect")
          + " within "
          + ruleForecast.days()
          + " days.";
    }
    String when = "If nothing else happens, it will " + (silent ? "apply" : "take effect") + " on ";
    Optional<Instant> wins = ruleForecast.wins();
    String day = day(speaks.get(), ruleForecast);
    Optional<String> won = wins.map(instant -> day(instant, ruleForecast));
    String then =
        !silent || won.filter(day::equals).isPresent()
            ? ""
            : won.map(on -> ", and take effect on " + on)
                .orElse(", but not take effect within " + ruleForecast.days() + " days");
    return when + day + then + ".";
  }

  private static String day(Instant instant, RuleForecast ruleForecast) {
    return DAY.format(instant.atZone(ruleForecast.zone()));
  }

  private static String place(UnmetCondition unmetCondition) {
    return " (" + unmetCondition.file() + ":" + unmetCondition.line() + ")";
  }

  private RuleAnswerText() {}
}
