package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateSection;

/**
 * What must be in an email whatever it says: a way to leave and where we live, in both bodies; and
 * what must not, in any channel: tags and entities a reader would see.
 */
final class UnsubscribeCheck implements ProofRule {
  private static final Pattern LEFT_OVER = Pattern.compile("\\$\\{|<#|</#|<@|</@");

  private static final Pattern MARKUP_IN_TEXT =
      Pattern.compile("</?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\\d{1,7});");

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    Rendered rendered = messageProof.whole();
    for (String part : List.of(rendered.subject(), rendered.text(), rendered.html())) {
      if (LEFT_OVER.matcher(part).find()) {
        proofRemarks.on(
            TemplateSection.TEXT,
            "letter",
            ERROR,
            "a tag or ${ reaches the reader",
            "Close or remove it");
      }
    }
    if (MARKUP_IN_TEXT.matcher(rendered.text()).find()) {
      proofRemarks.on(
          TemplateSection.TEXT, "letter", ERROR, "the text has HTML in it", "Write it plainly");
    }
    if (messageProof.isEmail()) {
      mustShow(messageProof, "links", "unsubscribe", proofRemarks);
      mustShow(messageProof, "sender", "postalAddress", proofRemarks);
    }
  }

  private static void mustShow(
      MessageProof messageProof, String root, String key, ProofRemarks proofRemarks) {
    String path = root + "." + key;
    String value =
        messageProof.message().frontMatter().sample().get(root) instanceof Map<?, ?> map
            ? "" + map.get(key)
            : "";
    String advice = "Wrap the section in <@layout.message>, or show it yourself";
    if (value.isEmpty() || !messageProof.whole().text().contains(value)) {
      proofRemarks.on(
          TemplateSection.TEXT, "letter", ERROR, "the text does not show " + path, advice);
    }
    if (value.isEmpty() || !messageProof.whole().html().contains(value.replace("&", "&amp;"))) {
      proofRemarks.on(
          TemplateSection.HTML, "letter", ERROR, "the HTML does not show " + path, advice);
    }
  }
}
