package nurture.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the tags of rendered HTML for the two holes that escaping leaves open: a value without
 * quotes around it can add attributes, and {@code javascript:} needs no character that is escaped.
 *
 * <p>Since every value was escaped, a {@code <} that is still one was written by the template, so a
 * letter may well quote {@code href=...} in its text.
 */
final class HtmlTags {
  private static final Pattern TAG =
      Pattern.compile("<[a-zA-Z](?:\"[^\"]*+\"|'[^']*+'|[^>\"']++)*+>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:-]+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|())");

  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("(?:https?://|mailto:|tel:|#).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "background", "xlink:href");

  private HtmlTags() {}

  static void check(String html) throws Tidy.Unfit {
    Matcher tag = TAG.matcher(html);
    Matcher attribute = ATTRIBUTE.matcher(html);
    while (tag.find()) {
      attribute.region(tag.start(), tag.end());
      while (attribute.find()) {
        check(attribute);
      }
    }
  }

  private static void check(Matcher attribute) throws Tidy.Unfit {
    String name = attribute.group(1).toLowerCase(Locale.ROOT);
    if (attribute.group(4) != null) {
      throw new Tidy.Unfit("an attribute is not in quotes; write " + name + "=\"...\"");
    }
    if (ADDRESSES.contains(name)) {
      String address = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
      if (!SAFE_ADDRESS.matcher(address.strip()).matches()) {
        throw new Tidy.Unfit("a link is not https, http, mailto or tel; correct the address");
      }
    }
  }
}
