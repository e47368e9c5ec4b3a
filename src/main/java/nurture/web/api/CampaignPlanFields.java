package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nurture.campaign.AnchorField;
import nurture.campaign.CampaignLimits;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;
import nurture.campaign.DateAnchor;
import nurture.config.NearestWord;
import nurture.event.Via;
import nurture.json.RefusalException;

/**
 * What is sent of the plan of a campaign; what was not sent stays as it was.
 *
 * @param templates the names of those of the playbook in service
 */
record CampaignPlanFields(
    RequestFields fields, Optional<CampaignPlan> old, Set<String> templates, Instant now) {

  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final int MOST_DAYS = 365;
  private static final int USUAL_DAYS = 14;
  private static final int MOST_WEEKS = 52;
  private static final int MOST_STEPS = 20;
  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final List<String> VIAS =
      Arrays.stream(Via.values()).map(via -> via.name().toLowerCase(Locale.ROOT)).toList();

  CampaignPlan plan() throws RefusalException {
    LocalDate day =
        fields
            .optionalDate("day")
            .or(() -> old.map(CampaignPlan::day))
            .orElseThrow(() -> new RefusalException("day", "", "must be a day, as 2026-12-05"));
    if (day.isBefore(now.atZone(ZoneOffset.MIN).toLocalDate())) {
      throw new RefusalException("day", day.toString(), "is over everywhere; choose a later one");
    }
    CampaignPlan plan =
        new CampaignPlan(
            steps(),
            day,
            time(),
            fields.within(
                "spreadMinutes", 0, MOST_MINUTES, old.map(CampaignPlan::spreadMinutes).orElse(0)),
            fields.within(
                "expiresDays", 1, MOST_DAYS, old.map(CampaignPlan::expiresDays).orElse(USUAL_DAYS)),
            rolling(),
            fields.within("everyWeeks", 0, MOST_WEEKS, old.map(CampaignPlan::everyWeeks).orElse(0)),
            lastDay(),
            anchor(),
            again(),
            limits());
    return sound(plan);
  }

  private static CampaignPlan sound(CampaignPlan plan) throws RefusalException {
    if (plan.everyWeeks() > 0 && (plan.rolling() || plan.steps().size() > 1)) {
      throw new RefusalException(
          "everyWeeks",
          String.valueOf(plan.everyWeeks()),
          "goes with one message and without `rolling`: each time the segment is asked anew");
    } else if (plan.anchor().isPresent() && !plan.rolling()) {
      throw new RefusalException(
          "anchor", "", "needs `rolling`: candidates come to their day one after the other");
    } else if (plan.againAfterDays().isPresent() && !plan.rolling()) {
      throw new RefusalException(
          "againAfterDays",
          "",
          "needs `rolling`: no candidate comes into an audience that is frozen");
    } else if (plan.lastDay().map(last -> last.isBefore(plan.day())).orElse(false)) {
      throw new RefusalException(
          "lastDay", plan.lastDay().get().toString(), "is before the day it begins");
    }
    return plan;
  }

  /** The messages: as a list, or one by its template. */
  List<CampaignStep> steps() throws RefusalException {
    JsonNode written = fields.node("steps");
    if (!written.isMissingNode() && !written.isNull()) {
      return list(written);
    }
    Optional<String> template = fields.optionalText("template");
    Optional<String> via = fields.optionalText("via");
    if (old.isPresent() && template.isEmpty() && via.isEmpty()) {
      return old.get().steps();
    } else if (old.filter(plan -> plan.steps().size() > 1).isPresent()) {
      throw new RefusalException(
          "template", template.orElse(""), "is of a campaign with one message; send `steps`");
    }
    Optional<CampaignStep> before = old.map(CampaignPlan::first);
    return List.of(
        new CampaignStep(
            before.map(CampaignStep::key).orElse(""),
            known("template", template.or(() -> before.map(CampaignStep::template)).orElse("")),
            via.isEmpty() ? before.map(CampaignStep::via).orElse(Via.EMAIL) : via("via", via.get()),
            0,
            false));
  }

  private List<CampaignStep> list(JsonNode written) throws RefusalException {
    if (!written.isArray() || written.isEmpty() || written.size() > MOST_STEPS) {
      throw new RefusalException("steps", "", "must be a list of 1 to " + MOST_STEPS + " messages");
    }
    List<CampaignStep> steps = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int place = 0; place < written.size(); place++) {
      JsonNode step = written.get(place);
      String field = "steps[" + place + "]";
      RequestFields.only(step, field, "key", "template", "via", "afterDays");
      String key = step.path("key").asText("");
      if (!KEY.matcher(key).matches() && !onlyOne(key, written)) {
        throw new RefusalException(
            field + ".key", key, "must be lower-case letters, digits and hyphens, at most 40");
      } else if (!keys.add(key)) {
        throw new RefusalException(field + ".key", key, "is the key of two messages");
      }
      steps.add(
          new CampaignStep(
              key,
              known(field + ".template", step.path("template").asText("")),
              via(field + ".via", step.path("via").asText("email")),
              afterDays(step, field, place),
              false));
    }
    return steps;
  }

  /** The first message of a campaign that had one only keeps that it has no key. */
  private boolean onlyOne(String key, JsonNode written) {
    return key.isEmpty()
        && (written.size() == 1
            || old.filter(plan -> plan.steps().stream().anyMatch(step -> step.key().isEmpty()))
                .isPresent());
  }

  private static int afterDays(JsonNode step, String field, int place) throws RefusalException {
    JsonNode days = step.path("afterDays");
    int least = place == 0 ? 0 : 1;
    int most = place == 0 ? 0 : MOST_DAYS;
    if (days.isMissingNode() && place == 0) {
      return 0;
    } else if (!days.isInt() || days.asInt() < least || days.asInt() > most) {
      throw new RefusalException(
          field + ".afterDays",
          days.asText(),
          place == 0
              ? "is 0 of the first message: it is offered on the day of the campaign"
              : "must be a number of days between 1 and " + MOST_DAYS);
    }
    return days.asInt();
  }

  private String known(String field, String template) throws RefusalException {
    if (!templates.contains(template)) {
      throw new RefusalException(
          field, template, "must be the name of a template of the playbook in service");
    }
    return template;
  }

  private static Via via(String field, String written) throws RefusalException {
    if (!VIAS.contains(written)) {
      throw new RefusalException(field, written, NearestWord.oneOf(written, VIAS));
    }
    return Via.valueOf(written.toUpperCase(Locale.ROOT));
  }

  private LocalTime time() throws RefusalException {
    Optional<String> written = fields.optionalText("time");
    if (written.isEmpty() && old.isPresent()) {
      return old.get().time();
    }
    try {
      return LocalTime.parse(written.orElse(""));
    } catch (DateTimeException e) {
      throw new RefusalException("time", written.orElse(""), "must be a time of day, as 09:30");
    }
  }

  private boolean rolling() throws RefusalException {
    return fields.node("rolling").isMissingNode()
        ? old.map(CampaignPlan::rolling).orElse(false)
        : fields.flag("rolling");
  }

  /** {@code null} takes it away. */
  private Optional<LocalDate> lastDay() throws RefusalException {
    return fields.node("lastDay").isMissingNode()
        ? old.flatMap(CampaignPlan::lastDay)
        : fields.optionalDate("lastDay");
  }

  private OptionalInt again() throws RefusalException {
    JsonNode written = fields.node("againAfterDays");
    if (written.isMissingNode()) {
      return old.map(CampaignPlan::againAfterDays).orElse(OptionalInt.empty());
    }
    return written.isNull()
        ? OptionalInt.empty()
        : OptionalInt.of(fields.within("againAfterDays", 0, 10 * MOST_DAYS, 0));
  }

  private Optional<DateAnchor> anchor() throws RefusalException {
    JsonNode written = fields.node("anchor");
    if (written.isMissingNode()) {
      return old.flatMap(CampaignPlan::anchor);
    } else if (written.isNull()) {
      return Optional.empty();
    }
    RequestFields.only(written, "anchor", "fact", "field", "days");
    String fact = written.path("fact").asText("");
    String field = written.path("field").asText("");
    if (!written.path("days").isInt()) {
      throw new RefusalException(
          "anchor.days", written.path("days").asText(), "must be a whole number of days");
    } else if (AnchorField.all().stream().noneMatch(known -> known.fact().equals(fact))) {
      throw new RefusalException(
          "anchor.fact", fact, "must be the name of a fact with days that move with the clock");
    }
    return Optional.of(
        AnchorField.anchor(fact, field, written.path("days").asInt())
            .orElseThrow(
                () ->
                    new RefusalException(
                        "anchor.field",
                        field,
                        "must be a number of days of the fact that moves with the clock")));
  }

  private CampaignLimits limits() throws RefusalException {
    CampaignLimits usual = old.map(CampaignPlan::limits).orElse(CampaignLimits.USUAL);
    JsonNode written = fields.node("limits");
    if (written.isMissingNode() || written.isNull()) {
      return usual;
    }
    RequestFields.only(
        written, "limits", "failed", "bounced", "complained", "unsubscribed", "declined");
    return new CampaignLimits(
        percent(written, "failed", usual.failed()),
        percent(written, "bounced", usual.bounced()),
        percent(written, "complained", usual.complained()),
        percent(written, "unsubscribed", usual.unsubscribed()),
        percent(written, "declined", usual.declined()));
  }

  private static double percent(JsonNode limits, String name, double otherwise)
      throws RefusalException {
    JsonNode written = limits.path(name);
    if (written.isMissingNode()) {
      return otherwise;
    } else if (!written.isNumber() || written.asDouble() < 0 || written.asDouble() > 100) {
      throw new RefusalException(
          "limits." + name, written.asText(), "must be a percentage between 0 and 100");
    }
    return written.asDouble();
  }
}
