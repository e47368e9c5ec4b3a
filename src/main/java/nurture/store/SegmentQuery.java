package nurture.store;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
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
   * Those among the next candidates by id, whether they are in the segment or not. What these few
   * have is read by key, which is soon done where many are in the segment.
   *
   * @param select begins the statement; the candidate is {@code c}
   * @param behind after whom
   * @param next how many candidates are looked at
   * @param most how many of the segment are read
   */
  static SegmentQuery among(
      String select, SegmentSql segment, Instant now, Optional<UUID> behind, int next, int most) {
    return new SegmentQuery(
        select
            + " from (select f.candidate_id from (select * from candidate_facts"
            + behind.map(id -> " where candidate_id > '" + id + "'::uuid").orElse("")
            + " order by candidate_id limit "
            + next
            + ") f"
            + (segment.lists() ? " join candidate_fact_lists l using (candidate_id)" : "")
            + where("f", segment)
            + named("f", most),
        values(segment, now));
  }

  /** The first candidates by id of a selection, by which they are read. */
  private static String named(String selected, int most) {
    return " order by "
        + selected
        + ".candidate_id limit "
        + most
        + ") s join candidate c on c.id = s.candidate_id order by c.id";
  }

  /**
   * All are found first, and the first by id taken from them: what is best where few are in the
   * segment, wherever they stand.
   *
   * @param select as above; {@code m} has all
   */
  static SegmentQuery outOfAll(
      String select, SegmentSql segment, Instant now, Optional<UUID> behind, int most) {
    String table = table(segment);
    return new SegmentQuery(
        "with m as materialized (select "
            + table
            + ".candidate_id"
            + from(segment)
            + behind.map(id -> " and " + table + ".candidate_id > '" + id + "'::uuid").orElse("")
            + ") "
            + select
            + " from (select m.candidate_id from m"
            + named("m", most),
        values(segment, now));
  }

  /** How many there are. */
  static SegmentQuery count(SegmentSql segment, Instant now) {
    return new SegmentQuery("select count(*) as count" + from(segment), values(segment, now));
  }

  /**
   * Each row of facts has one of lists, so where nothing is asked of the facts the lists are read
   * alone.
   */
  private static String from(SegmentSql segment) {
    String table = table(segment);
    return (table.equals("l") ? " from candidate_fact_lists l" : " from candidate_facts f")
        + (table.equals("f") && segment.lists()
            ? " join candidate_fact_lists l using (candidate_id)"
            : "")
        + where(table, segment);
  }

  private static String table(SegmentSql segment) {
    return segment.facts() || !segment.lists() ? "f" : "l";
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
