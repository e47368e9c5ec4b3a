package nurture.rules.match;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A candidate who misses one condition of a rule.
 *
 * @param number of the condition, from 1
 * @param asked the test or condition that is missed, as it is written
 * @param field that is compared, {@code quietDays}; empty where no field is
 * @param was its value; may be empty
 * @param needs what it takes, in words; may be empty
 * @param said why in one sentence, without the candidate
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

  /** The same with the day. */
  NearMiss on(Optional<LocalDate> day) {
    return new NearMiss(candidate, number, asked, field, was, needs, said, day);
  }
}
