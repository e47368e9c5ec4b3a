package nurture.candidate.facts;

/**
 * When messages may go out, in the candidate's zone, Monday to Friday. Policy rules insert it.
 *
 * @param opens first hour, 0-23
 * @param closes the hour at which it ends, 1-24
 */
public record WorkingHours(int opens, int closes) implements Fact {

  public WorkingHours {
    if (opens < 0 || closes > 24 || opens >= closes) {
      throw new IllegalArgumentException(
          "working hours from " + opens + " to " + closes + ": give 0 <= opens < closes <= 24");
    }
  }

  public static WorkingHours between(int opens, int closes) {
    return new WorkingHours(opens, closes);
  }
}
