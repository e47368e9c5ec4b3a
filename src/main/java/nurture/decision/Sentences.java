package nurture.decision;

import java.util.ArrayList;
import java.util.List;

/** A decision told in plain sentences, the most important first. */
public final class Sentences {

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
                        + touch.via().map(via -> " by " + Phrases.of(via)).orElse("")
                        + because(touch.reason())
                        + by(touch.rule())));
    if (decision.outcome() == Outcome.VETOED) {
      said.add("Nothing goes out, although there was something to say.");
    } else if (decision.outcome() == Outcome.NOTHING) {
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
                        + Phrases.of(move.from())
                        + " to "
                        + Phrases.of(move.to())
                        + because(move.reason())
                        + by(move.rule())));
    for (PlannedTouch chore : decision.chores()) {
      said.add(
          "The recruiter gets a task: "
              + chore.title()
              + because(chore.reason())
              + by(chore.rule()));
    }
    for (Voiced voiced : decision.tags()) {
      said.add(
          "Is tagged as "
              + ((Tag) voiced.opinion()).tag()
              + because(voiced.opinion().reason())
              + by(voiced.rule()));
    }
    for (Voiced voiced : decision.notices()) {
      said.add(capital(phrase(voiced)) + by(voiced.rule()));
    }
    for (Lost lost : decision.lost()) {
      said.add(
          "“"
              + capital(lost.voiced().opinion().phrase())
              + "” came to nothing, "
              + lost.why()
              + (lost.to().isEmpty() ? "" : " (rule “" + lost.to() + "”)")
              + "; asked for by rule “"
              + lost.voiced().rule()
              + "”.");
    }
    said.add(
        "Looked at again on "
            + Phrases.of(decision.nextCheck().at())
            + " if nothing happens: "
            + decision.nextCheck().why()
            + ".");
    return List.copyOf(said);
  }

  private static String phrase(Voiced voiced) {
    return voiced.opinion().phrase() + because(voiced.opinion().reason());
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

  private Sentences() {}
}
