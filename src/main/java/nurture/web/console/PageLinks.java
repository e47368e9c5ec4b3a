package nurture.web.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nurture.event.Via;

/** Addresses of pages. */
final class PageLinks {

  static String candidate(String ref) {
    return "/candidates/" + segment(ref);
  }

  /** By the id where the ref cannot stand in an address: browsers take dots away. */
  static String candidate(String ref, UUID id) {
    return candidate(ref.equals(".") || ref.equals("..") ? id.toString() : ref);
  }

  /** Where a suppression is lifted. */
  static String lift(String ref, Via via) {
    return candidate(ref) + "/suppressions/" + via.name().toLowerCase(Locale.ROOT) + "/lift";
  }

  static String task(String id) {
    return TaskPageRoutes.PATH + "/" + segment(id);
  }

  static String mail(String id) {
    return "/mails/" + segment(id);
  }

  /** A rule of the version in service. */
  static String rule(String name) {
    return PlaybookPages.PATH + "/rules/" + segment(name);
  }

  static String draft(UUID id) {
    return DraftPageRoutes.PATH + "/" + id;
  }

  /**
   * Where a file of a draft is edited.
   *
   * @param rule to begin at; empty for the front
   */
  static String editor(UUID draft, String file, String rule) {
    return draft(draft)
        + "/edit?file="
        + segment(file)
        + (rule.isEmpty() ? "" : "&rule=" + segment(rule));
  }

  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private PageLinks() {}
}
