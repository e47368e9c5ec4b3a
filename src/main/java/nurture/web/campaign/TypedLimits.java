package nurture.web.campaign;

import io.vertx.ext.web.RoutingContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.campaign.CampaignLimits;
import nurture.web.console.FormFields;

/** When a campaign pauses by itself, as it is typed: percentages by the names of the fields. */
record TypedLimits(Map<String, String> percent) {

  /** What each field counts, in the order of the form. */
  static final Map<String, String> NAMES = names();

  static final TypedLimits USUAL = of(CampaignLimits.USUAL);

  TypedLimits {
    percent = Map.copyOf(percent);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("failed", "could not be delivered");
    names.put("bounced", "came back");
    names.put("complained", "were reported as spam");
    names.put("unsubscribed", "were answered by an unsubscribe");
    names.put("declined", "were answered in the negative");
    return names;
  }

  static TypedLimits typed(RoutingContext ctx) {
    return new TypedLimits(
        NAMES.keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> FormFields.text(ctx, name))));
  }

  static TypedLimits of(CampaignLimits limits) {
    return new TypedLimits(
        Map.of(
            "failed", written(limits.failed()),
            "bounced", written(limits.bounced()),
            "complained", written(limits.complained()),
            "unsubscribed", written(limits.unsubscribed()),
            "declined", written(limits.declined())));
  }

  private static String written(double percent) {
    return BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString();
  }

  /** Adds what is wrong, by the names of the fields. */
  void problems(Map<String, String> found) {
    percent.forEach(
        (name, written) -> {
          if (number(written) < 0) {
            found.put(name, "Write a percentage from 0 to 100.");
          }
        });
  }

  CampaignLimits limits() {
    return new CampaignLimits(
        of("failed", CampaignLimits.USUAL.failed()),
        of("bounced", CampaignLimits.USUAL.bounced()),
        of("complained", CampaignLimits.USUAL.complained()),
        of("unsubscribed", CampaignLimits.USUAL.unsubscribed()),
        of("declined", CampaignLimits.USUAL.declined()));
  }

  private double of(String name, double otherwise) {
    double number = number(percent.getOrDefault(name, ""));
    return number < 0 ? otherwise : number;
  }

  /** Less than 0 for what is no percentage. */
  private static double number(String written) {
    if (!written.matches("\\d{1,3}([.,]\\d{1,3})?")) {
      return -1;
    }
    double number = Double.parseDouble(written.replace(',', '.'));
    return number > 100 ? -1 : number;
  }

  /** As text that can be compared. */
  String text() {
    return NAMES.entrySet().stream()
        .map(each -> percent.getOrDefault(each.getKey(), "") + " % " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
