package nurture.decision;

import nurture.event.Stage;

/** Move to a funnel stage. Written in a rule as {@code Move.to(CONSIDERATION).because("…")}. */
public record Move(Stage stage, String reason, Weight weight) implements Opinion {

  public static Move to(Stage stage) {
    return new Move(stage, "", Weight.ROUTINE);
  }

  public Move because(String why) {
    return new Move(stage, why, weight);
  }

  public Move weighing(Weight heavier) {
    return new Move(stage, reason, heavier);
  }

  @Override
  public String phrase() {
    return "move to " + PhraseValues.of(stage);
  }
}
