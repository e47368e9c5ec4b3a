package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignState;
import nurture.campaign.CampaignStore;
import nurture.campaign.CandidateOutcome;
import nurture.event.Via;
import nurture.json.CampaignJson;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;

/** A campaign as it is sent and answered. */
record CampaignForm(RequestFields fields) {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final int MOST_DAYS = 365;
  private static final int USUAL_DAYS = 14;

  static CampaignForm of(RoutingContext context) throws RefusalException {
    return new CampaignForm(
        RequestFields.of(
            context,
            "name",
            "owner",
            "segment",
            "template",
            "via",
            "day",
            "time",
            "spreadMinutes",
            "expiresDays",
            "rolling",
            "version"));
  }

  /**
   * The campaign that is asked for; of a change, what was not sent stays.
   *
   * @param templates those of the playbook in service
   */
  Campaign campaign(UUID id, Optional<Campaign> old, Set<String> templates, String by, Instant now)
      throws RefusalException {
    String name = fields.optionalText("name").orElse(old.map(Campaign::name).orElse(""));
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new RefusalException(
          "name", name, "must be a text of at most " + LONGEST_NAME + " characters");
    }
    long version = old.isEmpty() ? 0 : fields.number("version");
    return new Campaign(
        id,
        name.strip(),
        fields.optionalText("owner").orElse(old.map(Campaign::owner).orElse("")),
        segment(old),
        plan(old.map(Campaign::plan), templates, now),
        CampaignState.DRAFT,
        "",
        (int) version + 1,
        by,
        now,
        Optional.empty());
  }

  private UUID segment(Optional<Campaign> old) throws RefusalException {
    Optional<String> written = fields.optionalText("segment");
    if (written.isEmpty() && old.isPresent()) {
      return old.get().segment();
    }
    try {
      return UUID.fromString(written.orElse(""));
    } catch (IllegalArgumentException e) {
      throw new RefusalException("segment", written.orElse(""), "must be the id of a segment");
    }
  }

  private CampaignPlan plan(Optional<CampaignPlan> old, Set<String> templates, Instant now)
      throws RefusalException {
    String template =
        fields.optionalText("template").orElse(old.map(CampaignPlan::template).orElse(""));
    if (!templates.contains(template)) {
      throw new RefusalException(
          "template", template, "must be the name of a template of the playbook in service");
    }
    LocalDate day =
        fields
            .optionalDate("day")
            .or(() -> old.map(CampaignPlan::day))
            .orElseThrow(() -> new RefusalException("day", "", "must be a day, as 2026-12-05"));
    if (day.isBefore(now.atZone(ZoneOffset.MIN).toLocalDate())) {
      throw new RefusalException("day", day.toString(), "is over everywhere; choose a later one");
    }
    return new CampaignPlan(
        template,
        via(old),
        day,
        time(old),
        fields.within(
            "spreadMinutes", 0, MOST_MINUTES, old.map(CampaignPlan::spreadMinutes).orElse(0)),
        fields.within(
            "expiresDays", 1, MOST_DAYS, old.map(CampaignPlan::expiresDays).orElse(USUAL_DAYS)),
        fields.node("rolling").isMissingNode()
            ? old.map(CampaignPlan::rolling).orElse(false)
            : fields.flag("rolling"));
  }

  private Via via(Optional<CampaignPlan> old) throws RefusalException {
    if (fields.optionalText("via").isEmpty()) {
      return old.map(CampaignPlan::via).orElse(Via.EMAIL);
    }
    return Via.valueOf(
        fields
            .oneOf(
                "via",
                Arrays.stream(Via.values())
                    .map(via -> via.name().toLowerCase(Locale.ROOT))
                    .toList())
            .toUpperCase(Locale.ROOT));
  }

  private LocalTime time(Optional<CampaignPlan> old) throws RefusalException {
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

  static ObjectNode written(Campaign campaign) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", campaign.id().toString())
            .put("name", campaign.name())
            .put("owner", campaign.owner())
            .put("segment", campaign.segment().toString());
    node.setAll(CampaignJson.write(campaign.plan()));
    node.put("state", campaign.state().word())
        .put("said", campaign.said())
        .put("version", campaign.version())
        .put("by", campaign.by())
        .put("at", campaign.at().toString());
    campaign.approval().ifPresent(approval -> node.set("approval", written(approval)));
    return node;
  }

  static ObjectNode written(Campaign.Approval approval) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("by", approval.by())
        .put("at", approval.at().toString())
        .put("count", approval.count());
  }

  static ObjectNode written(CampaignBalance balance) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("audience", balance.audience());
    for (CandidateOutcome outcome : CandidateOutcome.values()) {
      node.put(outcome.word(), balance.count(outcome));
    }
    node.put("replied", balance.replied());
    ArrayNode reasons = node.putArray("reasons");
    balance
        .reasons()
        .forEach(
            reason ->
                reasons
                    .addObject()
                    .put("outcome", reason.outcome().word())
                    .put("why", reason.why())
                    .put("rule", reason.rule())
                    .put("count", reason.count()));
    return node;
  }

  static ObjectNode written(CampaignStore.Line line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("ref", line.ref())
            .put("name", line.name())
            .put("outcome", line.outcome().word())
            .put("why", line.why())
            .put("rule", line.rule())
            .put("replied", line.replied());
    line.until().ifPresent(until -> node.put("until", until.toString()));
    return node;
  }
}
