package nurture.rules.match;

import java.time.LocalDate;
import java.util.Optional;
import nurture.rules.language.Condition;
import nurture.rules.language.RulePrinter;

/**
 * A candidate who misses one condition of a rule, or few.
 *
 * @param number of the first condition that is missed, from 1
 * @param asked the test or condition that is missed, as it is written
 * @param field that is compared, {@code quietDays}; empty where no field is
 * @param was its value; may be empty
 * @param needs what it takes, in words; may be empty
 * @param said all that is missing in one sentence, without the candidate
 * @param on the first day on which the whole rule matches if nothing happens until then; empty
 *     where none can be named
 */
public record NearMiss(
    MatchedCandidate candidate,
    int number,
    String asked,
    String field,
    String was,
    String needs,
    String said,
    Optional<LocalDate> on) {

  /** A condition of which no part can be told apart. */
  static NearMiss whole(MatchedCandidate candidate, int number, Condition condition) {
    String asked = RulePrinter.text(condition);
    return new NearMiss(
        candidate, number, asked, "", "", "", "not met: " + asked, Optional.empty());
  }

  /** The same with another sentence. */
  NearMiss said(String all) {
    return new NearMiss(candidate, number, asked, field, was, needs, all, on);
  }

  /** The same with the day. */
  NearMiss on(Optional<LocalDate> day) {
    return new NearMiss(candidate, number, asked, field, was, needs, said, day);
  }
}
