package nurture.simulation.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.simulation.PlaybookLabel;

/**
 * What a draft would do otherwise than the published version. Immutable, and the same for the same
 * candidates, versions and scope, however many threads made it and in whatever order.
 *
 * @param published the playbook it is compared with
 * @param draft the edited playbook
 * @param complete whether everybody was looked at; false after it was ended early
 * @param kinds how many candidates differ in each way; one candidate may in several
 * @param templates by template, those that at least one version uses
 * @param rules the same by the rule that asked
 * @param shifts what was moved: from which touchpoint to which; the same twice means another day
 * @param stages steps through the funnel
 * @param guards candidates for whom a guard stood against something, by its rule
 * @param volume touches by the candidate's own day, and channel
 * @param failures evaluations that failed, by version and reason; such candidates are not compared
 * @param notReplayable candidates whose past cannot be rebuilt, by reason
 * @param examples of what is different, spread over the ways
 */
public record ReplayReport(
    PlaybookLabel published,
    PlaybookLabel draft,
    ReplayScope scope,
    boolean complete,
    Totals totals,
    SortedMap<DifferenceKind, Long> kinds,
    SortedMap<String, Balance> templates,
    SortedMap<String, Balance> rules,
    SortedMap<Shift, Long> shifts,
    SortedMap<Step, Both> stages,
    SortedMap<String, Both> guards,
    SortedMap<Slot, Both> volume,
    List<Failure> failures,
    SortedMap<String, Long> notReplayable,
    List<Example> examples) {

  public ReplayReport {
    kinds = copy(kinds);
    templates = copy(templates);
    rules = copy(rules);
    shifts = copy(shifts);
    stages = copy(stages);
    guards = copy(guards);
    volume = copy(volume);
    failures = List.copyOf(failures);
    notReplayable = copy(notReplayable);
    examples = List.copyOf(examples);
  }

  /** The same with the playbooks named in a user's words. */
  public ReplayReport titled(String publishedTitle, String draftTitle) {
    return new ReplayReport(
        published.titled(publishedTitle),
        draft.titled(draftTitle),
        scope,
        complete,
        totals,
        kinds,
        templates,
        rules,
        shifts,
        stages,
        guards,
        volume,
        failures,
        notReplayable,
        examples);
  }

  /**
   * Candidates, unless it says otherwise.
   *
   * @param seen looked at, one way or another
   * @param compared both versions decided about
   * @param noticed would get something else
   * @param different differ in any way, those included
   * @param news have news that is not applied yet, and so not minded
   * @param recorded touches that are on record for the period; beside those of the published
   *     version they tell how far to trust the rest. 0 at a moment
   * @param touches of all of them together
   * @param unmatched replies, clicks and the like to recorded messages that a version did not send
   */
  public record Totals(
      long seen,
      long compared,
      long noticed,
      long different,
      long news,
      long recorded,
      Balance touches,
      Both unmatched) {

    public long unchanged() {
      return compared - different;
    }
  }

  /** One number for each version. */
  public record Both(long published, long draft) {
    static final Both NONE = new Both(0, 0);

    public long difference() {
      return draft - published;
    }

    Both plus(Both other) {
      return new Both(published + other.published, draft + other.draft);
    }
  }

  /**
   * Touches of one template or by one rule. What a version sends is what both send alike, and what
   * it alone sends, and what it sends where the other sends something else.
   *
   * @param gained the draft sends it to somebody who got nothing
   * @param lost the published version sent it to somebody who gets nothing
   * @param movedFrom the published version sent it, the draft something else, elsewhere or another
   *     day
   * @param movedTo the other way round
   * @param reworded both send it, and what the candidate reads differs; of a rule those that it
   *     asks for in either version
   */
  public record Balance(
      long published,
      long draft,
      long gained,
      long lost,
      long movedFrom,
      long movedTo,
      long reworded) {
    static final Balance NONE = new Balance(0, 0, 0, 0, 0, 0, 0);

    public boolean changed() {
      return gained + lost + movedFrom + movedTo + reworded > 0;
    }

    Balance plus(Balance other) {
      return new Balance(
          published + other.published,
          draft + other.draft,
          gained + other.gained,
          lost + other.lost,
          movedFrom + other.movedFrom,
          movedTo + other.movedTo,
          reworded + other.reworded);
    }
  }

  /** What goes out and over which channel. */
  public record Touchpoint(String template, Via via) implements Comparable<Touchpoint> {
    @Override
    public int compareTo(Touchpoint other) {
      return Comparator.comparing(Touchpoint::template)
          .thenComparing(Touchpoint::via)
          .compare(this, other);
    }
  }

  /** One touchpoint in the place of another. */
  public record Shift(Touchpoint from, Touchpoint to) implements Comparable<Shift> {
    @Override
    public int compareTo(Shift other) {
      return Comparator.comparing(Shift::from).thenComparing(Shift::to).compare(this, other);
    }
  }

  /** A step through the funnel. */
  public record Step(Stage from, Stage to) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return Comparator.comparing(Step::from).thenComparing(Step::to).compare(this, other);
    }
  }

  /** A channel on a day. */
  public record Slot(LocalDate day, Via via) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      return Comparator.comparing(Slot::day).thenComparing(Slot::via).compare(this, other);
    }
  }

  /** Which of the two. */
  public enum Version {
    PUBLISHED,
    DRAFT
  }

  /**
   * Evaluations that failed for one reason.
   *
   * @param example the ref of one of the candidates
   */
  public record Failure(Version version, String reason, long candidates, String example) {}

  /**
   * One candidate about whom the versions differ.
   *
   * @param published what it decides and why where the two part; empty if it does nothing there
   */
  public record Example(
      String ref, Set<DifferenceKind> kinds, Optional<Said> published, Optional<Said> draft) {
    public Example {
      kinds = Collections.unmodifiableSortedSet(new java.util.TreeSet<>(kinds));
    }
  }

  /** A decision in sentences. */
  public record Said(Instant at, List<String> sentences) {
    public Said {
      sentences = List.copyOf(sentences);
    }
  }

  private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
