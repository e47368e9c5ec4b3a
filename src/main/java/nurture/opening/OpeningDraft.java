package nurture.opening;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.identity.Country;
import nurture.library.Opening;
import nurture.library.Opening.State;

/**
 * An opening as it is typed, sent or imported: texts by the names of its fields. What is wrong is
 * told by field, everything at once.
 *
 * @param fields without spaces at their ends; a field that is missing is empty
 */
public record OpeningDraft(Map<String, String> fields) {

  /** The fields, in the order in which people fill them in. */
  public static final List<String> FIELDS =
      List.of(
          "ref",
          "title",
          "team",
          "location",
          "country",
          "function",
          "domain",
          "seniority",
          "skills",
          "state",
          "opens",
          "brief");

  private static final int LONGEST = 200;
  private static final int LONGEST_LINK = 2_000;
  private static final int MOST_SKILLS = 50;

  public OpeningDraft {
    Map<String, String> stripped = new LinkedHashMap<>();
    fields.forEach((name, text) -> stripped.put(name, text.strip()));
    fields = Map.copyOf(stripped);
  }

  /** What an opening says, as it would be typed. */
  public static OpeningDraft of(Opening opening) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("ref", opening.ref());
    fields.put("title", opening.title());
    fields.put("team", opening.team());
    fields.put("location", opening.location());
    fields.put("country", opening.country());
    fields.put("function", opening.function());
    fields.put("domain", opening.domain());
    fields.put("seniority", opening.seniority());
    fields.put("skills", String.join(", ", opening.skills()));
    fields.put("state", word(opening.state()));
    fields.put("opens", opening.opens().map(LocalDate::toString).orElse(""));
    fields.put("brief", opening.brief());
    opening.translations().forEach(fields::put);
    return new OpeningDraft(fields);
  }

  /** Whether a field may be there: one of {@link #FIELDS}, or a text in another language. */
  public static boolean isField(String name) {
    return FIELDS.contains(name) || isTranslation(name);
  }

  private static boolean isTranslation(String name) {
    int dot = name.indexOf('.');
    return dot > 0
        && Opening.TRANSLATED.contains(name.substring(0, dot))
        && name.substring(dot + 1).matches("[a-z]{2}");
  }

  /** The text of a field. */
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /** What is wrong, by field in their order; nothing for an opening that can be kept. */
  public Map<String, String> problems() {
    Map<String, String> problems = new LinkedHashMap<>();
    for (String field : FIELDS) {
      problem(field).ifPresent(says -> problems.put(field, says));
    }
    new TreeMap<>(fields)
        .forEach(
            (field, text) -> {
              if (!isField(field)) {
                problems.put(field, "There is no such field.");
              } else if (isTranslation(field) && text.length() > LONGEST) {
                problems.put(field, tooLong(LONGEST));
              }
            });
    return problems;
  }

  private Optional<String> problem(String field) {
    String text = text(field);
    int longest =
        switch (field) {
          case "brief" -> LONGEST_LINK;
          case "skills" -> LONGEST * MOST_SKILLS;
          default -> LONGEST;
        };
    if (text.length() > longest) {
      return Optional.of(tooLong(longest));
    }
    if (text.codePoints().anyMatch(Character::isISOControl) && !field.equals("skills")) {
      return Optional.of("Write it on one line.");
    }
    return Optional.ofNullable(
        switch (field) {
          case "ref" ->
              text.matches("[^\\s/?#%]+") && !text.matches("\\.+|new")
                  ? null
                  : "Write the reference as your applicant tracking system has it, without spaces"
                      + " and without / ? # %.";
          case "title" -> text.isEmpty() ? "Write the title." : null;
          case "team" -> text.isEmpty() ? "Write the team; messages name it." : null;
          case "location" ->
              text.isEmpty() ? "Write the place, for example Vienna or remote." : null;
          case "function" -> text.isEmpty() ? "Write the job family as profiles have it." : null;
          case "country" ->
              text.isEmpty() || country().isPresent()
                  ? null
                  : "“" + text + "” is no country. Write two letters, for example AT.";
          case "skills" ->
              skills().isEmpty()
                  ? "Write at least one skill."
                  : skills().size() > MOST_SKILLS
                      ? "Write at most " + MOST_SKILLS + " skills."
                      : null;
          case "state" -> state().isPresent() ? null : "Choose open, forecast or closed.";
          case "opens" -> opensProblem();
          case "brief" ->
              text.isEmpty() || isLink(text) ? null : "Write a link that begins with https://.";
          default -> null;
        });
  }

  private static String tooLong(int longest) {
    return "Write at most " + longest + " characters.";
  }

  private @org.jspecify.annotations.Nullable String opensProblem() {
    if (text("opens").isEmpty()) {
      return state().equals(Optional.of(State.FORECAST))
          ? "Write the day on which the forecast is expected to open."
          : null;
    }
    return opens().isPresent() ? null : "Write a day as 2027-05-03.";
  }

  private static boolean isLink(String text) {
    try {
      URI link = URI.create(text);
      return ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))
          && link.getHost() != null;
    } catch (IllegalArgumentException noLink) {
      return false;
    }
  }

  private Optional<State> state() {
    return Stream.of(State.values())
        .filter(state -> word(state).equals(text("state").toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Optional<LocalDate> opens() {
    try {
      return text("opens").isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text("opens")));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private Optional<String> country() {
    return Country.code(text("country")).or(() -> Country.named(text("country")));
  }

  /** One on each line, or separated by commas or semicolons; in lower case, each once. */
  private List<String> skills() {
    Set<String> skills = new LinkedHashSet<>();
    Arrays.stream(text("skills").split("[\\r\\n,;]+"))
        .map(skill -> skill.strip().toLowerCase(Locale.ROOT))
        .filter(skill -> !skill.isEmpty())
        .forEach(skills::add);
    return new ArrayList<>(skills);
  }

  /**
   * The opening that is meant.
   *
   * @throws IllegalStateException if there are problems
   */
  public Opening opening() {
    if (!problems().isEmpty()) {
      throw new IllegalStateException("an opening with problems: " + problems());
    }
    Map<String, String> translations = new LinkedHashMap<>();
    fields.forEach(
        (field, text) -> {
          if (isTranslation(field) && !text.isEmpty()) {
            translations.put(field, text);
          }
        });
    return new Opening(
        text("ref"),
        text("title"),
        text("team"),
        text("location"),
        text("brief"),
        text("function").toLowerCase(Locale.ROOT),
        skills(),
        state().orElseThrow(),
        opens(),
        translations,
        text("domain").toLowerCase(Locale.ROOT),
        country().orElse(""),
        text("seniority"));
  }

  /** A state as people write it. */
  public static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
