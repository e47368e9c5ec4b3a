package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.ExperimentReport;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;
import nurture.experiment.run.ExperimentStore;
import nurture.json.ExperimentJson;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.ArmChoices;

/** An experiment as it is sent and answered. */
record ExperimentForm(RequestFields fields) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ARM = 40;
  private static final int MOST_DAYS = 90;
  private static final int USUAL_DAYS = 14;
  private static final int USUAL_ALPHA = 5;
  private static final int USUAL_POWER = 80;
  private static final double USUAL_BASE = 5;
  private static final double USUAL_LIFT = 3;
  private static final Set<String> ARM_FIELDS =
      Set.of("name", "weight", "template", "time", "subject", "sender", "playbook", "added");

  static ExperimentForm of(RoutingContext context) throws RefusalException {
    return new ExperimentForm(
        RequestFields.of(
            context,
            "name",
            "campaign",
            "arms",
            "holdOut",
            "windowDays",
            "baseRate",
            "lift",
            "alpha",
            "power",
            "version"));
  }

  /**
   * The experiment that is asked for; of a change, what was not sent stays.
   *
   * @param templates those of the playbook in service
   */
  Experiment experiment(
      UUID id, Optional<Experiment> old, Set<String> templates, String by, Instant now)
      throws RefusalException {
    String name = fields.optionalText("name").orElse(old.map(Experiment::name).orElse(""));
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new RefusalException(
          "name", name, "must be a text of at most " + LONGEST_NAME + " characters");
    }
    long version = old.isEmpty() ? 0 : fields.number("version");
    ExperimentPlan plan = plan(old.map(Experiment::plan), templates);
    Optional<String> fault = plan.fault();
    if (fault.isPresent()) {
      throw new RefusalException("arms", "", fault.get());
    }
    return new Experiment(
        id,
        name.strip(),
        campaign(old),
        "",
        plan,
        ExperimentState.DRAFT,
        "",
        (int) version + 1,
        by,
        now,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private UUID campaign(Optional<Experiment> old) throws RefusalException {
    Optional<String> written = fields.optionalText("campaign");
    if (written.isEmpty() && old.isPresent()) {
      return old.get().campaign();
    }
    try {
      return UUID.fromString(written.orElse(""));
    } catch (IllegalArgumentException e) {
      throw new RefusalException("campaign", written.orElse(""), "must be the id of a campaign");
    }
  }

  private ExperimentPlan plan(Optional<ExperimentPlan> old, Set<String> templates)
      throws RefusalException {
    return new ExperimentPlan(
        arms(old, templates),
        fields.within("holdOut", 0, 90, old.map(ExperimentPlan::holdOut).orElse(0)),
        fields.within(
            "windowDays", 1, MOST_DAYS, old.map(ExperimentPlan::windowDays).orElse(USUAL_DAYS)),
        percent("baseRate", 0.1, old.map(ExperimentPlan::baseRate).orElse(USUAL_BASE)),
        percent("lift", 0.1, old.map(ExperimentPlan::lift).orElse(USUAL_LIFT)),
        fields.within("alpha", 1, 20, old.map(ExperimentPlan::alpha).orElse(USUAL_ALPHA)),
        fields.within("power", 50, 95, old.map(ExperimentPlan::power).orElse(USUAL_POWER)));
  }

  private double percent(String field, double least, double otherwise) throws RefusalException {
    JsonNode node = fields.node(field);
    if (node.isMissingNode() || node.isNull()) {
      return otherwise;
    }
    if (!node.isNumber() || !(node.asDouble() >= least) || !(node.asDouble() <= 99)) {
      throw new RefusalException(
          field, node.toString(), "must be a number of percent from " + least + " to 99");
    }
    return node.asDouble();
  }

  private List<ExperimentArm> arms(Optional<ExperimentPlan> old, Set<String> templates)
      throws RefusalException {
    JsonNode sent = fields.node("arms");
    if (sent.isMissingNode() && old.isPresent()) {
      return old.get().arms();
    }
    if (!sent.isArray()) {
      throw new RefusalException("arms", "", "must be an array of arms");
    }
    List<ExperimentArm> arms = new ArrayList<>();
    for (JsonNode each : sent) {
      arms.add(arm("arms/" + arms.size() + "/", each, templates));
    }
    return arms;
  }

  private static ExperimentArm arm(String at, JsonNode sent, Set<String> templates)
      throws RefusalException {
    for (var names = sent.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!ARM_FIELDS.contains(name)) {
        throw new RefusalException(at + name, "", "is not a field of an arm");
      }
    }
    String name = sent.path("name").asText().strip();
    if (name.isEmpty() || name.length() > LONGEST_ARM || name.indexOf('\0') >= 0) {
      throw new RefusalException(
          at + "name", "", "must be a text of at most " + LONGEST_ARM + " characters");
    }
    JsonNode weight = sent.path("weight");
    if (!weight.isInt() || weight.asInt() < 1 || weight.asInt() > 100) {
      throw new RefusalException(
          at + "weight", weight.toString(), "must be a whole number of percent from 1 to 100");
    }
    Optional<String> template = text(sent, "template");
    if (template.isPresent() && !templates.contains(template.get())) {
      throw new RefusalException(
          at + "template",
          template.get(),
          "must be the name of a template of the playbook in service");
    }
    return new ExperimentArm(
        name,
        weight.asInt(),
        template,
        time(at, text(sent, "time")),
        subjects(at + "subject", sent.path("subject")),
        text(sent, "sender"),
        playbook(at + "playbook", sent.path("playbook")),
        Optional.empty());
  }

  private static OptionalLong playbook(String at, JsonNode sent) throws RefusalException {
    if (sent.isMissingNode() || sent.isNull()) {
      return OptionalLong.empty();
    }
    if (!sent.isIntegralNumber() || !sent.canConvertToLong() || sent.asLong() < 1) {
      throw new RefusalException(at, sent.toString(), "must be the number of a version");
    }
    return OptionalLong.of(sent.asLong());
  }

  /** A text for all languages, or an object with one for each. */
  private static Map<String, String> subjects(String at, JsonNode sent) throws RefusalException {
    if (sent.isMissingNode() || sent.isNull()) {
      return Map.of();
    } else if (sent.isTextual()) {
      return sent.asText().isBlank() ? Map.of() : Map.of("", sent.asText().strip());
    }
    Map<String, String> subjects = new HashMap<>();
    for (var each = sent.fields(); each.hasNext(); ) {
      var subject = each.next();
      if (!ArmChoices.isLanguage(subject.getKey()) || !subject.getValue().isTextual()) {
        throw new RefusalException(
            at + "/" + subject.getKey(),
            "",
            "must be a text under the tag of a language, as {\"en\": \"Your next role\"}");
      }
      subjects.put(subject.getKey(), subject.getValue().asText().strip());
    }
    if (subjects.isEmpty()) {
      throw new RefusalException(
          at, sent.toString(), "must be a text, or an object with a text for each language");
    }
    return subjects;
  }

  /** The first thing that an arm cannot say; empty if there is none. */
  static Optional<RefusalException> refusal(List<ArmChoices.Checked> arms) {
    for (int i = 0; i < arms.size(); i++) {
      Optional<ArmChoices.Fault> fault = arms.get(i).fault();
      if (fault.isPresent()) {
        return Optional.of(
            new RefusalException("arms/" + i + "/" + fault.get().field(), "", fault.get().says()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText().strip()).filter(text -> !text.isEmpty());
  }

  private static Optional<LocalTime> time(String at, Optional<String> written)
      throws RefusalException {
    try {
      return written.map(LocalTime::parse);
    } catch (DateTimeException e) {
      throw new RefusalException(
          at + "time", written.orElse(""), "must be a time of day, as 09:30");
    }
  }

  static ObjectNode written(Experiment experiment) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", experiment.id().toString())
            .put("name", experiment.name())
            .put("campaign", experiment.campaign().toString());
    node.setAll(ExperimentJson.write(experiment.plan()));
    node.put("state", experiment.state().word())
        .put("said", experiment.said())
        .put("version", experiment.version())
        .put("by", experiment.by())
        .put("at", experiment.at().toString());
    experiment.startedAt().ifPresent(at -> node.put("startedAt", at.toString()));
    experiment.stoppedAt().ifPresent(at -> node.put("stoppedAt", at.toString()));
    ArrayNode stops = node.putArray("stoppedArms");
    experiment
        .stops()
        .forEach(
            stop ->
                stops
                    .addObject()
                    .put("arm", stop.arm())
                    .put("at", stop.at().toString())
                    .put("by", stop.by())
                    .put("why", stop.why()));
    experiment
        .decided()
        .ifPresent(
            decided -> {
              ObjectNode first = node.putObject("decided").put("at", decided.at().toString());
              decided.better().forEach(first.putArray("better")::add);
              decided.worse().forEach(first.putArray("worse")::add);
            });
    return node;
  }

  static ObjectNode written(Experiment experiment, ExperimentReport report) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("verdict", report.verdict().kind().word())
            .put("says", experiment.says(report));
    report.verdict().better().forEach(node.putArray("better")::add);
    report.verdict().worse().forEach(node.putArray("worse")::add);
    report.verdict().more().ifPresent(more -> node.put("more", more));
    node.putObject("ratio")
        .put("fits", report.ratio().fits())
        .put("eValue", report.ratio().eValue());
    ArrayNode arms = node.putArray("results");
    report
        .arms()
        .forEach(
            line ->
                arms.add(written(line).put("stopped", experiment.stopped(line.counted().arm()))));
    return node;
  }

  private static ObjectNode written(ExperimentReport.Line line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("arm", line.counted().arm())
            .put("control", line.control())
            .put("assigned", line.counted().assigned())
            .put("sent", line.counted().sent())
            .put("counted", line.counted().replies().counted())
            .put("replied", line.counted().replies().count())
            .put("early", line.counted().early())
            .put("rate", line.counted().replies().rate())
            .put("low", line.interval().low())
            .put("high", line.interval().high());
    line.since().ifPresent(since -> node.put("since", since.toString()));
    line.comparison()
        .ifPresent(
            comparison -> {
              ObjectNode beside =
                  node.putObject("difference")
                      .put("controlCounted", comparison.beside().replies().counted())
                      .put("controlReplied", comparison.beside().replies().count())
                      .put("low", comparison.difference().low())
                      .put("high", comparison.difference().high())
                      .put("better", comparison.better())
                      .put("worse", comparison.worse())
                      .put("p", comparison.p())
                      .put("harm", comparison.harm())
                      .put("harmful", comparison.harmful());
              ArrayNode guards = beside.putArray("guards");
              comparison
                  .guards()
                  .forEach(
                      guard ->
                          guards
                              .addObject()
                              .put("measure", guard.measure().words())
                              .put("count", guard.count())
                              .put("among", guard.among())
                              .put("controlCount", guard.controlCount())
                              .put("controlAmong", guard.controlAmong())
                              .put("eValue", guard.eValue()));
            });
    return node;
  }

  static ObjectNode written(ExperimentStore.Line line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("ref", line.ref())
            .put("name", line.name())
            .put("arm", line.arm());
    line.sent().ifPresent(sent -> node.put("sent", sent.toString()));
    line.replied().ifPresent(replied -> node.put("replied", replied.toString()));
    return node;
  }
}
