package nurture.candidate.facts;

/**
 * A flag the policy sets on the candidate now, for example {@code "quiet for a quarter"}. Policy
 * rules insert flags and carry the numbers; journey and guard rules match flags.
 */
public record Flag(String name) implements Fact {

  public static Flag set(String name) {
    return new Flag(name);
  }
}
