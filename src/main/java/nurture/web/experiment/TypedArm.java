package nurture.web.experiment;

import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.experiment.ExperimentArm;
import nurture.web.console.FormFields;
import nurture.web.console.TypedNumber;

/**
 * An arm of an experiment as it is typed.
 *
 * @param template empty for that of the campaign
 * @param time empty for that of the campaign
 * @param share of 100 candidates, how many
 * @param subject one line for all languages, or one for each: {@code de: Ihre Zeit}
 * @param sender the address of who it is from; empty for the usual one
 * @param playbook the number of the version that decides; empty for the one in service
 */
record TypedArm(
    String name,
    String template,
    String time,
    String share,
    String subject,
    String sender,
    String playbook) {

  /** An experiment has at most so many. */
  static final int MOST = 8;

  private static final int LONGEST_NAME = 40;
  private static final int MOST_VERSIONS = 1_000_000;
  private static final Pattern OF_LANGUAGE = Pattern.compile("([a-z]{2,3}(?:-[A-Z]{2})?):\\s+(.+)");

  /** A row that is not filled in. */
  static final TypedArm NONE = new TypedArm("", "", "", "", "", "", "");

  /** One of two that are alike in size. */
  static final TypedArm HALF = new TypedArm("", "", "", "50", "", "", "");

  static TypedArm of(ExperimentArm arm) {
    return new TypedArm(
        arm.name(),
        arm.template().orElse(""),
        arm.time().map(LocalTime::toString).orElse(""),
        String.valueOf(arm.weight()),
        subject(arm.subjects()),
        arm.sender().orElse(""),
        arm.playbook().isPresent() ? String.valueOf(arm.playbook().getAsLong()) : "");
  }

  /** Subjects as they are typed. */
  static String subject(Map<String, String> subjects) {
    return new TreeMap<>(subjects)
        .entrySet().stream()
            .map(
                each ->
                    each.getKey().isEmpty()
                        ? each.getValue()
                        : each.getKey() + ": " + each.getValue())
            .collect(Collectors.joining("\n"));
  }

  /** Those a form sends of which anything was filled in. */
  static List<TypedArm> typed(RoutingContext ctx) {
    List<TypedArm> arms = new ArrayList<>();
    for (int at = 1; at <= MOST; at++) {
      TypedArm arm = typed(ctx, at);
      if (!arm.equals(NONE)) {
        arms.add(arm);
      }
    }
    return List.copyOf(arms);
  }

  /**
   * One that a form sends.
   *
   * @param at its number, from 1
   */
  static TypedArm typed(RoutingContext ctx, int at) {
    return new TypedArm(
        FormFields.text(ctx, "arm-" + at),
        FormFields.text(ctx, "template-" + at),
        FormFields.text(ctx, "time-" + at),
        FormFields.text(ctx, "share-" + at),
        FormFields.text(ctx, "subject-" + at).replace("\r", ""),
        FormFields.text(ctx, "sender-" + at),
        FormFields.text(ctx, "playbook-" + at));
  }

  /**
   * Adds what is wrong with arms, by the names of their fields.
   *
   * @param before how many arms there are before them
   */
  static void problems(
      List<TypedArm> arms, int before, Set<String> templates, Map<String, String> found) {
    for (int at = 0; at < arms.size(); at++) {
      TypedArm arm = arms.get(at);
      int row = before + at + 1;
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
      if (!arm.playbook.isEmpty() && arm.number().isEmpty()) {
        found.put("playbook-" + row, "Write the number of a version, or none.");
      }
      if (!arm.subject.isEmpty() && arm.subjects().isEmpty()) {
        found.put(
            "subject-" + row,
            "Write one line for all languages, or begin each line with its language, as de:");
      }
    }
  }

  /** The arm that is typed; what is wrong in it is taken as usual. */
  ExperimentArm arm(int row) {
    return new ExperimentArm(
        name.isEmpty() ? "arm " + row : name,
        Math.max(1, TypedNumber.of(share, 1, 100)),
        Optional.of(template).filter(text -> !text.isEmpty()),
        clock(),
        subjects(),
        Optional.of(sender).filter(text -> !text.isEmpty()),
        number(),
        Optional.empty());
  }

  private OptionalLong number() {
    int number = TypedNumber.of(playbook, 1, MOST_VERSIONS);
    return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** The subjects by language; empty for none, and for what cannot be read. */
  private Map<String, String> subjects() {
    List<String> lines =
        subject.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Map<String, String> subjects = new HashMap<>();
    for (String line : lines) {
      Matcher matcher = OF_LANGUAGE.matcher(line);
      if (matcher.matches()) {
        subjects.put(matcher.group(1), matcher.group(2));
      } else if (lines.size() == 1) {
        subjects.put("", line);
      }
    }
    return subjects.size() == lines.size() ? subjects : Map.of();
  }

  private Optional<LocalTime> clock() {
    try {
      return Optional.of(LocalTime.parse(time));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }
}
