package nurture.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nurture.library.Opening;
import nurture.library.Opening.State;

/** Reads the entries of one {@code openings.yaml}. */
final class OpeningReader implements Function<Entry, Optional<Opening>> {
  /** Whatever the applicant tracking system calls it, in one word. */
  private static final Pattern REF = Pattern.compile("\\S+");

  private static final List<String> KEYS =
      List.of("ref", "title", "team", "location", "brief", "function", "skills", "state", "opens");

  private final Map<String, Integer> taken = new HashMap<>();

  @Override
  public Optional<Opening> apply(Entry entry) {
    entry.mayHave(KEYS, "an opening");
    Optional<State> state = Values.oneOf(entry, "state", State.values());
    Opening opening =
        new Opening(
            Values.unique(entry, "ref", REF, "ref: opening-42", taken),
            entry.text("title", "title: Senior data engineer").orElse(""),
            entry.text("team", "team: Data platform").orElse(""),
            entry.text("location", "location: Vienna or remote").orElse(""),
            Values.link(entry, "brief", false),
            entry.text("function", "function: data engineering").orElse(""),
            entry.texts("skills", "skills: [kafka, sql]"),
            state.orElse(State.CLOSED),
            Values.day(entry, "opens", state.equals(Optional.of(State.FORECAST))));
    Values.lowerCase(entry, "function", List.of(opening.function()));
    Values.lowerCase(entry, "skills", opening.skills());
    return entry.isWhole() ? Optional.of(opening) : Optional.empty();
  }
}
