package nurture.candidate.facts;

import nurture.meaning.Meaning;

/** When messages may go out. Policy rules insert it. */
@Meaning("when messages may go out, where the candidate is, on working days")
@SaidByRules
public record WorkingHours(
    @Meaning(value = "the first hour, 0 to 23", unit = "hours") int opens,
    @Meaning(value = "the hour at which it ends, 1 to 24", unit = "hours") int closes)
    implements Fact {

  public WorkingHours {
    if (opens < 0 || closes > 24 || opens >= closes) {
      throw new IllegalArgumentException(
          "working hours from " + opens + " to " + closes + ": give 0 <= opens < closes <= 24");
    }
  }

  @Meaning("from one hour to another; for policy rules")
  public static WorkingHours between(int opens, int closes) {
    return new WorkingHours(opens, closes);
  }
}
