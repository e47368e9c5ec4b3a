package nurture.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place to be filled, or one that is forecast (PLAYBOOK P20).
 *
 * @param ref as candidates' profiles name it
 * @param brief link to the two pages; empty when there are none
 * @param function the job family, lower case, for example {@code data engineering}
 * @param skills what it asks for, lower case
 * @param opens the day a forecast opening is expected to open
 * @param translations of title, team and location by key and language: {@code title.de}
 * @param domain the field of work within the function, lower case, for example {@code payments};
 *     empty for any
 * @param country where it is, ISO 3166-1 alpha-2; empty for any
 * @param seniority as profiles name it; empty for any
 */
public record Opening(
    String ref,
    String title,
    String team,
    String location,
    String brief,
    String function,
    List<String> skills,
    State state,
    Optional<LocalDate> opens,
    Map<String, String> translations,
    String domain,
    String country,
    String seniority) {

  private static final Pattern REMOTE =
      Pattern.compile(
          "\\b(remote|home ?office|anywhere|télétravail|teletrabajo|thuiswerken)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What may be said in another language. */
  public static final List<String> TRANSLATED = List.of("title", "team", "location");

  /** Whether somebody can be hired for it. */
  public enum State {
    OPEN,
    /** Expected: its pool is nurtured, nobody is told of it as of an opening. */
    FORECAST,
    CLOSED
  }

  public Opening {
    skills = List.copyOf(skills);
    translations = Map.copyOf(translations);
  }

  /** One that says the same in all languages. */
  public Opening(
      String ref,
      String title,
      String team,
      String location,
      String brief,
      String function,
      List<String> skills,
      State state,
      Optional<LocalDate> opens) {
    this(ref, title, team, location, brief, function, skills, state, opens, Map.of());
  }

  /** One of any domain, country and seniority. */
  public Opening(
      String ref,
      String title,
      String team,
      String location,
      String brief,
      String function,
      List<String> skills,
      State state,
      Optional<LocalDate> opens,
      Map<String, String> translations) {
    this(
        ref,
        title,
        team,
        location,
        brief,
        function,
        skills,
        state,
        opens,
        translations,
        "",
        "",
        "");
  }

  /** Whether its place, in any of its languages, names remote work. */
  public boolean remote() {
    return Stream.concat(
            Stream.of(location),
            translations.entrySet().stream()
                .filter(each -> each.getKey().startsWith("location."))
                .map(Map.Entry::getValue))
        .anyMatch(place -> REMOTE.matcher(place).find());
  }

  public String titleIn(Locale language) {
    return translations.getOrDefault("title." + language.getLanguage(), title);
  }

  public String teamIn(Locale language) {
    return translations.getOrDefault("team." + language.getLanguage(), team);
  }

  public String locationIn(Locale language) {
    return translations.getOrDefault("location." + language.getLanguage(), location);
  }
}
