package nurture.decision.whynot;

import java.util.List;

/**
 * The first of a rule's conditions, in the order written, that did not hold.
 *
 * @param number which condition it is, from 1
 * @param condition as it is written, with numbers in the place of their names
 * @param test the part of it that failed; the whole of it where no part failed by itself
 * @param file where it is written, relative to the rules folder
 * @param line from 1
 * @param fact the type of fact concerned, {@code Contact}; empty for several
 * @param field what of it was compared, {@code quietDays}; empty where no single one was
 * @param was its value; empty where there was none
 * @param needs what the rule needs in its place, in words; empty where no single value would do
 * @param facts those looked at: the ones that did not do, or the ones in the way
 * @param said all this in a few words, for a sentence to go on with
 * @param because what other rules have to do with it: those that would have said a missing word, or
 *     have said one that is in the way
 */
public record UnmetCondition(
    int number,
    String condition,
    String test,
    String file,
    int line,
    String fact,
    String field,
    String was,
    String needs,
    List<Object> facts,
    String said,
    List<FlagReason> because) {

  public UnmetCondition {
    facts = List.copyOf(facts);
    because = List.copyOf(because);
  }
}
