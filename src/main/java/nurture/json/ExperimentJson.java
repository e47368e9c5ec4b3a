package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.ExperimentVerdict;
import nurture.experiment.run.Experiment;

/** Writes and reads the plans and verdicts of experiments. Thread-safe. */
public final class ExperimentJson {

  /** With times as {@code 09:30}, and rates in percent. */
  public static ObjectNode write(ExperimentPlan plan) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode arms = node.putArray("arms");
    plan.arms().forEach(arm -> arms.add(write(arm)));
    return node.put("holdOut", plan.holdOut())
        .put("windowDays", plan.windowDays())
        .put("baseRate", plan.baseRate())
        .put("lift", plan.lift())
        .put("alpha", plan.alpha())
        .put("power", plan.power());
  }

  private static ObjectNode write(ExperimentArm arm) {
    ObjectNode node =
        JsonMappers.OWN.createObjectNode().put("name", arm.name()).put("weight", arm.weight());
    arm.template().ifPresent(template -> node.put("template", template));
    arm.time().ifPresent(time -> node.put("time", time.toString()));
    if (arm.subjects().containsKey("")) {
      node.put("subject", arm.subjects().get(""));
    } else if (!arm.subjects().isEmpty()) {
      new TreeMap<>(arm.subjects()).forEach(node.putObject("subject")::put);
    }
    arm.sender().ifPresent(sender -> node.put("sender", sender));
    arm.playbook().ifPresent(version -> node.put("playbook", version));
    arm.added().ifPresent(at -> node.put("added", at.toString()));
    return node;
  }

  /** The same as a text. */
  public static String text(ExperimentPlan plan) {
    return write(plan).toString();
  }

  /** The arms a verdict names, as a text. */
  public static String text(ExperimentVerdict verdict) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    verdict.better().forEach(node.putArray("better")::add);
    verdict.worse().forEach(node.putArray("worse")::add);
    return node.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalStateException if it is nothing of the kind
   */
  public static ExperimentPlan read(String written) {
    try {
      JsonNode node = JsonMappers.OWN.readTree(written);
      List<ExperimentArm> arms = new ArrayList<>();
      for (JsonNode arm : node.path("arms")) {
        arms.add(read(arm));
      }
      return new ExperimentPlan(
          arms,
          node.path("holdOut").asInt(),
          node.path("windowDays").asInt(),
          node.path("baseRate").asDouble(),
          node.path("lift").asDouble(),
          node.path("alpha").asInt(),
          node.path("power").asInt());
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalStateException("no plan of an experiment: " + written, e);
    }
  }

  /**
   * Reads one arm of a plan.
   *
   * @throws IllegalStateException if it is nothing of the kind
   */
  public static ExperimentArm readArm(String written) {
    try {
      return read(JsonMappers.OWN.readTree(written));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalStateException("no arm of an experiment: " + written, e);
    }
  }

  private static ExperimentArm read(JsonNode arm) {
    return new ExperimentArm(
        arm.path("name").asText(),
        arm.path("weight").asInt(),
        text(arm, "template"),
        text(arm, "time").map(LocalTime::parse),
        subjects(arm.path("subject")),
        text(arm, "sender"),
        arm.has("playbook") ? OptionalLong.of(arm.path("playbook").asLong()) : OptionalLong.empty(),
        text(arm, "added").map(Instant::parse));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText()).filter(text -> !text.isEmpty());
  }

  /** One text for all languages, or an object with one for each. */
  private static Map<String, String> subjects(JsonNode written) {
    if (written.isTextual()) {
      return Map.of("", written.asText());
    }
    Map<String, String> subjects = new HashMap<>();
    written
        .fields()
        .forEachRemaining(each -> subjects.put(each.getKey(), each.getValue().asText()));
    return subjects;
  }

  /**
   * Reads the arms that a verdict named.
   *
   * @throws IllegalStateException if it is nothing of the kind
   */
  public static Experiment.Decided decided(String written, Instant at) {
    try {
      JsonNode node = JsonMappers.OWN.readTree(written);
      return new Experiment.Decided(at, texts(node.path("better")), texts(node.path("worse")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no verdict: " + written, e);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private ExperimentJson() {}
}
