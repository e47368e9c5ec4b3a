package nurture.candidate.facts;

import nurture.meaning.Meaning;

/**
 * How much one thing says about whether a candidate would listen now (PLAYBOOK P13-P17). Policy
 * rules insert them; their sum is the receptivity.
 */
@Meaning(
    "how much one thing says about whether a candidate would listen now; the sum is the"
        + " receptivity")
@SaidByRules
public record Points(
    @Meaning(value = "how much it says; negative for what speaks against", unit = "points")
        int points,
    @Meaning("why, in a few words") String why)
    implements Fact {

  @Meaning("gives points and says why; for policy rules")
  public static Points of(int points, String why) {
    return new Points(points, why);
  }
}
