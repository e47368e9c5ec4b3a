package nurture.decision;

import nurture.event.Stage;
import nurture.meaning.Meaning;

/** Move to a funnel stage. Written in a rule as {@code Move.to(CONSIDERATION).because("…")}. */
@Meaning("move the candidate to a stage of the funnel")
public record Move(
    @Meaning("the stage") Stage stage,
    @Meaning("why, in the words of the rule") String reason,
    @Meaning("how much it matters beside others") Weight weight)
    implements Opinion {

  @Meaning("begins it: which stage")
  public static Move to(Stage stage) {
    return new Move(stage, "", Weight.ROUTINE);
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Move because(String why) {
    return new Move(stage, why, weight);
  }

  @Meaning("with more weight than ROUTINE")
  public Move weighing(Weight heavier) {
    return new Move(stage, reason, heavier);
  }

  @Override
  public String phrase() {
    return "move to " + PhraseValues.of(stage);
  }
}
