package nurture.web.member;

import java.util.List;

/** What people call a browser, of what it calls itself. */
final class BrowserName {

  private record Known(String sign, String name) {}

  /** The first whose sign is there; the later ones are claimed by the earlier. */
  private static final List<Known> BROWSERS =
      List.of(
          new Known("Edg/", "Edge"),
          new Known("OPR/", "Opera"),
          new Known("Firefox/", "Firefox"),
          new Known("Chrome/", "Chrome"),
          new Known("Safari/", "Safari"));

  private static final List<Known> SYSTEMS =
      List.of(
          new Known("iPhone", "iPhone"),
          new Known("iPad", "iPad"),
          new Known("Android", "Android"),
          new Known("Windows", "Windows"),
          new Known("Mac OS X", "macOS"),
          new Known("Linux", "Linux"));

  /** {@code Firefox on Windows}; as it is, shortened, where neither is known. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    if (browser.isEmpty()) {
      return userAgent.substring(0, Math.min(60, userAgent.length()));
    }
    return system.isEmpty() ? browser : browser + " on " + system;
  }

  private static String first(List<Known> known, String userAgent) {
    return known.stream()
        .filter(each -> userAgent.contains(each.sign()))
        .map(Known::name)
        .findFirst()
        .orElse("");
  }

  private BrowserName() {}
}
