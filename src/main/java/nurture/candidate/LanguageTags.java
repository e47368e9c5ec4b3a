package nurture.candidate;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The locales of language tags. The first tags met are parsed once only: every look asks. */
final class LanguageTags {

  private static final int MOST = 1_000;

  private static final Map<String, Locale> PARSED = new ConcurrentHashMap<>();

  /** The locale of an IETF language tag. Safe for concurrent use. */
  static Locale locale(String tag) {
    Locale known = PARSED.get(tag);
    if (known != null) {
      return known;
    }
    Locale parsed = Locale.forLanguageTag(tag);
    if (PARSED.size() < MOST) {
      PARSED.put(tag, parsed);
    }
    return parsed;
  }

  private LanguageTags() {}
}
