package nurture.web.campaign;

import java.util.List;
import nurture.campaign.AnchorField;
import nurture.web.campaign.CampaignFields.Option;

/** Whom a campaign is offered to, and how often, in a form. */
record AudienceFields(
    List<Option> kinds,
    String weeks,
    List<Option> anchors,
    String anchorDays,
    List<Option> agains,
    String againDays,
    String lastDay) {

  static AudienceFields of(TypedAudience typed) {
    return new AudienceFields(
        List.of(
            Option.of(TypedAudience.ONCE, "Who is in the segment when it begins", typed.kind()),
            Option.of(TypedAudience.LATER, "Also who comes into the segment later", typed.kind()),
            Option.of(
                TypedAudience.WEEKLY,
                "Anew every some weeks, who is in the segment then",
                typed.kind()),
            Option.of(TypedAudience.DATED, "Each on a day in their life", typed.kind())),
        typed.weeks(),
        AnchorField.all().stream()
            .map(
                field ->
                    Option.of(
                        field.fact() + "." + field.field(),
                        field.fact() + ": " + field.meaning(),
                        typed.anchor()))
            .toList(),
        typed.anchorDays(),
        List.of(
            Option.of(TypedAudience.NEVER, "Once each", typed.again()),
            Option.of(
                TypedAudience.EACH, "Each time they come into the segment anew", typed.again()),
            Option.of(TypedAudience.DAYS, "Again after some days", typed.again())),
        typed.againDays(),
        typed.lastDay());
  }
}
