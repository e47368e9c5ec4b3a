package nurture.web.campaign;

import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignState;
import nurture.campaign.CampaignStep;
import nurture.event.Via;
import nurture.web.console.FormFields;

/**
 * A campaign as it is typed.
 *
 * @param segment the id of the one that is chosen; empty for none
 * @param via the channel, as {@code email}
 * @param version the one that was read; 0 for a new campaign
 * @param problems what is wrong, by the name of the field
 */
record TypedCampaign(
    String name,
    String owner,
    String segment,
    String template,
    String via,
    String day,
    String time,
    String spread,
    String expires,
    boolean rolling,
    int version,
    Map<String, String> problems) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_OWNER = 200;
  private static final int MOST_MINUTES = 7 * 24 * 60;
  private static final int MOST_DAYS = 365;
  private static final String USUAL_DAYS = "14";
  private static final LocalTime USUAL_TIME = LocalTime.of(9, 30);

  TypedCampaign {
    problems = Map.copyOf(problems);
  }

  /** Nothing yet. */
  static TypedCampaign empty(String owner, String segment, Instant now) {
    return new TypedCampaign(
        "",
        owner,
        segment,
        "",
        "email",
        now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1).toString(),
        USUAL_TIME.toString(),
        "0",
        USUAL_DAYS,
        false,
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
        plan.first().template(),
        word(plan.first().via()),
        plan.day().toString(),
        plan.time().toString(),
        String.valueOf(plan.spreadMinutes()),
        String.valueOf(plan.expiresDays()),
        plan.rolling(),
        campaign.version(),
        Map.of());
  }

  /** As a form sends it. */
  static TypedCampaign typed(RoutingContext ctx) {
    return new TypedCampaign(
        FormFields.text(ctx, "name"),
        FormFields.text(ctx, "owner"),
        FormFields.text(ctx, "segment"),
        FormFields.text(ctx, "template"),
        FormFields.text(ctx, "via"),
        FormFields.text(ctx, "day"),
        FormFields.text(ctx, "time"),
        FormFields.text(ctx, "spread"),
        FormFields.text(ctx, "expires"),
        !FormFields.text(ctx, "rolling").isEmpty(),
        (int) Math.max(0, FormFields.number(ctx, "version")),
        Map.of());
  }

  static String word(Via via) {
    return via.name().toLowerCase(Locale.ROOT);
  }

  /** The same with what is wrong in it. */
  TypedCampaign checked(Set<String> templates, Instant now) {
    Map<String, String> found = new HashMap<>();
    if (name.isEmpty()) {
      found.put("name", "Give it a name by which colleagues find it.");
    } else if (name.length() > LONGEST_NAME) {
      found.put("name", "A name has at most " + LONGEST_NAME + " characters.");
    }
    if (owner.length() > LONGEST_OWNER) {
      found.put("owner", "An address has at most " + LONGEST_OWNER + " characters.");
    }
    if (segmentId().isEmpty()) {
      found.put("segment", "Choose the segment it is for.");
    }
    if (!templates.contains(template)) {
      found.put("template", "Choose a message of the playbook in service.");
    }
    if (channel().isEmpty()) {
      found.put("via", "Choose a channel.");
    }
    Optional<LocalDate> date = date();
    if (date.isEmpty()) {
      found.put("day", "Write a day as 2026-12-05.");
    } else if (date.get().isBefore(now.atZone(ZoneOffset.MIN).toLocalDate())) {
      found.put("day", "This day is over everywhere. Choose a later one.");
    }
    if (clock().isEmpty()) {
      found.put("time", "Write a time of day as 09:30.");
    }
    if (number(spread, 0, MOST_MINUTES) < 0) {
      found.put("spread", "Write a number of minutes from 0 to %,d.".formatted(MOST_MINUTES));
    }
    if (number(expires, 1, MOST_DAYS) < 0) {
      found.put("expires", "Write a number of days from 1 to " + MOST_DAYS + ".");
    }
    return with(found);
  }

  TypedCampaign with(String field, String problem) {
    Map<String, String> all = new HashMap<>(problems);
    all.put(field, problem);
    return with(all);
  }

  private TypedCampaign with(Map<String, String> found) {
    return new TypedCampaign(
        name, owner, segment, template, via, day, time, spread, expires, rolling, version, found);
  }

  /** The same on top of another version. */
  TypedCampaign over(int newest) {
    return new TypedCampaign(
        name, owner, segment, template, via, day, time, spread, expires, rolling, newest, problems);
  }

  Optional<UUID> segmentId() {
    try {
      return Optional.of(UUID.fromString(segment));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private Optional<Via> channel() {
    return Arrays.stream(Via.values()).filter(each -> word(each).equals(via)).findFirst();
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

  /** Less than 0 for what is no such number. */
  private static int number(String written, int least, int most) {
    if (!written.matches("\\d{1,6}")) {
      return -1;
    }
    int number = Integer.parseInt(written);
    return number < least || number > most ? -1 : number;
  }

  /**
   * The campaign that is typed; what is wrong in it is taken as usual.
   *
   * @param kept the one it is typed over; what the form does not show stays as it is there
   * @param by who types it
   */
  Campaign campaign(UUID id, Optional<CampaignPlan> kept, String by, Instant now) {
    CampaignPlan typed =
        new CampaignPlan(
            template,
            channel().orElse(Via.EMAIL),
            date().orElseGet(() -> now.atZone(ZoneOffset.UTC).toLocalDate()),
            clock().orElse(USUAL_TIME),
            Math.max(0, number(spread, 0, MOST_MINUTES)),
            Math.max(1, number(expires, 1, MOST_DAYS)),
            rolling);
    return new Campaign(
        id,
        name,
        owner,
        segmentId().orElse(id),
        kept.map(old -> over(old, typed)).orElse(typed),
        CampaignState.DRAFT,
        "",
        version + 1,
        by,
        now,
        Optional.empty());
  }

  private static CampaignPlan over(CampaignPlan old, CampaignPlan typed) {
    CampaignStep first = old.first();
    return new CampaignPlan(
        old.steps().stream()
            .map(
                step ->
                    step.equals(first)
                        ? new CampaignStep(
                            first.key(),
                            typed.first().template(),
                            typed.first().via(),
                            first.afterDays(),
                            false)
                        : step)
            .toList(),
        typed.day(),
        typed.time(),
        typed.spreadMinutes(),
        typed.expiresDays(),
        typed.rolling(),
        old.everyWeeks(),
        old.lastDay(),
        old.anchor(),
        old.againAfterDays(),
        old.limits());
  }

  /** The same with what does not go together with what the form does not show. */
  TypedCampaign soundOver(CampaignPlan kept) {
    if (rolling && kept.everyWeeks() > 0) {
      return with("rolling", "It is offered anew every some weeks, so nobody comes in between.");
    } else if (!rolling && (kept.anchor().isPresent() || kept.againAfterDays().isPresent())) {
      return with("rolling", "Candidates come to their day one after the other, so it is needed.");
    } else if (kept.lastDay().isPresent()
        && date().filter(day -> day.isAfter(kept.lastDay().get())).isPresent()) {
      return with("day", "It is after the last day, " + kept.lastDay().get() + ".");
    }
    return this;
  }

  /** Whether it says the same as what is kept. */
  boolean says(Campaign kept) {
    return over(kept.version()).with(Map.of()).equals(of(kept));
  }

  /** What is wrong with a field; empty for nothing. */
  String problem(String field) {
    return problems.getOrDefault(field, "");
  }
}
