package nurture.web.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.campaign.Campaign;
import nurture.web.ArmChoices;
import nurture.web.console.LateDraft;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * The form of an experiment.
 *
 * @param action where it is sent
 * @param href the page it is on
 * @param more whether a further arm fits
 * @param wrong what is wrong with each field; empty for nothing
 * @param unsaved whether it shows what is not kept yet
 * @param late null unless another user was faster
 */
record ExperimentFields(
    String action,
    String href,
    String back,
    TypedExperiment typed,
    List<Option> campaigns,
    List<ArmRow> arms,
    boolean more,
    Problems wrong,
    boolean unsaved,
    NeededPart needed,
    @Nullable LateDraft late) {

  private static final int LEAST_ROWS = 2;

  /** Something to choose. */
  record Option(String word, String label, boolean chosen) {}

  /** An arm, and what is wrong with its fields. */
  record ArmRow(
      int number,
      String name,
      String time,
      String share,
      List<Option> templates,
      String subject,
      List<Option> senders,
      String playbook,
      String wrongName,
      String wrongTemplate,
      String wrongTime,
      String wrongShare,
      String wrongSubject,
      String wrongSender,
      String wrongPlaybook) {}

  /** What is wrong with each field; empty for nothing. */
  record Problems(
      String name,
      String campaign,
      String arms,
      String holdOut,
      String window,
      String base,
      String lift,
      String alpha,
      String power) {

    static Problems of(TypedExperiment typed) {
      return new Problems(
          typed.problem("name"),
          typed.problem("campaign"),
          typed.problem("arms"),
          typed.problem("hold-out"),
          typed.problem("window"),
          typed.problem("base"),
          typed.problem("lift"),
          typed.problem("alpha"),
          typed.problem("power"));
    }
  }

  /**
   * @param id of the experiment; null for a new one
   * @param campaigns those to choose from
   * @param choices what arms may differ by
   */
  static ExperimentFields of(
      TypedExperiment typed,
      @Nullable UUID id,
      List<Campaign> campaigns,
      ArmChoices choices,
      NeededPart needed,
      boolean unsaved,
      @Nullable LateDraft late) {
    String href = id == null ? ExperimentPages.NEW : PageLinks.experiment(id) + "/edit";
    List<TypedArm> rows = new ArrayList<>(typed.arms());
    while (rows.size() < LEAST_ROWS) {
      rows.add(TypedArm.NONE);
    }
    return new ExperimentFields(
        href,
        href,
        id == null ? PageLinks.EXPERIMENTS : PageLinks.experiment(id),
        typed,
        campaigns.stream()
            .map(
                each ->
                    new Option(
                        each.id().toString(),
                        each.name(),
                        each.id().toString().equals(typed.campaign())))
            .toList(),
        Stream.iterate(1, number -> number + 1)
            .limit(rows.size())
            .map(number -> row(number, rows.get(number - 1), choices, typed.problems()))
            .toList(),
        rows.size() < TypedArm.MOST,
        Problems.of(typed),
        unsaved,
        needed,
        late);
  }

  /**
   * @param number of the arm, from 1
   * @param problems what is wrong, by the name of the field
   */
  static ArmRow row(int number, TypedArm arm, ArmChoices choices, Map<String, String> problems) {
    return new ArmRow(
        number,
        arm.name(),
        arm.time(),
        arm.share(),
        choices.templates().stream()
            .sorted()
            .map(name -> new Option(name, name, name.equals(arm.template())))
            .toList(),
        arm.subject(),
        choices.senders().stream()
            .skip(1)
            .map(
                sender ->
                    new Option(
                        sender.email(),
                        sender.name(),
                        sender.email().equalsIgnoreCase(arm.sender())))
            .toList(),
        arm.playbook(),
        problems.getOrDefault("arm-" + number, ""),
        problems.getOrDefault("template-" + number, ""),
        problems.getOrDefault("time-" + number, ""),
        problems.getOrDefault("share-" + number, ""),
        problems.getOrDefault("subject-" + number, ""),
        problems.getOrDefault("sender-" + number, ""),
        problems.getOrDefault("playbook-" + number, ""));
  }
}
