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
    return new SegmentQuery(
        select
            + " from candidate_facts f"
            + (segment.lists() ? " join candidate_fact_lists l using (candidate_id)" : "")
            + join
            + where("f", segment)
            + behind,
        values(segment, now));
  }

  /**
   * How many there are. Each row of facts has one of lists, so where nothing is asked of the facts
   * the lists are counted alone.
   */
  static SegmentQuery count(SegmentSql segment, Instant now) {
    return segment.facts() || !segment.lists()
        ? of("select count(*) as count", "", segment, now, "")
        : new SegmentQuery(
            "select count(*) as count from candidate_fact_lists l" + where("l", segment),
            values(segment, now));
  }

  /** The instant is a parameter even where nothing moves with the clock. */
  private static String where(String table, SegmentSql segment) {
    return " where "
        + table
        + ".edition = "
        + ProjectedFacts.edition()
        + " and "
        + segment.where()
        + " and $1::bigint is not null";
  }

  private static Tuple values(SegmentSql segment, Instant now) {
    Tuple values = Tuple.of(ChronoUnit.MICROS.between(Instant.EPOCH, now));
    segment.values().forEach(values::addString);
    return values;
  }
}
