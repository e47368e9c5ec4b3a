package nurture.template;

import static nurture.template.Remark.Severity.ERROR;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nurture.template.Render.Rendered;

/**
 * What must be in an email whatever it says: a way to leave and where we live, in both bodies; and
 * what must not, in any channel: tags and entities a reader would see.
 */
final class WayOut implements Rule {
  private static final Pattern LEFT_OVER = Pattern.compile("\\$\\{|<#|</#|<@|</@");

  private static final Pattern MARKUP_IN_TEXT =
      Pattern.compile("</?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\\d{1,7});");

  @Override
  public void read(Draft draft, Remarks remarks) {
    Rendered rendered = draft.whole();
    for (String part : List.of(rendered.subject(), rendered.text(), rendered.html())) {
      if (LEFT_OVER.matcher(part).find()) {
        remarks.on(
            Section.TEXT, "letter", ERROR, "a tag or ${ reaches the reader", "Close or remove it");
      }
    }
    if (MARKUP_IN_TEXT.matcher(rendered.text()).find()) {
      remarks.on(Section.TEXT, "letter", ERROR, "the text has HTML in it", "Write it plainly");
    }
    if (draft.isEmail()) {
      mustShow(draft, "links", "unsubscribe", remarks);
      mustShow(draft, "sender", "postalAddress", remarks);
    }
  }

  private static void mustShow(Draft draft, String root, String key, Remarks remarks) {
    String path = root + "." + key;
    String value =
        draft.message().frontMatter().sample().get(root) instanceof Map<?, ?> map
            ? "" + map.get(key)
            : "";
    String advice = "Wrap the section in <@layout.message>, or show it yourself";
    if (value.isEmpty() || !draft.whole().text().contains(value)) {
      remarks.on(Section.TEXT, "letter", ERROR, "the text does not show " + path, advice);
    }
    if (value.isEmpty() || !draft.whole().html().contains(value.replace("&", "&amp;"))) {
      remarks.on(Section.HTML, "letter", ERROR, "the HTML does not show " + path, advice);
    }
  }
}
