package nurture.web.campaign;

import java.util.List;
import java.util.UUID;
import nurture.playbook.TemplateSummary;
import nurture.segment.Segment;
import nurture.web.console.LateDraft;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * The form of a campaign.
 *
 * @param action where it is sent
 * @param href the page it is on
 * @param unsaved whether it shows what is not kept yet
 * @param late null unless another user was faster
 */
record CampaignFields(
    String action,
    String href,
    String back,
    TypedCampaign typed,
    List<Option> segments,
    List<MessageRow> messages,
    AudienceFields audience,
    List<Limit> limits,
    Problems wrong,
    boolean unsaved,
    PreviewPart preview,
    @Nullable LateDraft late) {

  /** Something to choose. */
  record Option(String word, String label, boolean chosen) {
    static Option of(String word, String label, String chosen) {
      return new Option(word, label, word.equals(chosen));
    }
  }

  /**
   * A limit above which it pauses.
   *
   * @param label what it counts
   */
  record Limit(String name, String label, String percent, String wrong) {}

  /** What is wrong with each field; empty for nothing. */
  record Problems(
      String name,
      String owner,
      String segment,
      String day,
      String time,
      String spread,
      String expires,
      String kind,
      String weeks,
      String anchor,
      String again,
      String lastDay) {

    static Problems of(TypedCampaign typed) {
      return new Problems(
          typed.problem("name"),
          typed.problem("owner"),
          typed.problem("segment"),
          typed.problem("day"),
          typed.problem("time"),
          typed.problem("spread"),
          typed.problem("expires"),
          typed.problem("kind"),
          typed.problem("weeks"),
          typed.problem("anchor"),
          typed.problem("again"),
          typed.problem("last-day"));
    }
  }

  /**
   * @param id of the campaign; null for a new one
   */
  static CampaignFields of(
      TypedCampaign typed,
      @Nullable UUID id,
      List<Segment> segments,
      List<TemplateSummary> templates,
      PreviewPart preview,
      boolean unsaved,
      @Nullable LateDraft late) {
    String href = id == null ? CampaignPages.NEW : PageLinks.campaign(id) + "/edit";
    return new CampaignFields(
        href,
        href,
        id == null ? PageLinks.CAMPAIGNS : PageLinks.campaign(id),
        typed,
        segments.stream()
            .map(each -> Option.of(each.id().toString(), each.name(), typed.segment()))
            .toList(),
        MessageRow.of(typed.messages(), templates, typed.problems()),
        AudienceFields.of(typed.audience()),
        TypedLimits.NAMES.entrySet().stream()
            .map(
                each ->
                    new Limit(
                        each.getKey(),
                        each.getValue(),
                        typed.limits().percent().getOrDefault(each.getKey(), ""),
                        typed.problem(each.getKey())))
            .toList(),
        Problems.of(typed),
        unsaved,
        preview,
        late);
  }
}
