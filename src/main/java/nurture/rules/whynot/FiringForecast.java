package nurture.rules.whynot;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.whynot.OpinionOutcomes;
import nurture.decision.whynot.RuleForecast;
import nurture.decision.whynot.RuleProgress;
import nurture.rules.RuleBook;

/**
 * When rules will speak and get their way if nothing happens: the same dossier at one look after
 * the other, each at the time the decision before asked for. Pure.
 */
final class FiringForecast {

  /** A playbook that asks to look every minute is not followed for a year. */
  private static final int LOOKS_A_DAY = 4;

  private final RuleBook book;
  private final DecisionId id;
  private final Dossier dossier;
  private final int days;
  private final Map<String, Instant> speaks = new HashMap<>();
  private final Map<String, Instant> wins = new HashMap<>();

  /**
   * @param days how far to look at most
   */
  FiringForecast(RuleBook book, DecisionId id, Dossier dossier, int days) {
    this.book = book;
    this.id = id;
    this.dossier = dossier;
    this.days = days;
  }

  /** For some rules at once, by their names. */
  Map<String, RuleForecast> of(Collection<String> rules, Decision now) {
    Instant end = now.at().plus(Duration.ofDays(days));
    Decision look = now;
    for (int i = 0; i < LOOKS_A_DAY * days && wins.size() < rules.size(); i++) {
      Instant next = look.nextCheck().at();
      if (next.isAfter(end)) {
        break;
      }
      look = book.decide(id, dossier, next);
      note(rules, look);
    }
    Map<String, RuleForecast> later = new HashMap<>();
    for (String rule : rules) {
      later.put(
          rule,
          new RuleForecast(
              Optional.ofNullable(speaks.get(rule)),
              Optional.ofNullable(wins.get(rule)),
              days,
              dossier.person().zone()));
    }
    return later;
  }

  private void note(Collection<String> rules, Decision look) {
    for (String rule : rules) {
      RuleProgress ruleProgress = OpinionOutcomes.course(look, rule);
      if (ruleProgress != RuleProgress.SILENT) {
        speaks.putIfAbsent(rule, look.at());
      }
      boolean nothingAsked =
          ruleProgress == RuleProgress.SPOKE && OpinionOutcomes.of(look, rule).isEmpty();
      if (ruleProgress == RuleProgress.WON || nothingAsked) {
        wins.putIfAbsent(rule, look.at());
      }
    }
  }
}
