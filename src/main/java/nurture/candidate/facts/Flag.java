package nurture.candidate.facts;

import nurture.meaning.Meaning;

/**
 * A flag the policy sets on the candidate now. Policy rules insert flags and carry the numbers;
 * journey and guard rules match flags.
 */
@Meaning("a flag the policy sets on the candidate now, for example \"quiet for a quarter\"")
@SaidByRules
public record Flag(@Meaning("the name of the flag") String name) implements Fact {

  @Meaning("sets a flag; for policy rules")
  public static Flag set(String name) {
    return new Flag(name);
  }
}
