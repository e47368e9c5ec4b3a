package nurture.json;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import nurture.candidate.Research;
import nurture.candidate.facts.Found;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.MutualConnection;
import nurture.event.Profile;
import nurture.event.ResearchItem;
import org.jspecify.annotations.Nullable;

/** What a type alone does not say about a field. */
final class FieldChecks {

  // Enough to refuse what no mail server takes; whether somebody reads it only a mail can tell.
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@[^\\s@<>(),;:\"\\[\\]\\\\]{1,190}\\.[^\\s@.]{2,63}");

  /** In characters. */
  private static final int LEAST_QUOTED = 10;

  static void profile(String path, Profile profile) throws RefusalException {
    String prefix = path.isEmpty() ? "" : path + ".";
    String email = profile.email();
    if (email != null && !email.isEmpty() && !EMAIL.matcher(email).matches()) {
      throw new RefusalException(prefix + "email", email, "is not one email address");
    }
    line(prefix + "name", profile.name());
    line(prefix + "firstName", profile.firstName());
    line(prefix + "employer", profile.employer());
    line(prefix + "title", profile.title());
    line(prefix + "source", profile.source());
    String country = profile.country();
    if (country != null && !country.isEmpty() && !country.matches("[A-Z]{2}")) {
      throw new RefusalException(
          prefix + "country", country, "must be two capital letters, ISO 3166-1, such as AT");
    }
    String locale = profile.locale();
    if (locale != null && !locale.isEmpty() && !language(locale)) {
      throw new RefusalException(prefix + "locale", locale, "must be a language tag such as de-AT");
    }
  }

  /** What a message quotes must be worth quoting; that there is nothing may be said in a word. */
  static void finding(String prefix, ResearchFound found) throws RefusalException {
    String text = found.finding().strip();
    if (Research.QUOTED.contains(found.item())
        && text.length() < LEAST_QUOTED
        && !Found.of(found.item(), text).nothing()) {
      throw new RefusalException(
          prefix + "finding",
          text,
          "is quoted to the candidate, so it needs at least "
              + LEAST_QUOTED
              + " characters: your talk on streaming joins");
    }
    if (found.connection().isPresent() && found.item() != ResearchItem.MUTUAL_CONNECTIONS) {
      throw new RefusalException(
          prefix + "connection", "", "belongs to mutual-connections, not to this item");
    }
    if (found.connection().isPresent()) {
      MutualConnection connection = found.connection().get();
      String name = connection.name();
      if (name == null || name.isBlank()) {
        throw new RefusalException(prefix + "connection.name", "", "is missing");
      }
      line(prefix + "connection.name", name);
      line(prefix + "connection.relation", connection.relation().orElse(null));
      line(prefix + "connection.where", connection.where().orElse(null));
    }
  }

  private static boolean language(String tag) {
    try {
      return !Locale.forLanguageTag(tag).getISO3Language().isEmpty();
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private static void line(String path, @Nullable String text) throws RefusalException {
    if (text != null) {
      TextLimits.name(path, text);
    }
  }

  private FieldChecks() {}
}
