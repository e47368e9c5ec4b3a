package nurture.playbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.Said;
import nurture.rules.Said.Call;
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
      card.says("Send").forEach(said -> use.check(card, said, "message"));
      card.says("Task").forEach(said -> use.check(card, said, "using"));
    }
    return use.findings;
  }

  private void check(RuleCard card, Said said, String method) {
    Optional<Call> named = said.call(method);
    Optional<TemplateInfo> info =
        named.flatMap(Call::text).filter(templates::has).map(templates::info);
    if (info.isPresent()) {
      channel(card, said, named.orElseThrow(), info.get());
      purpose(card, said, named.orElseThrow(), info.get());
    }
  }

  /** Work among ourselves has no channel: its text goes wherever the recruiter takes it. */
  private void channel(RuleCard card, Said said, Call named, TemplateInfo info) {
    Optional<Call> by = said.call("by");
    String asked =
        by.map(call -> call.constant().orElse(""))
            .orElse(said.kind().equals("Task") ? "" : Via.EMAIL.name());
    // A text message reads the same over either channel.
    boolean text = isText(asked) && isText(info.via().name());
    if (!asked.isEmpty() && !asked.equals(info.via().name()) && !text) {
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

  private void purpose(RuleCard card, Said said, Call named, TemplateInfo info) {
    Optional<Call> as = said.call("as");
    boolean reaches = said.kind().equals("Send") || said.call("by").isPresent();
    String asked = as.map(call -> call.constant().orElse("")).orElse(Purpose.OUTREACH.name());
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

  private static boolean isText(String via) {
    return via.equals(Via.SMS.name()) || via.equals(Via.WHATSAPP.name());
  }

  private static FilePosition place(RuleCard card, Call call) {
    return new FilePosition(card.file(), call.line(), call.column());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
