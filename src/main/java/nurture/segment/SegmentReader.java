package nurture.segment;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;

/** Where it is asked who is in a segment. Every future fails when the database is away. */
public interface SegmentReader {

  /**
   * A candidate of a segment.
   *
   * @param name empty where it is not known
   */
  record Line(UUID id, String ref, String name) {}

  /** A candidate of a segment, with all that is known of them. */
  record Whole(UUID id, Dossier dossier) {}

  /**
   * Some candidates of a segment.
   *
   * @param count how many there are in all
   * @param lines in an order that has nothing to do with who they are
   */
  record Found(long count, List<Line> lines) {
    public Found {
      lines = List.copyOf(lines);
    }
  }

  /** Counts the candidates, and names some. */
  Future<Found> found(SegmentSql segment, Instant now, int most);

  /** A page of the candidates. */
  Future<List<Line>> page(SegmentSql segment, Instant now, Optional<UUID> behind, int most);

  /** The same with all that is known of each. */
  Future<List<Whole>> dossiers(SegmentSql segment, Instant now, Optional<UUID> behind, int most);

  /** Whether a candidate is in it; one of whom no facts are kept is not. */
  Future<Boolean> contains(SegmentSql segment, Instant now, UUID candidate);

  /** The flags that rules said last of a candidate. */
  Future<List<String>> flags(UUID candidate);
}
