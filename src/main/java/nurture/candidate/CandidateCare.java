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
 * @param answers written to them and not sent yet, the oldest first; at most 5
 * @param openings refs of openings they match, best first
 */
public record CandidateCare(
    String owner,
    List<String> tags,
    List<String> openings,
    Optional<RecruiterHold> hold,
    Instant handledAt,
    List<Note> notes,
    List<AnswerText> answers) {

  private static final int REMEMBERED = 20;
  private static final int ANSWERS = 5;

  static final CandidateCare NONE =
      new CandidateCare(
          "", List.of(), List.of(), Optional.empty(), Instant.EPOCH, List.of(), List.of());

  public CandidateCare {
    owner = StoredDefaults.text(owner);
    tags = StoredDefaults.list(tags);
    openings = StoredDefaults.list(openings);
    hold = StoredDefaults.or(hold, Optional.<RecruiterHold>empty());
    handledAt = StoredDefaults.or(handledAt, Instant.EPOCH);
    notes = StoredDefaults.list(notes);
    answers = StoredDefaults.list(answers);
  }

  CandidateCare updatedBy(Profile said) {
    return new CandidateCare(
        StoredDefaults.or(said.owner(), owner),
        StoredDefaults.or(said.tags(), tags),
        StoredDefaults.or(said.openings(), openings),
        hold,
        handledAt,
        notes,
        answers);
  }

  /** Held, or with an empty hold released; an older hand does not undo a newer one. */
  CandidateCare handled(Optional<RecruiterHold> next, Instant at) {
    return at.isBefore(handledAt)
        ? this
        : new CandidateCare(owner, tags, openings, next, at, notes, answers);
  }

  /** Without the hold that began at an instant. */
  CandidateCare unheld(Instant at) {
    return new CandidateCare(
        owner,
        tags,
        openings,
        hold.filter(held -> !held.since().equals(at)),
        handledAt,
        notes,
        answers);
  }

  CandidateCare noted(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    more.sort(Comparator.comparing(Note::at));
    return new CandidateCare(
        owner, tags, openings, hold, handledAt, StoredDefaults.newest(more, REMEMBERED), answers);
  }

  CandidateCare answering(AnswerText answer) {
    List<AnswerText> more = new ArrayList<>(answers);
    more.removeIf(known -> known.item().equals(answer.item()));
    more.add(answer);
    more.sort(Comparator.comparing(AnswerText::at));
    return new CandidateCare(
        owner, tags, openings, hold, handledAt, notes, StoredDefaults.newest(more, ANSWERS));
  }

  /** Without the answers that a message took along. */
  CandidateCare answered(List<String> items) {
    return answers.stream().noneMatch(answer -> items.contains(answer.item()))
        ? this
        : new CandidateCare(
            owner,
            tags,
            openings,
            hold,
            handledAt,
            notes,
            answers.stream().filter(answer -> !items.contains(answer.item())).toList());
  }

  CandidateCare tagged(List<String> added) {
    List<String> more = new ArrayList<>(tags);
    added.stream().filter(tag -> !more.contains(tag)).forEach(more::add);
    return new CandidateCare(owner, more, openings, hold, handledAt, notes, answers);
  }
}
