package nurture.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.event.Profile;

/**
 * How we look after the candidate.
 *
 * @param hold with the release that ended an earlier one remembered in {@code handledAt}
 * @param handledAt when somebody last held or released the candidate
 * @param notes the newest 20, oldest first
 * @param openings refs of openings they match, best first
 */
public record Care(
    String owner,
    List<String> tags,
    List<String> openings,
    Optional<Hold> hold,
    Instant handledAt,
    List<Note> notes) {

  private static final int REMEMBERED = 20;

  static final Care NONE =
      new Care("", List.of(), List.of(), Optional.empty(), Instant.EPOCH, List.of());

  public Care {
    owner = Known.text(owner);
    tags = Known.list(tags);
    openings = Known.list(openings);
    hold = Known.or(hold, Optional.<Hold>empty());
    handledAt = Known.or(handledAt, Instant.EPOCH);
    notes = Known.list(notes);
  }

  Care updatedBy(Profile said) {
    return new Care(
        Known.or(said.owner(), owner),
        Known.or(said.tags(), tags),
        Known.or(said.openings(), openings),
        hold,
        handledAt,
        notes);
  }

  /** Held, or with an empty hold released; an older hand does not undo a newer one. */
  Care handled(Optional<Hold> next, Instant at) {
    return at.isBefore(handledAt) ? this : new Care(owner, tags, openings, next, at, notes);
  }

  Care noted(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    more.sort(Comparator.comparing(Note::at));
    return new Care(owner, tags, openings, hold, handledAt, Known.newest(more, REMEMBERED));
  }

  Care tagged(List<String> added) {
    List<String> more = new ArrayList<>(tags);
    added.stream().filter(tag -> !more.contains(tag)).forEach(more::add);
    return new Care(owner, more, openings, hold, handledAt, notes);
  }
}
