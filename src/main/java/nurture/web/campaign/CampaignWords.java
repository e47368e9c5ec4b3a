package nurture.web.campaign;

import java.util.stream.Collectors;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignState;
import nurture.campaign.CampaignStep;
import nurture.campaign.CandidateOutcome;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/** Campaigns as people read them. */
final class CampaignWords {

  static StatusChip chip(CampaignState state) {
    String tint =
        switch (state) {
          case DRAFT, CANCELLED -> "quiet";
          case APPROVED, SCHEDULED -> "busy";
          case RUNNING, FINISHED -> "good";
          case PAUSED -> "bad";
        };
    return new StatusChip(DisplayWords.capital(state.word()), tint);
  }

  /** What the state means for who looks at it. */
  static String means(CampaignState state) {
    return switch (state) {
      case DRAFT -> "Nothing is sent before it is approved and scheduled.";
      case APPROVED -> "It is approved as it is, and begins once it is scheduled.";
      case SCHEDULED ->
          "It begins by itself when its time has come. Its audience is counted again then.";
      case RUNNING -> "It offers its message to each candidate at their time.";
      case PAUSED -> "Nothing more is offered, and none of its queued messages leaves.";
      case FINISHED -> "Each candidate of the audience has an outcome.";
      case CANCELLED -> "It was ended. Offers that stood were taken back.";
    };
  }

  /**
   * An outcome in a sum: "800 sent".
   *
   * @param tried whether it is what would come of it
   */
  static String label(CandidateOutcome outcome, boolean tried) {
    if (tried) {
      return switch (outcome) {
        case SENDING -> "would get it";
        case TASK -> "would be a task";
        case WAITING -> "would wait";
        case HELD -> "would be held back";
        case OFFERED, DUE -> "could not be decided";
        case SENT, UNCERTAIN -> "had it already";
        case FAILED -> "could not be reached";
      };
    }
    return switch (outcome) {
      case DUE -> "not due yet";
      case OFFERED -> "being decided";
      case WAITING -> "waiting";
      case SENDING -> "on the way out";
      case TASK -> "with a person";
      case SENT -> "sent";
      case UNCERTAIN -> "perhaps sent";
      case FAILED -> "not delivered";
      case HELD -> "held back";
    };
  }

  static String tint(CandidateOutcome outcome, boolean tried) {
    return switch (outcome) {
      case SENT -> "good";
      case SENDING, TASK -> tried ? "good" : "busy";
      case WAITING -> "busy";
      case FAILED, UNCERTAIN, HELD -> "bad";
      case DUE, OFFERED -> "quiet";
    };
  }

  static StatusChip chip(CandidateOutcome outcome, boolean tried) {
    return new StatusChip(DisplayWords.capital(label(outcome, tried)), tint(outcome, tried));
  }

  /** The plan in sentences, without the segment. */
  static String sentence(CampaignPlan plan) {
    return "“"
        + plan.first().template()
        + "” is offered by "
        + channel(plan.first())
        + plan.anchor()
            .map(
                anchor ->
                    ", to each candidate on the day on which %s of %s is %d, from %s on at %s"
                        .formatted(
                            anchor.field(),
                            anchor.fact(),
                            anchor.days(),
                            ShownTime.on(plan.day()).text(),
                            plan.time()))
            .orElseGet(() -> " on " + ShownTime.on(plan.day()).text() + " at " + plan.time())
        + ", by each candidate's own clock"
        + (plan.spreadMinutes() == 0
            ? "."
            : ", spread over the "
                + DisplayWords.count(plan.spreadMinutes(), "minute", "minutes")
                + " that follow.")
        + followUps(plan)
        + " While rules hold it back, an offer stands for "
        + DisplayWords.count(plan.expiresDays(), "day", "days")
        + "."
        + audience(plan);
  }

  private static String followUps(CampaignPlan plan) {
    StringBuilder all = new StringBuilder();
    for (CampaignStep step : plan.steps()) {
      if (!step.removed() && !step.equals(plan.first())) {
        all.append(
            " “%s” by %s follows after %s, to those who did not react."
                .formatted(
                    step.template(),
                    channel(step),
                    DisplayWords.count(step.afterDays(), "day", "days")));
      }
    }
    return all.toString();
  }

  private static String audience(CampaignPlan plan) {
    String last = plan.lastDay().map(day -> ", until " + ShownTime.on(day).text()).orElse("");
    if (plan.everyWeeks() > 0) {
      return " It is offered anew every "
          + (plan.everyWeeks() == 1 ? "week" : plan.everyWeeks() + " weeks")
          + " to who is in the segment then"
          + last
          + ".";
    } else if (!plan.rolling()) {
      return " Its audience is who is in the segment when it begins.";
    }
    String again =
        plan.againAfterDays().isEmpty()
            ? ""
            : plan.againAfterDays().getAsInt() == 0
                ? " They are offered it again each time they come into the segment anew."
                : " They are offered it again after "
                    + DisplayWords.count(plan.againAfterDays().getAsInt(), "day", "days")
                    + ".";
    return " Those who come into the segment later are offered it too, at the same time of day"
        + last
        + "."
        + again;
  }

  private static String channel(CampaignStep step) {
    String name = DisplayWords.channel(step.via().name());
    return name.equals("Email") ? "email" : name;
  }

  /** All that a version says, as text that can be compared. */
  static String text(Campaign campaign, String segment) {
    return text(campaign.name(), campaign.owner(), segment, TypedCampaign.of(campaign));
  }

  static String text(String name, String owner, String segment, TypedCampaign typed) {
    return """
        Name: %s
        Owner: %s
        Segment: %s
        Messages: %s
        Begins: %s %s
        Spread: %s minutes
        Stands: %s days
        To: %s
        Pauses above: %s
        """
        .formatted(
            name,
            owner,
            segment,
            typed.messages().stream().map(TypedMessage::text).collect(Collectors.joining(", ")),
            typed.day(),
            typed.time(),
            typed.spread(),
            typed.expires(),
            typed.audience().text(),
            typed.limits().text());
  }

  private CampaignWords() {}
}
