package nurture.web.experiment;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;
import nurture.web.ArmChoices;
import nurture.web.console.FormFields;
import nurture.web.console.TypedDraft;
import nurture.web.console.TypedNumber;

/**
 * An experiment as it is typed.
 *
 * @param campaign the id of the one that is chosen; empty for none
 * @param arms those of which anything is filled in
 * @param holdOut of 100 candidates, how many get no message
 * @param version the one that was read; 0 for a new experiment
 * @param problems what is wrong, by the name of the field
 */
record TypedExperiment(
    String name,
    String campaign,
    List<TypedArm> arms,
    String holdOut,
    String windowDays,
    String baseRate,
    String lift,
    String alpha,
    String power,
    int version,
    Map<String, String> problems)
    implements TypedDraft<TypedExperiment> {

  private static final int MOST_HELD = 90;
  private static final int MOST_DAYS = 90;
  private static final double LEAST_PERCENT = 0.1;
  private static final double MOST_PERCENT = 99;
  private static final TypedExperiment USUAL =
      new TypedExperiment(
          "",
          "",
          List.of(TypedArm.HALF, TypedArm.HALF),
          "0",
          "14",
          "5",
          "3",
          "5",
          "80",
          0,
          Map.of());

  TypedExperiment {
    arms = List.copyOf(arms);
    problems = Map.copyOf(problems);
  }

  /** Two arms of one size that have no name yet. */
  static TypedExperiment empty(String campaign) {
    return new TypedExperiment(
        "",
        campaign,
        USUAL.arms,
        USUAL.holdOut,
        USUAL.windowDays,
        USUAL.baseRate,
        USUAL.lift,
        USUAL.alpha,
        USUAL.power,
        0,
        Map.of());
  }

  /** As it is kept. */
  static TypedExperiment of(Experiment experiment) {
    ExperimentPlan plan = experiment.plan();
    return new TypedExperiment(
        experiment.name(),
        experiment.campaign().toString(),
        plan.arms().stream().map(TypedArm::of).toList(),
        String.valueOf(plan.holdOut()),
        String.valueOf(plan.windowDays()),
        percent(plan.baseRate()),
        percent(plan.lift()),
        String.valueOf(plan.alpha()),
        String.valueOf(plan.power()),
        experiment.version(),
        Map.of());
  }

  private static String percent(double percent) {
    return percent == Math.rint(percent)
        ? String.valueOf((long) percent)
        : String.format(Locale.ROOT, "%s", percent);
  }

  /** As a form sends it. */
  static TypedExperiment typed(RoutingContext ctx) {
    return new TypedExperiment(
        FormFields.text(ctx, "name"),
        FormFields.text(ctx, "campaign"),
        TypedArm.typed(ctx),
        FormFields.text(ctx, "hold-out"),
        FormFields.text(ctx, "window"),
        FormFields.text(ctx, "base"),
        FormFields.text(ctx, "lift"),
        FormFields.text(ctx, "alpha"),
        FormFields.text(ctx, "power"),
        (int) Math.max(0, FormFields.number(ctx, "version")),
        Map.of());
  }

  /** The same with what is wrong in it. */
  TypedExperiment checked(Set<String> templates) {
    Map<String, String> found = new HashMap<>();
    TypedDraft.nameProblem(name, found);
    if (campaignId().isEmpty()) {
      found.put("campaign", "Choose the campaign whose candidates are in it.");
    }
    TypedArm.problems(arms, 0, templates, found);
    number(found, "hold-out", holdOut, 0, MOST_HELD, "of percent");
    number(found, "window", windowDays, 1, MOST_DAYS, "of days");
    rate(found, "base", baseRate);
    rate(found, "lift", lift);
    number(found, "alpha", alpha, 1, 20, "");
    number(found, "power", power, 50, 95, "");
    if (found.keySet().stream().noneMatch(TypedExperiment::ofPlan)) {
      plan()
          .fault()
          .ifPresent(
              fault ->
                  found.put(
                      fault.startsWith("expects") ? "lift" : "arms", "The plan " + fault + "."));
    }
    return with(found);
  }

  /**
   * The same with what is wrong in what its arms say.
   *
   * @param arms what was found of them, in their order; empty if they were not looked at
   */
  TypedExperiment checked(List<ArmChoices.Checked> arms) {
    Map<String, String> found = new HashMap<>(problems);
    for (int at = 0; at < arms.size(); at++) {
      int row = at + 1;
      arms.get(at)
          .fault()
          .ifPresent(fault -> found.putIfAbsent(fault.field() + "-" + row, fault.says()));
    }
    return with(found);
  }

  private static boolean ofPlan(String field) {
    return !field.equals("name") && !field.equals("campaign");
  }

  private static void number(
      Map<String, String> found, String field, String typed, int least, int most, String of) {
    if (TypedNumber.of(typed, least, most) < 0) {
      found.put(
          field, ("Write a whole number " + of).strip() + " from " + least + " to " + most + ".");
    }
  }

  private static void rate(Map<String, String> found, String field, String typed) {
    if (rate(typed).isEmpty()) {
      found.put(field, "Write a number of percent from 0.1 to 99, as 3 or 2.5.");
    }
  }

  private static Optional<Double> rate(String typed) {
    return Optional.of(typed)
        .filter(text -> text.matches("\\d{1,2}([.,]\\d{1,2})?"))
        .map(text -> Double.parseDouble(text.replace(',', '.')))
        .filter(rate -> rate >= LEAST_PERCENT && rate <= MOST_PERCENT);
  }

  @Override
  public TypedExperiment with(Map<String, String> found) {
    return new TypedExperiment(
        name, campaign, arms, holdOut, windowDays, baseRate, lift, alpha, power, version, found);
  }

  @Override
  public TypedExperiment over(int newest) {
    return new TypedExperiment(
        name, campaign, arms, holdOut, windowDays, baseRate, lift, alpha, power, newest, problems);
  }

  /** The same with one row more to fill in. */
  TypedExperiment withOneMore() {
    List<TypedArm> more = new ArrayList<>(arms);
    if (more.size() < TypedArm.MOST) {
      more.add(TypedArm.NONE);
    }
    return new TypedExperiment(
        name, campaign, more, holdOut, windowDays, baseRate, lift, alpha, power, version, problems);
  }

  Optional<UUID> campaignId() {
    try {
      return Optional.of(UUID.fromString(campaign));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** The plan that is typed; what is wrong in it is taken as usual. */
  ExperimentPlan plan() {
    List<ExperimentArm> typed = new ArrayList<>();
    for (TypedArm arm : arms) {
      typed.add(arm.arm(typed.size() + 1));
    }
    return new ExperimentPlan(
        typed,
        Math.max(0, TypedNumber.of(holdOut, 0, MOST_HELD)),
        usual(TypedNumber.of(windowDays, 1, MOST_DAYS), USUAL.windowDays),
        rate(baseRate).orElseGet(() -> Double.valueOf(USUAL.baseRate)),
        rate(lift).orElseGet(() -> Double.valueOf(USUAL.lift)),
        usual(TypedNumber.of(alpha, 1, 20), USUAL.alpha),
        usual(TypedNumber.of(power, 50, 95), USUAL.power));
  }

  private static int usual(int typed, String usual) {
    return typed < 0 ? Integer.parseInt(usual) : typed;
  }

  /** The experiment that is typed. */
  Experiment experiment(UUID id, String by, Instant now) {
    return new Experiment(
        id,
        name,
        campaignId().orElse(id),
        "",
        plan(),
        ExperimentState.DRAFT,
        "",
        version + 1,
        by,
        now,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Whether it says the same as what is kept. */
  boolean says(Experiment kept) {
    return name.equals(kept.name())
        && campaignId().equals(Optional.of(kept.campaign()))
        && plan().equals(kept.plan());
  }

  /**
   * A line for each thing it says, to be compared.
   *
   * @param campaignName of the campaign that is chosen
   */
  String text(String campaignName) {
    StringBuilder text = new StringBuilder();
    text.append("name ").append(name).append('\n');
    text.append("campaign ").append(campaignName).append('\n');
    for (TypedArm arm : arms) {
      text.append("arm ")
          .append(arm.name())
          .append(" for ")
          .append(arm.share())
          .append("%: ")
          .append(arm.template().isEmpty() ? "the message of the campaign" : arm.template())
          .append(arm.time().isEmpty() ? "" : " at " + arm.time())
          .append(arm.subject().isEmpty() ? "" : ", subject " + arm.subject().replace("\n", "; "))
          .append(arm.sender().isEmpty() ? "" : ", from " + arm.sender())
          .append(arm.playbook().isEmpty() ? "" : ", by version " + arm.playbook())
          .append('\n');
    }
    text.append("no message for ").append(holdOut).append("%\n");
    text.append("replies within ").append(windowDays).append(" days count\n");
    text.append("expects ").append(baseRate).append("%, looks for ").append(lift).append(" more\n");
    text.append("wrong in ").append(alpha).append(" of 100, finds ").append(power).append("\n");
    return text.toString();
  }
}
