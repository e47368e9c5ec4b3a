package nurture.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A decision told in plain sentences, the most important first; times are the candidate's. */
public final class DecisionSentences {

  private final Decision decision;
  private final List<String> said = new ArrayList<>();

  private DecisionSentences(Decision decision) {
    this.decision = decision;
  }

  public static List<String> of(Decision decision) {
    DecisionSentences sentences = new DecisionSentences(decision);
    sentences.results();
    decision.lost().forEach(sentences::lost);
    sentences.nextCheck();
    return List.copyOf(sentences.said);
  }

  private void results() {
    decision.touch().ifPresent(touch -> planned(touch));
    if (decision.outcome() == DecisionOutcome.VETOED) {
      said.add(
          postponed()
              .map(reason -> "Not sent yet: " + reason + ". Next try " + next() + ".")
              .orElse("Held back: a message was ready, but a safeguard stopped it."));
    } else if (decision.outcome() == DecisionOutcome.NOTHING
        && decision.lost().stream().noneMatch(RejectedOpinion::lacking)) {
      said.add("Nothing due.");
    }
    decision
        .move()
        .ifPresent(
            move ->
                said.add(
                    "Move from "
                        + PhraseValues.of(move.from())
                        + " to "
                        + PhraseValues.of(move.to())
                        + because(move.reason())
                        + by(move.rule())));
    decision.chores().forEach(this::planned);
    for (AttributedOpinion tag : decision.tags()) {
      said.add(
          "Tag as "
              + ((Tag) tag.opinion()).tag()
              + because(tag.opinion().reason())
              + by(tag.rule()));
    }
    for (AttributedOpinion notice : decision.notices()) {
      Notify told = (Notify) notice.opinion();
      said.add(
          "Heads-up for "
              + told.addressee()
              + ": "
              + told.message()
              + because(notice.opinion().reason())
              + by(notice.rule()));
    }
  }

  private void planned(PlannedTouch touch) {
    String what =
        touch.task()
            ? "Task: " + touch.title() + channel(touch)
            : "Send "
                + touch.template()
                + touch.via().map(via -> " by " + PhraseValues.of(via)).orElse("");
    said.add(what + because(touch.reason()) + by(touch.rule()));
  }

  /** The channel of a task whose title does not name it. */
  private static String channel(PlannedTouch task) {
    return task.via()
        .map(PhraseValues::of)
        .filter(channel -> !task.title().toLowerCase(Locale.ROOT).contains(channel))
        .map(channel -> " (" + channel + ")")
        .orElse("");
  }

  /** Why everything waits, if it is tried again as soon as that has ended. */
  private Optional<String> postponed() {
    String next = decision.nextCheck().reason();
    return decision.lost().stream()
        .map(RejectedOpinion::vetoReason)
        .flatMap(Optional::stream)
        .filter(next::equals)
        .findFirst();
  }

  private void lost(RejectedOpinion lost) {
    boolean held = lost.held();
    String why = held ? lost.vetoReason().orElse(lost.why()) : lost.why();
    said.add(
        (held ? "Held back: " : "Not done: ")
            + lost.attributed().opinion().phrase()
            + because(why)
            + (lost.to().isEmpty() ? "" : " (rule “" + lost.to() + "”)")
            + "; asked for by rule “"
            + lost.attributed().rule()
            + "”.");
  }

  private void nextCheck() {
    boolean told = decision.outcome() == DecisionOutcome.VETOED && postponed().isPresent();
    if (told) {
      return;
    }
    if (decision.nextCheck().waitsForAPerson()) {
      String waits = decision.nextCheck().reason();
      said.add(waits.substring(0, 1).toUpperCase(Locale.ROOT) + waits.substring(1) + ".");
    }
    said.add(
        decision.nextCheck().routine()
            ? "Next routine check: " + next() + "."
            : "Next check: "
                + next()
                + because(decision.nextCheck().reason())
                + (decision.nextCheck().beforeThePlan() ? "; routine checks before that." : "."));
  }

  /** When something is planned; routine checks before it are not meant. */
  private String next() {
    return PhraseValues.of(decision.nextCheck().planned(), decision.zone());
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : ", because " + reason;
  }

  private static String by(String rule) {
    return " (rule “" + rule + "”).";
  }
}
