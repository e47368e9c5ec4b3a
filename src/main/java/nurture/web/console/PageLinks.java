package nurture.web.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages. */
final class PageLinks {

  static String candidate(String ref) {
    return "/candidates/" + segment(ref);
  }

  static String mail(String id) {
    return "/mails/" + segment(id);
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private PageLinks() {}
}
