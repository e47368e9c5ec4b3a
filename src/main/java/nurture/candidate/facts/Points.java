package nurture.candidate.facts;

/**
 * How much one thing says about whether a candidate would listen now (PLAYBOOK P13-P17). Policy
 * rules insert them; their sum is the receptivity.
 *
 * @param why in a few words
 */
public record Points(int points, String why) implements Fact {

  public static Points of(int points, String why) {
    return new Points(points, why);
  }
}
