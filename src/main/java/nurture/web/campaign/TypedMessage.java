package nurture.web.campaign;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.campaign.CampaignStep;
import nurture.event.Via;
import nurture.web.console.FormFields;
import nurture.web.console.TypedNumber;

/**
 * A message of a campaign as it is typed.
 *
 * @param key what it is known by; empty for one that is new, and for the only one
 * @param via the channel, as {@code email}
 * @param after how many days after the one before it; empty for the first
 */
record TypedMessage(String key, String template, String via, String after) {

  /** A campaign has at most so many. */
  static final int MOST = 20;

  private static final int MOST_DAYS = 365;

  /** The first one, not chosen yet. */
  static final TypedMessage NONE = new TypedMessage("", "", "email", "");

  static TypedMessage of(CampaignStep step) {
    return new TypedMessage(
        step.key(),
        step.template(),
        word(step.via()),
        step.afterDays() == 0 ? "" : String.valueOf(step.afterDays()));
  }

  static String word(Via via) {
    return via.name().toLowerCase(Locale.ROOT);
  }

  /** Those a form sends: the first, and all others of which anything was filled in. */
  static List<TypedMessage> typed(RoutingContext ctx) {
    List<TypedMessage> messages = new ArrayList<>();
    messages.add(
        new TypedMessage(
            FormFields.text(ctx, "key"),
            FormFields.text(ctx, "template"),
            FormFields.text(ctx, "via"),
            ""));
    for (int at = 1; at < MOST; at++) {
      String template = FormFields.text(ctx, "template-" + at);
      String after = FormFields.text(ctx, "after-" + at);
      if (!template.isEmpty() || !after.isEmpty()) {
        messages.add(
            new TypedMessage(
                FormFields.text(ctx, "key-" + at),
                template,
                FormFields.text(ctx, "via-" + at),
                after));
      }
    }
    return List.copyOf(messages);
  }

  /** Adds what is wrong with messages, by the names of their fields. */
  static void problems(
      List<TypedMessage> messages, Set<String> templates, Map<String, String> found) {
    for (int at = 0; at < messages.size(); at++) {
      TypedMessage message = messages.get(at);
      String behind = at == 0 ? "" : "-" + at;
      if (!templates.contains(message.template)) {
        found.put("template" + behind, "Choose a message of the playbook in service.");
      }
      if (message.channel().isEmpty()) {
        found.put("via" + behind, "Choose a channel.");
      }
      if (at > 0 && TypedNumber.of(message.after, 1, MOST_DAYS) < 0) {
        found.put("after" + behind, "Write a number of days from 1 to " + MOST_DAYS + ".");
      }
    }
  }

  /** The messages they make; one that is new gets a key that no other has or had. */
  static List<CampaignStep> steps(List<TypedMessage> messages, List<CampaignStep> before) {
    Set<String> taken = new HashSet<>();
    before.forEach(step -> taken.add(step.key()));
    messages.forEach(message -> taken.add(message.key));
    List<CampaignStep> steps = new ArrayList<>();
    for (TypedMessage message : messages) {
      boolean keyless =
          message.key.isEmpty() && steps.isEmpty() && (before.isEmpty() || only(before));
      String key = message.key.isEmpty() && !keyless ? fresh(taken) : message.key;
      steps.add(
          new CampaignStep(
              key,
              message.template,
              message.channel().orElse(Via.EMAIL),
              steps.isEmpty() ? 0 : Math.max(1, TypedNumber.of(message.after, 1, MOST_DAYS)),
              false));
    }
    return List.copyOf(steps);
  }

  /** Whether the first message there was has no key. */
  private static boolean only(List<CampaignStep> before) {
    return before.get(0).key().isEmpty();
  }

  private static String fresh(Set<String> taken) {
    int number = 2;
    while (!taken.add("message-" + number)) {
      number++;
    }
    return "message-" + number;
  }

  private Optional<Via> channel() {
    return Arrays.stream(Via.values()).filter(each -> word(each).equals(via)).findFirst();
  }

  /** {@code open-house by email after 3 days}. */
  String text() {
    return template + " by " + via + (after.isEmpty() ? "" : " after " + after + " days");
  }
}
