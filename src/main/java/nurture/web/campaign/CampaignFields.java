package nurture.web.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nurture.event.Via;
import nurture.playbook.TemplateSummary;
import nurture.segment.Segment;
import nurture.web.console.DisplayWords;
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
    List<Option> templates,
    List<Option> channels,
    Problems wrong,
    boolean unsaved,
    PreviewPart preview,
    @Nullable LateCampaign late) {

  /** Something to choose. */
  record Option(String word, String label, boolean chosen) {}

  /** What is wrong with each field; empty for nothing. */
  record Problems(
      String name,
      String owner,
      String segment,
      String template,
      String via,
      String day,
      String time,
      String spread,
      String expires,
      String rolling) {

    static Problems of(TypedCampaign typed) {
      return new Problems(
          typed.problem("name"),
          typed.problem("owner"),
          typed.problem("segment"),
          typed.problem("template"),
          typed.problem("via"),
          typed.problem("day"),
          typed.problem("time"),
          typed.problem("spread"),
          typed.problem("expires"),
          typed.problem("rolling"));
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
      @Nullable LateCampaign late) {
    String href = id == null ? CampaignPages.NEW : PageLinks.campaign(id) + "/edit";
    return new CampaignFields(
        href,
        href,
        id == null ? PageLinks.CAMPAIGNS : PageLinks.campaign(id),
        typed,
        segments.stream()
            .map(each -> option(each.id().toString(), each.name(), typed.segment()))
            .toList(),
        templates.stream()
            .map(
                each ->
                    option(
                        each.name(),
                        each.name() + (each.purpose().isEmpty() ? "" : ": " + each.purpose()),
                        typed.template()))
            .toList(),
        Arrays.stream(Via.values())
            .map(
                via ->
                    option(TypedCampaign.word(via), DisplayWords.channel(via.name()), typed.via()))
            .toList(),
        Problems.of(typed),
        unsaved,
        preview,
        late);
  }

  private static Option option(String word, String label, String chosen) {
    return new Option(word, label, word.equals(chosen));
  }
}
