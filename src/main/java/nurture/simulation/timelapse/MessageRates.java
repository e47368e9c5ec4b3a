package nurture.simulation.timelapse;

import java.util.Arrays;
import java.util.Map;

/** What the model says of one kind of message or task; a number nobody gave is 0. Immutable. */
public final class MessageRates {

  static final MessageRates NONE = new MessageRates(new double[ResponseRate.values().length]);

  private final double[] numbers;

  private MessageRates(double[] numbers) {
    this.numbers = numbers;
  }

  public double of(ResponseRate responseRate) {
    return numbers[responseRate.ordinal()];
  }

  /** With some numbers said otherwise. */
  MessageRates but(Map<ResponseRate, Double> said) {
    double[] next = numbers.clone();
    said.forEach((responseRate, number) -> next[responseRate.ordinal()] = number);
    return new MessageRates(next);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MessageRates that && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
