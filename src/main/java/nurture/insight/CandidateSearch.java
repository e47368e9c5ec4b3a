package nurture.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.event.Relationship;
import nurture.event.Stage;

/**
 * Which candidates a page lists, and in which order; what is empty does not matter.
 *
 * @param text words of which each is part of a name, an address in any spelling, an employer, a job
 *     title, a skill or a ref; empty for all candidates
 * @param owner the recruiter who looks after them
 * @param unowned whether nobody looks after them
 * @param country ISO 3166-1 alpha-2
 * @param held whether nothing goes out to them now because a recruiter says so
 * @param quarantined whether their evaluation fails
 * @param tags all of which they have
 */
public record CandidateSearch(
    String text,
    Optional<Stage> stage,
    Optional<Relationship> relationship,
    Optional<String> owner,
    boolean unowned,
    Optional<String> country,
    boolean held,
    boolean quarantined,
    List<String> tags,
    LastTouch lastTouch,
    Order order) {

  public CandidateSearch {
    tags = List.copyOf(tags);
  }

  /** In which order they are listed. */
  public enum Order {
    NEXT_CHECK,
    NAME
  }

  /**
   * When they had their last touchpoint.
   *
   * @param kind how the instant is meant
   * @param at the instant; not used by {@code ANY} and {@code NEVER}
   */
  public record LastTouch(Kind kind, Instant at) {

    public static final LastTouch ANY = new LastTouch(Kind.ANY, Instant.EPOCH);
    public static final LastTouch NEVER = new LastTouch(Kind.NEVER, Instant.EPOCH);

    /** How an instant is meant. */
    public enum Kind {
      ANY,
      NEVER,
      SINCE,
      BEFORE
    }
  }
}
