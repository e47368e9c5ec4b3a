package nurture.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place to be filled, or one that is forecast (PLAYBOOK P20).
 *
 * @param ref as candidates' profiles name it
 * @param brief link to the two pages; empty when there are none
 * @param function the job family, lower case, for example {@code data engineering}
 * @param skills what it asks for, lower case
 * @param opens the day a forecast opening is expected to open
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
    Optional<LocalDate> opens) {

  /** Whether somebody can be hired for it. */
  public enum State {
    OPEN,
    /** Expected: its pool is nurtured, nobody is told of it as of an opening. */
    FORECAST,
    CLOSED
  }

  public Opening {
    skills = List.copyOf(skills);
  }
}
