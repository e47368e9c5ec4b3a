package nurture.web.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nurture.event.Via;
import nurture.playbook.TemplateSummary;
import nurture.web.campaign.CampaignFields.Option;
import nurture.web.console.DisplayWords;

/**
 * A message of a campaign in a form.
 *
 * @param behind what the names of its fields end with; empty for the first
 * @param number its place, from 1
 * @param after how many days after the one before it; empty for the first, and for one not added
 *     yet
 */
record MessageRow(
    String behind,
    int number,
    String key,
    List<Option> templates,
    List<Option> channels,
    String after,
    String wrongTemplate,
    String wrongVia,
    String wrongAfter) {

  /** Those that are typed, and an empty one behind them for one more. */
  static List<MessageRow> of(
      List<TypedMessage> typed, List<TemplateSummary> templates, Map<String, String> problems) {
    List<MessageRow> rows = new ArrayList<>();
    for (TypedMessage message : typed) {
      rows.add(of(rows.size(), message, templates, problems));
    }
    if (rows.size() < TypedMessage.MOST) {
      rows.add(of(rows.size(), TypedMessage.NONE, templates, problems));
    }
    return List.copyOf(rows);
  }

  private static MessageRow of(
      int at, TypedMessage message, List<TemplateSummary> templates, Map<String, String> problems) {
    String behind = at == 0 ? "" : "-" + at;
    return new MessageRow(
        behind,
        at + 1,
        message.key(),
        templates.stream()
            .map(
                each ->
                    Option.of(
                        each.name(),
                        each.name() + (each.purpose().isEmpty() ? "" : ": " + each.purpose()),
                        message.template()))
            .toList(),
        Arrays.stream(Via.values())
            .map(
                via ->
                    Option.of(
                        TypedMessage.word(via), DisplayWords.channel(via.name()), message.via()))
            .toList(),
        message.after(),
        problems.getOrDefault("template" + behind, ""),
        problems.getOrDefault("via" + behind, ""),
        problems.getOrDefault("after" + behind, ""));
  }
}
