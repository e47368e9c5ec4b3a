package nurture.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nurture.library.Opening;
import nurture.library.Opening.State;

/** Reads the entries of one {@code openings.yaml}. */
final class OpeningReader implements Function<YamlEntry, Optional<Opening>> {
  /** Whatever the applicant tracking system calls it, in one word. */
  private static final Pattern REF = Pattern.compile("\\S+");

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private static final List<String> KEYS =
      List.of(
          "ref",
          "title",
          "team",
          "location",
          "brief",
          "function",
          "domain",
          "skills",
          "country",
          "seniority",
          "state",
          "opens");

  private final Map<String, Integer> taken = new HashMap<>();

  @Override
  public Optional<Opening> apply(YamlEntry yamlEntry) {
    Map<String, String> translations = new HashMap<>();
    List<String> keys = new ArrayList<>(KEYS);
    for (String key : yamlEntry.inOtherLanguages(Opening.TRANSLATED)) {
      keys.add(key);
      yamlEntry
          .optionalText(key, key + ": the same in that language")
          .ifPresent(text -> translations.put(key, text));
    }
    yamlEntry.mayHave(keys, "an opening");
    Optional<State> state = EntryValues.oneOf(yamlEntry, "state", State.values());
    Opening opening =
        new Opening(
            EntryValues.unique(yamlEntry, "ref", REF, "ref: opening-42", taken),
            yamlEntry.text("title", "title: Senior data engineer").orElse(""),
            yamlEntry.text("team", "team: Data platform").orElse(""),
            yamlEntry.text("location", "location: Vienna or remote").orElse(""),
            EntryValues.link(yamlEntry, "brief", false),
            yamlEntry.text("function", "function: data engineering").orElse(""),
            yamlEntry.texts("skills", "skills: [kafka, sql]"),
            state.orElse(State.CLOSED),
            EntryValues.day(yamlEntry, "opens", state.equals(Optional.of(State.FORECAST))),
            translations,
            yamlEntry.optionalText("domain", "domain: payments").orElse(""),
            country(yamlEntry),
            yamlEntry.optionalText("seniority", "seniority: senior").orElse(""));
    EntryValues.lowerCase(yamlEntry, "function", List.of(opening.function()));
    EntryValues.lowerCase(yamlEntry, "domain", List.of(opening.domain()));
    EntryValues.lowerCase(yamlEntry, "skills", opening.skills());
    return yamlEntry.isWhole() ? Optional.of(opening) : Optional.empty();
  }

  private static String country(YamlEntry yamlEntry) {
    String country = yamlEntry.optionalText("country", "country: AT").orElse("");
    if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
      yamlEntry.complain("country", "country is not two capital letters", "Write country: AT");
    }
    return country;
  }
}
