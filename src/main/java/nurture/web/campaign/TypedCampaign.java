package nurture.web.campaign;

import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignState;
import nurture.web.console.FormFields;
import nurture.web.console.TypedDraft;
import nurture.web.console.TypedNumber;

/**
 * A campaign as it is typed.
 *
 * @param segment the id of the one that is chosen; empty for none
 * @param messages the first one at least
 * @param version the one that was read; 0 for a new campaign
 * @param problems what is wrong, by the name of the field
 */
record TypedCampaign(
    String name,
    String owner,
    String segment,
    List<TypedMessage> messages,
    String day,
    String time,
    String spread,
    String expires,
    TypedAudience audience,
    TypedLimits limits,
    int version,
    Map<String, String> problems)
    implements TypedDraft<TypedCampaign> {

  private static final int LONGEST_OWNER = 200;
  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final int MOST_DAYS = 365;
  private static final String USUAL_DAYS = "14";
  private static final LocalTime USUAL_TIME = LocalTime.of(9, 30);

  TypedCampaign {
    messages = List.copyOf(messages);
    problems = Map.copyOf(problems);
  }

  /** The template of the first message; empty while none is chosen. */
  String template() {
    return messages.get(0).template();
  }

  /** Nothing yet. */
  static TypedCampaign empty(String owner, String segment, Instant now) {
    return new TypedCampaign(
        "",
        owner,
        segment,
        List.of(TypedMessage.NONE),
        now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1).toString(),
        USUAL_TIME.toString(),
        "0",
        USUAL_DAYS,
        TypedAudience.USUAL,
        TypedLimits.USUAL,
        0,
        Map.of());
  }

  /** As it is kept. */
  static TypedCampaign of(Campaign campaign) {
    CampaignPlan plan = campaign.plan();
    return new TypedCampaign(
        campaign.name(),
        campaign.owner(),
        campaign.segment().toString(),
        plan.steps().stream().map(TypedMessage::of).toList(),
        plan.day().toString(),
        plan.time().toString(),
        String.valueOf(plan.spreadMinutes()),
        String.valueOf(plan.expiresDays()),
        TypedAudience.of(plan),
        TypedLimits.of(plan.limits()),
        campaign.version(),
        Map.of());
  }

  /** As a form sends it. */
  static TypedCampaign typed(RoutingContext ctx) {
    return new TypedCampaign(
        FormFields.text(ctx, "name"),
        FormFields.text(ctx, "owner"),
        FormFields.text(ctx, "segment"),
        TypedMessage.typed(ctx),
        FormFields.text(ctx, "day"),
        FormFields.text(ctx, "time"),
        FormFields.text(ctx, "spread"),
        FormFields.text(ctx, "expires"),
        TypedAudience.typed(ctx),
        TypedLimits.typed(ctx),
        (int) Math.max(0, FormFields.number(ctx, "version")),
        Map.of());
  }

  /** The same with what is wrong in it. */
  TypedCampaign checked(Set<String> templates, Instant now) {
    Map<String, String> found = new HashMap<>();
    TypedDraft.nameProblem(name, found);
    if (owner.length() > LONGEST_OWNER) {
      found.put("owner", "An address has at most " + LONGEST_OWNER + " characters.");
    }
    if (segmentId().isEmpty()) {
      found.put("segment", "Choose the segment it is for.");
    }
    if (name.contains("/")) {
      found.put("name", "A name holds no slash.");
    }
    TypedMessage.problems(messages, templates, found);
    Optional<LocalDate> date = date();
    if (date.isEmpty()) {
      found.put("day", "Write a day as 2026-12-05.");
    } else if (date.get().isBefore(now.atZone(ZoneOffset.MIN).toLocalDate())) {
      found.put("day", "This day is over everywhere. Choose a later one.");
    }
    if (clock().isEmpty()) {
      found.put("time", "Write a time of day as 09:30.");
    }
    if (TypedNumber.of(spread, 0, MOST_MINUTES) < 0) {
      found.put("spread", "Write a number of minutes from 0 to %,d.".formatted(MOST_MINUTES));
    }
    if (TypedNumber.of(expires, 1, MOST_DAYS) < 0) {
      found.put("expires", "Write a number of days from 1 to " + MOST_DAYS + ".");
    }
    audience.problems(found, date, messages.size());
    limits.problems(found);
    return with(found);
  }

  @Override
  public TypedCampaign with(Map<String, String> found) {
    return new TypedCampaign(
        name, owner, segment, messages, day, time, spread, expires, audience, limits, version,
        found);
  }

  @Override
  public TypedCampaign over(int newest) {
    return new TypedCampaign(
        name, owner, segment, messages, day, time, spread, expires, audience, limits, newest,
        problems);
  }

  Optional<UUID> segmentId() {
    try {
      return Optional.of(UUID.fromString(segment));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private Optional<LocalTime> clock() {
    try {
      return Optional.of(LocalTime.parse(time));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /**
   * The campaign that is typed; what is wrong in it is taken as usual.
   *
   * @param kept the one it is typed over
   * @param by who types it
   */
  Campaign campaign(UUID id, Optional<CampaignPlan> kept, String by, Instant now) {
    CampaignPlan typed =
        new CampaignPlan(
            TypedMessage.steps(messages, kept.map(CampaignPlan::steps).orElse(List.of())),
            date().orElseGet(() -> now.atZone(ZoneOffset.UTC).toLocalDate()),
            clock().orElse(USUAL_TIME),
            Math.max(0, TypedNumber.of(spread, 0, MOST_MINUTES)),
            Math.max(1, TypedNumber.of(expires, 1, MOST_DAYS)),
            audience.rolling(),
            audience.everyWeeks(),
            audience.last(),
            audience.day(),
            audience.againAfterDays(),
            limits.limits());
    return new Campaign(
        id,
        name,
        owner,
        segmentId().orElse(id),
        typed,
        CampaignState.DRAFT,
        "",
        version + 1,
        by,
        now,
        Optional.empty());
  }

  /** Whether it says the same as what is kept. */
  boolean says(Campaign kept) {
    Campaign typed = campaign(kept.id(), Optional.of(kept.plan()), kept.by(), kept.at());
    return of(typed).over(kept.version()).equals(of(kept));
  }
}
