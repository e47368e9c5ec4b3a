package nurture.experiment;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A message that some of the candidates of an experiment are offered.
 *
 * @param weight of 100 candidates, how many are in the arm; 1 to 100
 * @param template the message template; empty for the one of the campaign
 * @param time when on its day it is offered, by the clock of the candidate; empty for the time of
 *     the campaign
 * @param subjects the subject line by the BCP 47 tag of a language, or one for all of them under an
 *     empty tag; empty for that of the template
 * @param sender the address of who it is from; empty for the usual one
 * @param playbook the version of the playbook that decides about its candidates; empty for the one
 *     in service
 * @param added when it was added to the experiment, which ran already; empty if it is there from
 *     the start
 */
public record ExperimentArm(
    String name,
    int weight,
    Optional<String> template,
    Optional<LocalTime> time,
    Map<String, String> subjects,
    Optional<String> sender,
    OptionalLong playbook,
    Optional<Instant> added) {

  /** What the arm is called in which candidates are offered nothing. */
  public static final String HOLD_OUT = "hold-out";

  public ExperimentArm {
    subjects = Map.copyOf(subjects);
  }

  /** One from the start with the subject and the sender that are usual. */
  public ExperimentArm(
      String name, int weight, Optional<String> template, Optional<LocalTime> time) {
    this(
        name,
        weight,
        template,
        time,
        Map.of(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  /**
   * What is wrong with changing it to another one while the experiment runs, in words that begin
   * with a small letter; empty if they are the same.
   *
   * @param next null for none
   */
  Optional<String> changeFault(@Nullable ExperimentArm next) {
    if (next == null || !next.name.equals(name)) {
      return Optional.of(
          "leaves out the arm %s, which has candidates; stop the arm instead".formatted(name));
    }
    if (next.weight != weight) {
      return Optional.of(
          "changes the weight of %s from %d to %d; while it runs, that would move candidates from one arm into another"
              .formatted(name, weight, next.weight));
    }
    return next.template.equals(template)
            && next.time.equals(time)
            && next.subjects.equals(subjects)
            && next.sender.equals(sender)
            && next.playbook.equals(playbook)
        ? Optional.empty()
        : Optional.of(
            "changes what the candidates of %s get; while it runs, stop the arm and add another one"
                .formatted(name));
  }

  /** The same, added to an experiment that runs. */
  ExperimentArm added(Instant at) {
    return new ExperimentArm(
        name, weight, template, time, subjects, sender, playbook, Optional.of(at));
  }
}
