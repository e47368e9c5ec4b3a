package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.event.ReplyReason;
import nurture.event.Stage;
import nurture.insight.MeasureReader;
import nurture.insight.MeasureSlice;
import nurture.insight.MeasuredRate;
import nurture.insight.ReasonCount;
import nurture.insight.RecruitingMeasure;
import nurture.insight.StayCount;
import nurture.insight.WeekCursor;
import org.jspecify.annotations.Nullable;

/** Measures and the funnel in PostgreSQL. Safe for concurrent use. */
public final class PgMeasures implements MeasureReader {

  private static final String RATES = SqlFiles.named("sum_measures");
  private static final String STAYS = SqlFiles.named("sum_stays");
  private static final String REASONS = SqlFiles.named("count_reply_reasons");
  private static final String WAITING = SqlFiles.named("measure_backlog");
  private static final Map<RecruitingMeasure, String> LINES = lists();
  private static final Map<RecruitingMeasure, String> FEW_LINES = fewLists();
  private static final String FEW = SqlFiles.named("count_few");
  private static final int MOST_FEW = 2_500;
  private static final String GONE = "gone";

  private final Pool pool;
  private final int few;

  public PgMeasures(Pool pool) {
    this(pool, MOST_FEW);
  }

  /**
   * @param few how many messages may have a value that they are found by it, and not among all
   */
  public PgMeasures(Pool pool, int few) {
    this.pool = pool;
    this.few = few;
  }

  private static Map<RecruitingMeasure, String> fewLists() {
    String left = SqlFiles.named("list_few_measured");
    String positive = SqlFiles.named("list_few_positive");
    Map<RecruitingMeasure, String> lists = new EnumMap<>(RecruitingMeasure.class);
    lists.put(RecruitingMeasure.RESPONSE, left);
    lists.put(RecruitingMeasure.POSITIVE, left);
    lists.put(RecruitingMeasure.INTERVIEW, positive);
    lists.put(RecruitingMeasure.OFFER, positive);
    return lists;
  }

  private static Map<RecruitingMeasure, String> lists() {
    String left = SqlFiles.named("list_measured");
    String positive = SqlFiles.named("list_positive");
    Map<RecruitingMeasure, String> lists = new EnumMap<>(RecruitingMeasure.class);
    lists.put(RecruitingMeasure.RESPONSE, left);
    lists.put(RecruitingMeasure.POSITIVE, left);
    lists.put(RecruitingMeasure.INTERVIEW, positive);
    lists.put(RecruitingMeasure.OFFER, positive);
    lists.put(RecruitingMeasure.STRONG_HIRE, SqlFiles.named("list_rated"));
    lists.put(RecruitingMeasure.NURTURE, SqlFiles.named("list_nurtured"));
    return lists;
  }

  @Override
  public Future<List<MeasuredRate>> rates(MeasureSlice slice, Period period, LocalDate today) {
    RecruitingMeasure[] measures = RecruitingMeasure.values();
    return pool.preparedQuery(RATES)
        .execute(
            Tuple.tuple()
                .addArrayOfString(
                    Arrays.stream(measures).map(RecruitingMeasure::key).toArray(String[]::new))
                .addArrayOfLocalDate(
                    Arrays.stream(measures)
                        .map(measure -> early(measure, today))
                        .toArray(LocalDate[]::new))
                .addString(slice.key())
                .addLocalDate(first(period))
                .addLocalDate(behind(period)))
        .map(
            rows -> {
              List<MeasuredRate> rates = new ArrayList<>(rows.size());
              rows.forEach(row -> rates.add(rate(row)));
              return List.copyOf(rates);
            });
  }

  private static MeasuredRate rate(Row row) {
    return new MeasuredRate(
        RecruitingMeasure.named(row.getString("measure")).orElseThrow(),
        row.getString("value"),
        row.getLong("among"),
        row.getLong("hits"),
        row.getLong("early"));
  }

  /** The first day whose time is not over; what has no window is never early. */
  private static LocalDate early(RecruitingMeasure measure, LocalDate today) {
    return measure.windowDays() == 0
        ? today.plusYears(1_000)
        : today.minusDays(measure.windowDays());
  }

