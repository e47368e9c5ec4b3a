package nurture.experiment;

import java.util.Arrays;

/**
 * What came of the messages of an arm, in the order in which they were sent: how many are counted,
 * and which of them have the outcome.
 *
 * @param counted messages whose window is over
 * @param places of those with the outcome, from 0, ascending
 */
public record OutcomeSequence(long counted, long[] places) {

  public static final OutcomeSequence NONE = new OutcomeSequence(0, new long[0]);

  /**
   * @throws IllegalArgumentException if places do not ascend or lie outside
   */
  public OutcomeSequence {
    places = places.clone();
    long before = -1;
    for (long place : places) {
      if (place <= before || place >= counted) {
        throw new IllegalArgumentException(
            "place " + place + " after " + before + " of " + counted + " outcomes");
      }
      before = place;
    }
  }

  @Override
  public long[] places() {
    return places.clone();
  }

  /** How many have the outcome. */
  public long count() {
    return places.length;
  }

  /** The rate; 0 where nothing is counted. */
  public double rate() {
    return counted == 0 ? 0 : (double) places.length / counted;
  }

  /** A place without a copy of all of them. */
  long place(int index) {
    return places[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutcomeSequence sequence
        && counted == sequence.counted
        && Arrays.equals(places, sequence.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places) * 31 + Long.hashCode(counted);
  }

  @Override
  public String toString() {
    return places.length + " of " + counted;
  }
}
