package nurture.store;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nurture.candidate.facts.ProjectedFacts;
import nurture.segment.SegmentSql;

/** A statement about the candidates of some segment, with its values. */
record SegmentQuery(String sql, Tuple values) {

  /**
   * @param select begins the statement; the facts are {@code f}
   * @param join further tables
   * @param behind further conditions, and in which order
   */
  static SegmentQuery of(
      String select, String join, SegmentSql segment, Instant now, String behind) {
    Tuple values = Tuple.of(ChronoUnit.MICROS.between(Instant.EPOCH, now));
    segment.values().forEach(values::addString);
    // The instant is a parameter even where nothing moves with the clock.
    return new SegmentQuery(
        select
            + " from candidate_facts f"
            + (segment.lists() ? " join candidate_fact_lists l using (candidate_id)" : "")
            + join
            + " where f.edition = "
            + ProjectedFacts.edition()
            + " and "
            + segment.where()
            + " and $1::bigint is not null"
            + behind,
        values);
  }
}
