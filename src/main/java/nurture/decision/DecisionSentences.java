package nurture.decision;

import java.util.ArrayList;
import java.util.List;

/** A decision told in plain sentences, the most important first. */
public final class DecisionSentences {

  public static List<String> of(Decision decision) {
    List<String> said = new ArrayList<>();
    decision
        .touch()
        .ifPresent(
            touch ->
                said.add(
                    (touch.task()
                            ? "A recruiter is asked: " + touch.title()
                            : "The message " + touch.template() + " goes out")
                        + touch.via().map(via -> " by " + PhraseValues.of(via)).orElse("")
                        + because(touch.reason())
                        + by(touch.rule())));
    if (decision.outcome() == DecisionOutcome.VETOED) {
      said.add("Nothing goes out, although there was something to say.");
    } else if (decision.outcome() == DecisionOutcome.NOTHING) {
      said.add(
          "Nothing to do: "
              + (decision.fired().isEmpty()
                  ? "no rule applies."
                  : "of the rules that apply, none asks for anything new."));
    }
    decision
        .move()
        .ifPresent(
            move ->
                said.add(
                    "Moves from "
                        + PhraseValues.of(move.from())
                        + " to "
                        + PhraseValues.of(move.to())
                        + because(move.reason())
                        + by(move.rule())));
    for (PlannedTouch chore : decision.chores()) {
      said.add(
          "The recruiter gets a task: "
              + chore.title()
              + because(chore.reason())
              + by(chore.rule()));
    }
    for (AttributedOpinion attributedOpinion : decision.tags()) {
      said.add(
          "Is tagged as "
              + ((Tag) attributedOpinion.opinion()).tag()
              + because(attributedOpinion.opinion().reason())
              + by(attributedOpinion.rule()));
    }
    for (AttributedOpinion attributedOpinion : decision.notices()) {
      said.add(capital(phrase(attributedOpinion)) + by(attributedOpinion.rule()));
    }
    for (RejectedOpinion rejectedOpinion : decision.lost()) {
      said.add(
          "“"
              + capital(rejectedOpinion.attributed().opinion().phrase())
              + "” came to nothing, "
              + rejectedOpinion.why()
              + (rejectedOpinion.to().isEmpty() ? "" : " (rule “" + rejectedOpinion.to() + "”)")
              + "; asked for by rule “"
              + rejectedOpinion.attributed().rule()
              + "”.");
    }
    said.add(
        "Looked at again on "
            + PhraseValues.of(decision.nextCheck().at())
            + " if nothing happens: "
            + decision.nextCheck().why()
            + ".");
    return List.copyOf(said);
  }

  private static String phrase(AttributedOpinion attributedOpinion) {
    return attributedOpinion.opinion().phrase() + because(attributedOpinion.opinion().reason());
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : ", because " + reason;
  }

  private static String by(String rule) {
    return " (rule “" + rule + "”).";
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private DecisionSentences() {}
}
