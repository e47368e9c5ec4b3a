package nurture.web.console;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.access.Member;

/**
 * Where the page of a refusal leads back to: to the draft that a request was about, else to the
 * page of the navigation that its address belongs to.
 *
 * @param label what the link says
 * @param section of the navigation, as pages name it
 */
public record WayBack(String href, String label, String section) {

  private static final Pattern OF_DRAFT = Pattern.compile("(" + PageLinks.DRAFTS + "/[^/]+)/.+");

  /**
   * @param path of the request that was refused
   * @param isGone whether what the path names is not there, so that nothing leads back to it
   * @param member who asked; empty for a visitor
   */
  static WayBack of(String path, boolean isGone, Optional<Member> member) {
    Matcher draft = OF_DRAFT.matcher(path);
    if (!isGone && draft.matches()) {
      return new WayBack(draft.group(1), "Back to the draft", "playbook");
    }
    return PageNavigation.all(member).stream()
        .filter(entry -> (path + "/").startsWith(entry.href() + "/"))
        .max(Comparator.comparingInt(entry -> entry.href().length()))
        .map(entry -> new WayBack(entry.href(), entry.label(), entry.section()))
        .orElseGet(() -> new WayBack("/", "Today", ""));
  }
}
