package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nurture.campaign.CampaignPlan;
import nurture.event.Via;

/** Writes and reads the plans of campaigns. Thread-safe. */
public final class CampaignJson {

  /** With days as {@code 2026-12-05} and times as {@code 09:30}. */
  public static ObjectNode write(CampaignPlan plan) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("template", plan.template())
        .put("via", plan.via().name().toLowerCase(Locale.ROOT))
        .put("day", plan.day().toString())
        .put("time", plan.time().toString())
        .put("spreadMinutes", plan.spreadMinutes())
        .put("expiresDays", plan.expiresDays())
        .put("rolling", plan.rolling());
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
      return new CampaignPlan(
          node.path("template").asText(),
          Via.valueOf(node.path("via").asText().toUpperCase(Locale.ROOT)),
          LocalDate.parse(node.path("day").asText()),
          LocalTime.parse(node.path("time").asText()),
          node.path("spreadMinutes").asInt(),
          node.path("expiresDays").asInt(),
          node.path("rolling").asBoolean());
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException("no plan of a campaign: " + written, e);
    }
  }

  private CampaignJson() {}
}
