package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CampaignBalance.StepBalance;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignState;
import nurture.campaign.CampaignStep;
import nurture.campaign.CampaignStore;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.CandidateReaction;
import nurture.campaign.StepChange;
import nurture.json.CampaignJson;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;

/** A campaign as it is sent and answered. */
record CampaignForm(RequestFields fields) {

  private static final int LONGEST_NAME = 100;

  /** What comes back besides a reply in favour. */
  private static final List<CandidateReaction> BACK =
      List.of(
          CandidateReaction.DECLINED,
          CandidateReaction.BOUNCED,
          CandidateReaction.UNSUBSCRIBED,
          CandidateReaction.COMPLAINED);

  static CampaignForm of(RoutingContext context) throws RefusalException {
    return new CampaignForm(
        RequestFields.of(
            context,
            "name",
            "owner",
            "segment",
            "steps",
            "template",
            "via",
            "day",
            "time",
            "spreadMinutes",
            "expiresDays",
            "rolling",
            "everyWeeks",
            "lastDay",
            "anchor",
            "againAfterDays",
            "limits",
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
    } else if (name.contains("/")) {
      throw new RefusalException("name", name, "must not hold a slash");
    }
    long version = old.isEmpty() ? 0 : fields.number("version");
    return new Campaign(
        id,
        name.strip(),
        fields.optionalText("owner").orElse(old.map(Campaign::owner).orElse("")),
        segment(old),
        new CampaignPlanFields(fields, old.map(Campaign::plan), templates, now).plan(),
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

  static ObjectNode written(CampaignPlan plan, CampaignBalance balance) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("audience", balance.audience());
    for (CandidateOutcome outcome : CandidateOutcome.values()) {
      node.put(outcome.word(), balance.count(outcome));
    }
    node.put("replied", balance.replied());
    for (CandidateReaction reaction : BACK) {
      node.put(reaction.word(), balance.count(reaction));
    }
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
    ArrayNode steps = node.putArray("steps");
    for (CampaignStep step : plan.steps()) {
      StepBalance counted =
          balance.steps().getOrDefault(step.key(), new StepBalance(Map.of(), Map.of()));
      ObjectNode line =
          steps.addObject().put("step", step.key()).put("audience", counted.audience());
      for (CandidateOutcome outcome : CandidateOutcome.values()) {
        line.put(outcome.word(), counted.count(outcome));
      }
      for (CandidateReaction reaction : CandidateReaction.values()) {
        if (reaction != CandidateReaction.NONE) {
          line.put(reaction.word(), counted.count(reaction));
        }
      }
    }
    return node;
  }

  static ObjectNode written(StepChange change) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode steps = node.putArray("steps");
    for (StepChange.Effect effect : change.steps()) {
      ObjectNode line = CampaignJson.write(effect.step());
      line.put("change", effect.kind().name().toLowerCase(Locale.ROOT))
          .put("sent", effect.sent())
          .put("waiting", effect.waiting());
      effect.next().ifPresent(next -> line.put("next", next));
      steps.add(line);
    }
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
            .put("step", line.step())
            .put("round", line.round())
            .put(
                "reaction",
                line.reaction() == CandidateReaction.NONE ? "" : line.reaction().word());
    line.until().ifPresent(until -> node.put("until", until.toString()));
    return node;
  }
}