  @Override
  public Future<List<Line>> lines(
      Which which, Period period, LocalDate today, Optional<WeekCursor> behind, int most) {
    Tuple asked = asked(which, period, today, behind, most);
    return rare(which)
        .compose(
            rare ->
                rare
                    ? pool.preparedQuery(
                            Objects.requireNonNull(
                                FEW_LINES.get(which.measure()), "no list of this measure"))
                        .execute(asked.addString(key(which)))
                    : pool.preparedQuery(
                            Objects.requireNonNull(
                                LINES.get(which.measure()), "no list of this measure"))
                        .execute(asked))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>(rows.size());
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  /** Whether few messages have the value, so that they are found by it. */
  private Future<Boolean> rare(Which which) {
    return few == 0
            || which.slice() == MeasureSlice.ALL
            || which.value().isEmpty()
            || !FEW_LINES.containsKey(which.measure())
        ? Future.succeededFuture(false)
        : pool.preparedQuery(FEW)
            .execute(Tuple.of(key(which), few + 1))
            .map(rows -> rows.iterator().next().getLong("count") <= few);
  }

  /** As measure_keys of the database has it. */
  private static String key(Which which) {
    boolean hits = which.counted() == Counted.HITS;
    String kind =
        switch (which.measure()) {
          case RESPONSE -> hits ? "answered " : "";
          case POSITIVE -> hits ? "agreed " : "";
          case INTERVIEW, OFFER, STRONG_HIRE, NURTURE -> "yes ";
        };
    return kind + which.slice().key() + ":" + which.value();
  }

  private static Tuple asked(
      Which which, Period period, LocalDate today, Optional<WeekCursor> behind, int most) {
    LocalDate early = early(which.measure(), today);
    LocalDate from = first(period);
    LocalDate until = behind(period);
    boolean counted = which.counted() != Counted.EARLY;
    if (counted && (until == null || until.isAfter(early))) {
      until = early;
    } else if (!counted && (from == null || from.isBefore(early))) {
      from = early;
    }
    return Tuple.tuple()
        .addString(which.measure().key())
        .addString(which.slice().key())
        .addString(which.slice() == MeasureSlice.ALL ? "" : which.value())
        .addBoolean(
            switch (which.counted()) {
              case HITS -> Boolean.TRUE;
              case MISSES -> Boolean.FALSE;
              case AMONG, EARLY -> null;
            })
        .addLocalDate(from)
        .addLocalDate(until)
        .addOffsetDateTime(behind.map(place -> PgInstants.at(place.at())).orElse(null))
        .addUUID(behind.map(WeekCursor::candidate).orElse(null))
        .addString(behind.map(WeekCursor::tail).orElse(null))
        .addInteger(most);
  }

  private static Line line(Row row) {
    return new Line(
        new WeekCursor(
            Objects.requireNonNull(PgInstants.of(row, "at")),
            row.getUUID("candidate_id"),
            row.getString("tail")),
        text(row.getString("ref")),
        text(row.getString("name")),
        row.getString("template"),
        row.getString("channel"),
        Objects.requireNonNull(PgInstants.of(row, "left_at")),
        time(row, "replied_at"),
        time(row, "positive_at"),
        time(row, "interview_at"),
        time(row, "offer_at"),
        time(row, "hired_at"),
        Optional.ofNullable(row.getBoolean("strong")),
        time(row, "active_at"));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Optional<Instant> time(Row row, String column) {
    return Optional.ofNullable(PgInstants.of(row, column));
  }

  @Override
  public Future<List<StayCount>> stays(Period period) {
    return pool.preparedQuery(STAYS)
        .execute(Tuple.tuple().addLocalDate(first(period)).addLocalDate(behind(period)))
        .map(
            rows -> {
              List<StayCount> counts = new ArrayList<>(rows.size());
              rows.forEach(row -> counts.add(stay(row)));
              return List.copyOf(counts);
            });
  }

  private static StayCount stay(Row row) {
    String next = row.getString("next");
    return new StayCount(
        Stage.valueOf(row.getString("stage")),
        Optional.of(next)
            .filter(stage -> !stage.isEmpty() && !stage.equals(GONE))
            .map(Stage::valueOf),
        !next.isEmpty(),
        row.getInteger("days"),
        row.getLong("count"));
  }

  @Override
  public Future<List<ReasonCount>> reasons(Period period) {
    return pool.preparedQuery(REASONS)
        .execute(Tuple.tuple().addLocalDate(first(period)).addLocalDate(behind(period)))
        .map(
            rows -> {
              List<ReasonCount> counts = new ArrayList<>(rows.size());
              rows.forEach(row -> reason(row).ifPresent(counts::add));
              return List.copyOf(counts);
            });
  }

  /** Another version of the program may know other reasons. */
  private static Optional<ReasonCount> reason(Row row) {
    String word = row.getString("reason").replace('-', '_');
    return Arrays.stream(ReplyReason.values())
        .filter(reason -> reason.name().equalsIgnoreCase(word))
        .findFirst()
        .map(
            reason ->
                new ReasonCount(
                    YearMonth.from(
                        row.getOffsetDateTime("month").withOffsetSameInstant(ZoneOffset.UTC)),
                    reason,
                    row.getLong("count")));
  }

  @Override
  public Future<Long> waiting() {
    return pool.preparedQuery(WAITING)
        .execute()
        .map(rows -> rows.iterator().next().getLong("waiting"));
  }

  private static @Nullable LocalDate first(Period period) {
    return period.from().orElse(null);
  }

  private static @Nullable LocalDate behind(Period period) {
    return period.to().map(day -> day.plusDays(1)).orElse(null);
  }
}
