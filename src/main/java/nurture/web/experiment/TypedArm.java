package nurture.web.experiment;

import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.experiment.ExperimentArm;
import nurture.web.console.FormFields;
import nurture.web.console.TypedNumber;

/**
 * An arm of an experiment as it is typed.
 *
 * @param template empty for that of the campaign
 * @param time empty for that of the campaign
 * @param share of 100 candidates, how many
 */
record TypedArm(String name, String template, String time, String share) {

  /** An experiment has at most so many. */
  static final int MOST = 8;

  private static final int LONGEST_NAME = 40;

  /** A row that is not filled in. */
  static final TypedArm NONE = new TypedArm("", "", "", "");

  /** One of two that are alike in size. */
  static final TypedArm HALF = new TypedArm("", "", "", "50");

  static TypedArm of(ExperimentArm arm) {
    return new TypedArm(
        arm.name(),
        arm.template().orElse(""),
        arm.time().map(LocalTime::toString).orElse(""),
        String.valueOf(arm.weight()));
  }

  /** Those a form sends of which anything was filled in. */
  static List<TypedArm> typed(RoutingContext ctx) {
    List<TypedArm> arms = new ArrayList<>();
    for (int at = 1; at <= MOST; at++) {
      TypedArm arm =
          new TypedArm(
              FormFields.text(ctx, "arm-" + at),
              FormFields.text(ctx, "template-" + at),
              FormFields.text(ctx, "time-" + at),
              FormFields.text(ctx, "share-" + at));
      if (!arm.equals(NONE)) {
        arms.add(arm);
      }
    }
    return List.copyOf(arms);
  }

  /** Adds what is wrong with arms, by the names of their fields. */
  static void problems(List<TypedArm> arms, Set<String> templates, Map<String, String> found) {
    for (int at = 0; at < arms.size(); at++) {
      TypedArm arm = arms.get(at);
      int row = at + 1;
      if (arm.name.isEmpty()) {
        found.put("arm-" + row, "Give the arm a name, or empty its row.");
      } else if (arm.name.length() > LONGEST_NAME) {
        found.put("arm-" + row, "A name has at most " + LONGEST_NAME + " characters.");
      } else if (arm.name.equals(ExperimentArm.HOLD_OUT)) {
        found.put(
            "arm-" + row,
            "This is the name of those who get no message. Choose another one, or write how many"
                + " get no message below.");
      } else if (arms.subList(0, at).stream().anyMatch(other -> other.name.equals(arm.name))) {
        found.put("arm-" + row, "Another arm has this name.");
      }
      if (!arm.template.isEmpty() && !templates.contains(arm.template)) {
        found.put("template-" + row, "Choose a message of the playbook in service.");
      }
      if (!arm.time.isEmpty() && arm.clock().isEmpty()) {
        found.put("time-" + row, "Write a time of day as 09:30, or none.");
      }
      if (TypedNumber.of(arm.share, 1, 100) < 0) {
        found.put("share-" + row, "Write a whole number from 1 to 100.");
      }
    }
  }

  /** The arm that is typed; what is wrong in it is taken as usual. */
  ExperimentArm arm(int row) {
    return new ExperimentArm(
        name.isEmpty() ? "arm " + row : name,
        Math.max(1, TypedNumber.of(share, 1, 100)),
        Optional.of(template).filter(text -> !text.isEmpty()),
        clock());
  }

  private Optional<LocalTime> clock() {
    try {
      return Optional.of(LocalTime.parse(time));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }
}
