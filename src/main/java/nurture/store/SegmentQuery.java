package nurture.store;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.candidate.facts.ProjectedFacts;
import nurture.segment.SegmentSql;

/** A statement about the candidates of some segment, with its values. */
record SegmentQuery(String sql, Tuple values) {

  /**
   * @param select begins the statement; what is asked for most is {@code a}
   * @param join further tables
   * @param behind further conditions, and in which order
   */
  static SegmentQuery of(
      String select, String join, SegmentSql segment, Instant now, String behind) {
    return new SegmentQuery(
        select
            + " from candidate_asked_facts a"
            + beside(segment)
            + join
            + where("a", segment)
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
            + " from (select a.candidate_id from (select * from candidate_asked_facts"
            + behind.map(id -> " where candidate_id > '" + id + "'::uuid").orElse("")
            + " order by candidate_id limit "
            + next
            + ") a"
            + beside(segment)
            + where("a", segment)
            + named("a", most),
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

  /** Each of the tables has a row for each candidate, so those alone are read that are asked. */
  private static String from(SegmentSql segment) {
    return " from "
        + segment.tables().get(0)
        + segment.tables().stream()
            .skip(1)
            .map(table -> " join " + table + " using (candidate_id)")
            .collect(Collectors.joining())
        + where(table(segment), segment);
  }

  /** The tables beside that of what is asked for most. */
  private static String beside(SegmentSql segment) {
    return segment.tables().stream()
        .filter(table -> !table.endsWith(" a"))
        .map(table -> " join " + table + " using (candidate_id)")
        .collect(Collectors.joining());
  }

  private static String table(SegmentSql segment) {
    String first = segment.tables().get(0);
    return first.substring(first.length() - 1);
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
