package nurture.playbook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.event.ChannelDescription;
import nurture.event.ChannelDescription.TextForm;
import nurture.event.Via;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Insertion;
import nurture.rules.language.Insertion.Step;
import nurture.template.TemplateBook;
import nurture.template.TemplateInfo;

/**
 * Whether rules use templates for what they are written for: over the right channel, and for the
 * right purpose, by which guards let them pass and readers are told why they got them.
 */
final class TemplateUse {

  private final TemplateBook templates;
  private final List<Finding> findings = new ArrayList<>();

  private TemplateUse(TemplateBook templates) {
    this.templates = templates;
  }

  static List<Finding> check(List<RuleCard> cards, TemplateBook templates) {
    TemplateUse use = new TemplateUse(templates);
    for (RuleCard card : cards) {
      card.inserts(Send.class).forEach(send -> use.check(card, send, "message"));
      card.inserts(Task.class).forEach(task -> use.check(card, task, "using"));
    }
    return use.findings;
  }

  private void check(RuleCard card, Insertion said, String method) {
    Optional<Step> named = said.step(method);
    Optional<TemplateInfo> info =
        named.flatMap(Step::text).map(Text::value).filter(templates::has).map(templates::info);
    if (info.isPresent()) {
      channel(card, said, named.orElseThrow(), info.get());
      purpose(card, said, named.orElseThrow(), info.get());
    }
  }

  /** Work among ourselves has no channel: its text goes wherever the recruiter takes it. */
  private void channel(RuleCard card, Insertion said, Step named, TemplateInfo info) {
    Optional<Step> by = said.step("by");
    String asked =
        by.map(call -> call.choice().orElse(""))
            .orElse(said.type() == Task.class ? "" : Via.EMAIL.name());
    if (!asked.isEmpty() && !readsTheSame(asked, info.via())) {
      findings.add(
          Finding.error(
              place(card, named),
              FindingCode.WRONG_CHANNEL,
              "the template "
                  + info.name()
                  + " is written for "
                  + words(info.via())
                  + ", not for "
                  + asked.toLowerCase(Locale.ROOT),
              "Say .by(Via." + info.via() + "), or name another template"));
    }
  }

  private void purpose(RuleCard card, Insertion said, Step named, TemplateInfo info) {
    Optional<Step> as = said.step("as");
    boolean reaches = said.type() == Send.class || said.step("by").isPresent();
    String asked = as.map(call -> call.choice().orElse("")).orElse(Purpose.OUTREACH.name());
    if (reaches && !asked.isEmpty() && !asked.equals(info.intent().name())) {
      findings.add(
          Finding.error(
              place(card, named),
              FindingCode.WRONG_PURPOSE,
              "the template "
                  + info.name()
                  + " is written for: "
                  + words(info.intent())
                  + ", and the rule uses it as: "
                  + asked.toLowerCase(Locale.ROOT),
              "Say .as(Purpose." + info.intent() + "), or name another template"));
    }
  }

  private static boolean readsTheSame(String asked, Via via) {
    TextForm form = ChannelDescription.of(via).form();
    return Arrays.stream(Via.values())
        .filter(other -> ChannelDescription.of(other).form() == form)
        .anyMatch(other -> other.name().equals(asked));
  }

  private static FilePosition place(RuleCard card, Step step) {
    return FilePosition.of(
        card, step.arguments().isEmpty() ? step.span() : step.arguments().get(0).span());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
