package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nurture.campaign.CampaignLimits;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;
import nurture.campaign.DateAnchor;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.event.Via;

/** Writes and reads the plans of campaigns. Thread-safe. */
public final class CampaignJson {

  /** With days as {@code 2026-12-05} and times as {@code 09:30}. */
  public static ObjectNode write(CampaignPlan plan) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode steps = node.putArray("steps");
    plan.steps().forEach(step -> steps.add(write(step)));
    node.put("day", plan.day().toString())
        .put("time", plan.time().toString())
        .put("spreadMinutes", plan.spreadMinutes())
        .put("expiresDays", plan.expiresDays())
        .put("rolling", plan.rolling())
        .put("everyWeeks", plan.everyWeeks());
    plan.lastDay().ifPresent(day -> node.put("lastDay", day.toString()));
    plan.anchor()
        .ifPresent(
            anchor ->
                node.putObject("anchor")
                    .put("fact", anchor.fact())
                    .put("field", anchor.field())
                    .put("days", anchor.days())
                    .put("motion", anchor.motion().name()));
    plan.againAfterDays().ifPresent(days -> node.put("againAfterDays", days));
    node.set("limits", write(plan.limits()));
    return node;
  }

  public static ObjectNode write(CampaignStep step) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("key", step.key())
        .put("template", step.template())
        .put("via", step.via().name().toLowerCase(Locale.ROOT))
        .put("afterDays", step.afterDays())
        .put("removed", step.removed());
  }

  /** In percent. */
  public static ObjectNode write(CampaignLimits limits) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("failed", limits.failed())
        .put("bounced", limits.bounced())
        .put("complained", limits.complained())
        .put("unsubscribed", limits.unsubscribed())
        .put("declined", limits.declined());
  }

  /** The same as a text. */
  public static String text(CampaignPlan plan) {
    return write(plan).toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalStateException if it is nothing of the kind
   */
  public static CampaignPlan read(String written) {
    try {
      JsonNode node = JsonMappers.OWN.readTree(written);
      List<CampaignStep> steps = new ArrayList<>();
      for (JsonNode step : node.path("steps")) {
        steps.add(
            new CampaignStep(
                step.path("key").asText(),
                step.path("template").asText(),
                Via.valueOf(step.path("via").asText().toUpperCase(Locale.ROOT)),
                step.path("afterDays").asInt(),
                step.path("removed").asBoolean()));
      }
      return new CampaignPlan(
          steps,
          LocalDate.parse(node.path("day").asText()),
          LocalTime.parse(node.path("time").asText()),
          node.path("spreadMinutes").asInt(),
          node.path("expiresDays").asInt(),
          node.path("rolling").asBoolean(),
          node.path("everyWeeks").asInt(),
          node.has("lastDay")
              ? Optional.of(LocalDate.parse(node.path("lastDay").asText()))
              : Optional.empty(),
          node.has("anchor") ? Optional.of(anchor(node.path("anchor"))) : Optional.empty(),
          node.has("againAfterDays")
              ? OptionalInt.of(node.path("againAfterDays").asInt())
              : OptionalInt.empty(),
          node.has("limits") ? limits(node.path("limits")) : CampaignLimits.USUAL);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException("no plan of a campaign: " + written, e);
    }
  }

  private static DateAnchor anchor(JsonNode node) {
    return new DateAnchor(
        node.path("fact").asText(),
        node.path("field").asText(),
        node.path("days").asInt(),
        Motion.valueOf(node.path("motion").asText()));
  }

  private static CampaignLimits limits(JsonNode node) {
    return new CampaignLimits(
        node.path("failed").asDouble(),
        node.path("bounced").asDouble(),
        node.path("complained").asDouble(),
        node.path("unsubscribed").asDouble(),
        node.path("declined").asDouble());
  }

  private CampaignJson() {}
}
