package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.ProjectedFacts;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentMembership;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentSql;
import nurture.store.Database;
import nurture.store.PgSegmentReader;
import nurture.store.PgSegments;

/**
 * The count of a segment with 20 of its candidates, as a page shows it while a condition is typed,
 * beside the bare statement; and why a candidate is not in it.
 */
final class SegmentCountTime implements Measurement {

  private static final int CANDIDATES = 1_000_000;
  private static final int QUICK = 50_000;
  private static final int REPEATS = 15;
  private static final int SAMPLE = 20;
  private static final double FIELDS_MILLIS = 300;
  private static final double LISTS_MILLIS = 1_000;
  private static final double WHY_NOT_MILLIS = 50;
  private static final Map<String, Integer> NUMBERS = Map.of("QUIET_QUARTER", 90);

  /** What a statement is run with where no pool of the server is in between. */
  private static final String PLAIN = "set jit = off; set work_mem = '32MB'";

  /** A condition that is asked, and how it goes by. */
  private record AskedSegment(String name, String what, double most, String when) {}

  private static final List<AskedSegment> ASKED =
      List.of(
          new AskedSegment(
              "country",
              "one field, a tenth of them",
              FIELDS_MILLIS,
              "Candidate( country == \"NO\" )"),
          new AskedSegment(
              "two",
              "two fields",
              FIELDS_MILLIS,
              "Role( function == \"engineering\" )\nCandidate( country == \"DE\" )"),
          new AskedSegment(
              "tags", "a rare tag", FIELDS_MILLIS, "Candidate( tags contains \"meetup\" )"),
          new AskedSegment(
              "skills", "a skill of many", FIELDS_MILLIS, "Role( skills contains \"kafka\" )"),
          new AskedSegment(
              "quiet",
              "days that move with the clock",
              FIELDS_MILLIS,
              "Contact( quietDays >= QUIET_QUARTER )"),
          new AskedSegment("flag", "a flag", FIELDS_MILLIS, "Flag( name == \"receptive\" )"),
          new AskedSegment(
              "reach",
              "facts of which there are several",
              LISTS_MILLIS,
              "Reach( via == Via.EMAIL, usable )"),
          new AskedSegment(
              "signal",
              "days of one of several facts",
              LISTS_MILLIS,
              "SignalSeen( ageDays <= 60 )"),
          new AskedSegment(
              "together",
              "all of these",
              LISTS_MILLIS,
              "Contact( quietDays >= QUIET_QUARTER )\nRole( function == \"engineering\" )\n"
                  + "Reach( via == Via.EMAIL, usable )\n"
                  + "not TopicHistory( topic == \"first-outreach\" )"));

  @Override
  public String name() {
    return "segments";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    int many = benchEnvironment.options().quick() ? QUICK : CANDIDATES;
    String url = benchEnvironment.newDatabase("segments");
    Database database = benchEnvironment.open(url, 1);
    Instant now = Instant.now();
    List<Dossier> like = new FactPopulation(database).put(many, now);
    benchEnvironment.tell("%,d candidates".formatted(many));
    SegmentReader reader = new PgSegmentReader(database.pool());
    SegmentDefinitions segments =
        new SegmentDefinitions(new PgSegments(database.pool()), () -> NUMBERS);
    List<BenchFigure> figures = new ArrayList<>();
    for (AskedSegment asked : ASKED) {
      SegmentSql sql = segments.read(asked.when()).condition().orElseThrow().sql();
      long[] count = new long[1];
      LatencySample counted = timed(() -> count[0] = await(reader.found(sql, now, SAMPLE)).count());
      double bare = bare(url, sql, now, count[0]);
      BenchFigure figure =
          BenchFigure.of(
                  "segments." + asked.name(),
                  "p95 to count a segment of %,d candidates by %s".formatted(many, asked.what()),
                  "ms",
                  counted.millis(0.95))
              .beside(bare, "the bare count of the condition, p95")
              .below(asked.most())
              .noting(
                  "%,d are in it; p50 %.0f ms, %d of them named"
                      .formatted(count[0], counted.millis(0.5), SAMPLE));
      figures.add(figure);
      benchEnvironment.tell(asked.name() + " " + figure.shownValue());
    }
    figures.add(whyNot(new SegmentMembership(segments, reader), like, now));
    return figures;
  }

  private static BenchFigure whyNot(SegmentMembership membership, List<Dossier> like, Instant now) {
    Segment segment =
        new Segment(
            UUID.randomUUID(),
            "together",
            "",
            new SegmentDefinition.OfCondition(ASKED.get(ASKED.size() - 1).when()),
            1,
            "bench",
            now,
            "");
    int[] place = new int[1];
    LatencySample asked =
        timed(
            () -> {
              int at = place[0]++ % like.size();
              Dossier dossier = like.get(at);
              await(
                  membership.of(
                      segment,
                      new SegmentMembership.Asked(
                          FactPopulation.id(at), dossier, later -> Facts.of(dossier, later)),
                      now));
            });
    return BenchFigure.of(
            "segments.why-not", "p95 to say why a candidate is not in it", "ms", asked.millis(0.95))
        .below(WHY_NOT_MILLIS);
  }

  private static LatencySample timed(Runnable asking) {
    LatencySample sample = new LatencySample();
    for (int i = -3; i < REPEATS; i++) {
      long started = System.nanoTime();
      asking.run();
      if (i >= 0) {
        sample.add(System.nanoTime() - started);
      }
    }
    return sample;
  }

  /** The count alone, over a connection of its own. */
  private static double bare(String url, SegmentSql sql, Instant now, long expected)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(BenchEnvironment.jdbc(url));
        Statement setting = connection.createStatement();
        Statement statement = connection.createStatement()) {
      setting.execute(PLAIN);
      String count = literal(sql, now);
      return timed(
              () -> {
                try (ResultSet row = statement.executeQuery(count)) {
                  if (!row.next() || row.getLong(1) != expected) {
                    throw new IllegalStateException("not " + expected + ": " + sql.where());
                  }
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              })
          .millis(0.95);
    }
  }

  private static String literal(SegmentSql sql, Instant now) {
    String where = sql.where();
    for (int i = sql.values().size(); i > 0; i--) {
      where =
          where.replace(
              "$" + (i + 1) + "::text", "'" + sql.values().get(i - 1).replace("'", "''") + "'");
    }
    return "select count(*) from "
        + sql.tables().get(0)
        + sql.tables().stream()
            .skip(1)
            .map(table -> " join " + table + " using (candidate_id)")
            .collect(Collectors.joining())
        + " where "
        + sql.tables().get(0).replaceFirst(".* ", "")
        + ".edition = "
        + ProjectedFacts.edition()
        + " and "
        + where.replace("$1::bigint", ChronoUnit.MICROS.between(Instant.EPOCH, now) + "::bigint");
  }
}
