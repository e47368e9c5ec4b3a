package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.config.Settings;
import nurture.experiment.ExperimentArm;
import nurture.playbook.Playbook;
import nurture.playbook.check.SubjectCheck;
import nurture.playbook.version.Versions;

/**
 * What the arms of an experiment may differ by.
 *
 * @param playbook the one in service
 * @param senders all that a message may be from; the first one is the usual one
 * @param workers read the subjects: a hostile one takes some tenths of a second
 * @param versions that were published
 */
public record ArmChoices(
    Supplier<Playbook> playbook,
    List<Settings.Sender> senders,
    WorkerExecutor workers,
    Versions versions) {

  private static final int LONGEST_SUBJECT = 200;
  private static final int MOST_VERSIONS = 3;

  public ArmChoices {
    senders = List.copyOf(senders);
  }

  /**
   * Something wrong with an arm.
   *
   * @param field {@code template}, {@code subject}, {@code sender} or {@code playbook}
   * @param says a sentence
   */
  public record Fault(String field, String says) {}

  /** Whether a text is the tag of a language, as {@code de} and {@code de-AT}. */
  public static boolean isLanguage(String tag) {
    return tag.matches("[a-z]{2,3}(-[A-Z]{2})?");
  }

  /** The names of the message templates. */
  public Set<String> templates() {
    return playbook.get().rules().world().purposes().keySet();
  }

  /**
   * What was found of an arm.
   *
   * @param fault what must be mended; empty if nothing must
   * @param warnings what proof-reading says of its subject, as sentences
   * @param samples how its subject reads for the made-up person of the template, by language
   */
  public record Checked(
      Optional<Fault> fault, List<String> warnings, Map<String, String> samples) {}

  /**
   * Checks what arms say, in their order.
   *
   * @param usual the template of the campaign, for an arm without one
   */
  public Future<List<Checked>> checked(List<ExperimentArm> arms, String usual) {
    return named(arms, usual)
        .compose(
            faults ->
                workers.executeBlocking(
                    () ->
                        IntStream.range(0, arms.size())
                            .mapToObj(
                                at ->
                                    faults
                                        .get(at)
                                        .map(ArmChoices::wrong)
                                        .orElseGet(
                                            () ->
                                                checked(
                                                    arms.get(at),
                                                    arms.get(at).template().orElse(usual))))
                            .toList(),
                    false));
  }

  /** What is wrong with the versions that arms name, in the order of the arms. */
  private Future<List<Optional<Fault>>> named(List<ExperimentArm> arms, String usual) {
    Future<List<Optional<Fault>>> faults = Future.succeededFuture(new ArrayList<>());
    for (ExperimentArm arm : arms) {
      faults =
          faults.compose(
              found ->
                  version(arm, arms, usual)
                      .map(
                          fault -> {
                            found.add(fault);
                            return found;
                          }));
    }
    return faults;
  }

  private Future<Optional<Fault>> version(
      ExperimentArm arm, List<ExperimentArm> arms, String usual) {
    if (arm.playbook().isEmpty()) {
      return Future.succeededFuture(Optional.empty());
    }
    long version = arm.playbook().getAsLong();
    if (arm.template().isPresent() || !arm.subjects().isEmpty()) {
      return fault(
          "An arm that names a version differs by it: leave out its message and its subject.");
    } else if (arms.stream().flatMapToLong(each -> each.playbook().stream()).distinct().count()
        > MOST_VERSIONS) {
      return fault(
          "Each server keeps each version ready: name at most " + MOST_VERSIONS + " of them.");
    }
    return versions
        .version(version)
        .compose(
            known ->
                known.isEmpty()
                    ? fault("There is no version " + version + " of the playbook.")
                    : versions
                        .file(version, "templates/" + usual + ".ftl")
                        .compose(
                            file ->
                                file.isPresent()
                                    ? Future.succeededFuture(Optional.empty())
                                    : fault(
                                        "Version %d has no template %s, which the campaign sends."
                                            .formatted(version, usual))));
  }

  private static Future<Optional<Fault>> fault(String says) {
    return Future.succeededFuture(Optional.of(new Fault("playbook", says)));
  }

  private Checked checked(ExperimentArm arm, String template) {
    if (!templates().contains(template)) {
      return wrong(new Fault("template", "Choose a message of the playbook in service."));
    }
    Optional<Fault> fault = sender(arm, template).or(() -> line(arm));
    if (fault.isPresent() || arm.subjects().isEmpty()) {
      return new Checked(fault, List.of(), Map.of());
    }
    SubjectCheck.Result found = SubjectCheck.of(playbook.get(), template, arm.subjects());
    return new Checked(
        found.problems().stream().findFirst().map(problem -> new Fault("subject", problem)),
        found.warnings(),
        found.samples());
  }

  private static Checked wrong(Fault fault) {
    return new Checked(Optional.of(fault), List.of(), Map.of());
  }

  private Optional<Fault> sender(ExperimentArm arm, String template) {
    if (arm.sender().isEmpty()) {
      return Optional.empty();
    }
    if (senders.stream().noneMatch(one -> one.email().equalsIgnoreCase(arm.sender().get()))) {
      return Optional.of(
          new Fault(
              "sender",
              "The settings have no such sender, only %s. More are set under sender.others."
                  .formatted(
                      senders.stream()
                          .map(Settings.Sender::email)
                          .collect(Collectors.joining(", ")))));
    }
    return SubjectCheck.isMail(playbook.get(), template)
        ? Optional.empty()
        : Optional.of(
            new Fault("sender", "The template " + template + " is no mail, and has no sender."));
  }

  private static Optional<Fault> line(ExperimentArm arm) {
    return arm.subjects().values().stream()
            .anyMatch(
                text ->
                    text.isBlank()
                        || text.length() > LONGEST_SUBJECT
                        || text.chars().anyMatch(Character::isISOControl))
        ? Optional.of(
            new Fault(
                "subject", "A subject is one line of at most " + LONGEST_SUBJECT + " characters."))
        : Optional.empty();
  }
}
