package nurture.web.campaign;

import java.util.List;
import nurture.campaign.Campaign;
import nurture.campaign.StepChange;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a campaign that has begun.
 *
 * @param effects what a change would do to each; empty before that was asked
 * @param unsaved whether it shows what is not kept yet
 */
record CampaignMessagesPage(
    String name,
    String href,
    String back,
    int version,
    List<MessageRow> messages,
    List<Effect> effects,
    boolean unsaved) {

  /**
   * What a change would do to a message.
   *
   * @param what in words
   */
  record Effect(String template, String what, String sent) {}

  static CampaignMessagesPage of(
      Campaign campaign, List<MessageRow> messages, @Nullable StepChange change, boolean unsaved) {
    String back = PageLinks.campaign(campaign.id());
    return new CampaignMessagesPage(
        campaign.name(),
        back + "/messages",
        back,
        campaign.version(),
        messages,
        change == null
            ? List.of()
            : change.steps().stream().map(effect -> effect(effect, change)).toList(),
        unsaved);
  }

  private static Effect effect(StepChange.Effect effect, StepChange change) {
    return new Effect(
        effect.step().template(),
        switch (effect.kind()) {
          case STAYS -> "Stays as it is.";
          case ADDED -> "Is added.";
          case CHANGED -> "Is another one for those who did not get it yet.";
          case REMOVED -> removed(effect, change);
        },
        BalancePart.counted(effect.sent()));
  }

  private static String removed(StepChange.Effect effect, StepChange change) {
    if (effect.waiting() == 0) {
      return "Is removed. No candidate waits for it.";
    }
    String who = DisplayWords.count((int) effect.waiting(), "candidate", "candidates");
    return effect
        .next()
        .flatMap(
            key -> change.steps().stream().filter(one -> one.step().key().equals(key)).findFirst())
        .map(
            next ->
                "Is removed. %s who wait for it come to “%s”."
                    .formatted(who, next.step().template()))
        .orElse("Is removed. It ends for %s who wait for it.".formatted(who));
  }
}
