package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Purpose;
import nurture.decision.DecisionId;
import nurture.decision.MessageId;
import nurture.event.Stage;
import nurture.identity.Mailbox;
import nurture.insight.CandidateCursor;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateListing;
import nurture.insight.CandidateQuery;
import nurture.insight.CandidateReader;
import nurture.insight.QueueDepths;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessageText;
import nurture.json.AppliedJson;
import nurture.json.DecisionJson;
import nurture.json.DossierJson;
import nurture.outbox.MessageState;
import nurture.outbox.TaskTexts;
import nurture.tracking.FollowedLink;
import org.jspecify.annotations.Nullable;

/** Reads for people. Safe for concurrent use. */
public final class PgCandidateReader implements CandidateReader {

  private static final String CANDIDATES = SqlFiles.named("list_candidates");
  private static final String CANDIDATE = SqlFiles.named("read_candidate");
  private static final String EVENTS = SqlFiles.named("timeline_events");
  private static final String DECISIONS = SqlFiles.named("timeline_decisions");
  private static final String MESSAGES = SqlFiles.named("list_messages");
  private static final String MESSAGES_WAITING = SqlFiles.named("list_messages_waiting");
  private static final String MESSAGES_OF = SqlFiles.named("list_messages_of");
  private static final String ROBOTS = SqlFiles.named("robots_of_candidate");
  private static final String NEXT_DUE = SqlFiles.named("next_due");
  private static final String DEPTHS = SqlFiles.named("queue_depths");

  private static final int ROBOTS_SHOWN = 200;

  private final Pool pool;
  private final Pseudonyms pseudonyms;
  private final TaskTexts texts;
  private final InstantSource clock;

  /**
   * @param texts says what a recruiter's task comes with
   */
  public PgCandidateReader(Pool pool, Pseudonyms pseudonyms, TaskTexts texts, InstantSource clock) {
    this.pool = pool;
    this.pseudonyms = pseudonyms;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Future<CandidateListing> candidates(CandidateQuery query) {
    Tuple tuple =
        Tuple.of(
            query.search(),
            pseudonyms.candidate(query.search()),
            Mailbox.canonical(query.search()),
            query.stage().map(Enum::name).orElse(null),
            query.relationship().map(Enum::name).orElse(null),
            query.owner().orElse(null));
    tuple
        .addValue(query.country().orElse(null))
        .addValue(query.held().orElse(null))
        .addValue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .addValue(query.quarantined().orElse(null))
        .addValue(query.after().map(cursor -> PgInstants.at(cursor.due())).orElse(null))
        .addValue(query.after().map(CandidateCursor::id).orElse(null))
        .addValue(query.most() + 1);
    return pool.preparedQuery(CANDIDATES)
        .execute(tuple)
        .map(
            rows -> {
              List<Row> page = list(rows, row -> row);
              List<Row> shown = page.subList(0, Math.min(page.size(), query.most()));
              return new CandidateListing(
                  shown.stream().map(PgCandidateReader::line).toList(),
                  page.size() > shown.size()
                      ? Optional.of(cursor(shown.get(shown.size() - 1)))
                      : Optional.empty());
            });
  }

  private static CandidateCursor cursor(Row row) {
    return new CandidateCursor(
        Objects.requireNonNull(PgInstants.of(row, "due_at")), row.getUUID("id"));
  }

  @Override
  public Future<Optional<CandidateFile>> candidate(String ref) {
    return candidate(pseudonyms.candidate(ref))
        .compose(
            file -> {
              Optional<UUID> id = file.isPresent() ? Optional.empty() : Pseudonyms.written(ref);
              return id.isEmpty() ? Future.succeededFuture(file) : candidate(id.get());
            });
  }

  private Future<Optional<CandidateFile>> candidate(UUID id) {
    return pool.preparedQuery(CANDIDATE)
        .execute(Tuple.of(id))
        .map(rows -> list(rows, PgCandidateReader::file).stream().findFirst());
  }

  @Override
  public Future<Optional<List<TimelineEntry>>> timeline(
      String ref, Optional<Instant> before, int most) {
    return candidate(ref)
        .compose(
            file ->
                file.isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : timelineOf(file.get(), before, most).map(Optional::of));
  }

  /** Those of the records merged into it are part of it. */
  private Future<List<TimelineEntry>> timelineOf(
      CandidateFile file, Optional<Instant> before, int most) {
    List<Future<List<TimelineEntry>>> parts = new ArrayList<>();
    parts.add(ownTimeline(file.dossier().ref(), before, most));
    file.others().stream()
        .filter(CandidateFile.OtherRecordLine::merged)
        .forEach(merged -> parts.add(ownTimeline(merged.ref(), before, most)));
    return Future.all(parts)
        .map(done -> newest(parts.stream().flatMap(part -> part.result().stream()).toList(), most));
  }

  private Future<List<TimelineEntry>> ownTimeline(String ref, Optional<Instant> before, int most) {
    UUID id = pseudonyms.candidate(ref);
    @Nullable OffsetDateTime until = before.map(PgInstants::at).orElse(null);
    var events = pool.preparedQuery(EVENTS).execute(Tuple.of(id, most, until));
    var decisions = pool.preparedQuery(DECISIONS).execute(Tuple.of(id, most, until));
    var messages =
        pool.preparedQuery(MESSAGES_OF)
            .execute(Tuple.of(null, most, id, until))
            .map(rows -> list(rows, PgCandidateReader::message));
    var robots = pool.preparedQuery(ROBOTS).execute(Tuple.of(id, ROBOTS_SHOWN));
    return Future.all(events, decisions, messages, robots)
        .map(
            done ->
                merged(
                    events.result(),
                    decisions.result(),
                    messages.result(),
                    robots(robots.result()),
                    most));
  }

  @Override
  public Future<Optional<String>> decision(DecisionId id) {
    return pool.preparedQuery(
            "select events::text, explanation::text from decision"
                + " where candidate_id = $1 and number = $2 and explanation is not null")
        .execute(Tuple.of(id.candidate(), id.number()))
        .map(
            rows ->
                list(rows, row -> DecisionJson.withEvents(id, row.getString(0), row.getString(1)))
                    .stream()
                    .findFirst());
  }

  @Override
  public Future<List<MessageLine>> messages(
      Optional<MessageState> state, Optional<String> candidate, int most) {
    Tuple tuple = Tuple.of(state.map(MessageState::written).orElse(null), most);
    candidate.map(pseudonyms::candidate).ifPresent(id -> tuple.addValue(id).addValue(null));
    boolean waiting = state.filter(MessageState::waitsForSomebody).isPresent();
    return pool.preparedQuery(
            candidate.isPresent() ? MESSAGES_OF : waiting ? MESSAGES_WAITING : MESSAGES)
        .execute(tuple)
        .map(rows -> list(rows, PgCandidateReader::message));
  }

  @Override
  public Future<Optional<MessageText>> message(MessageId id) {
    return pool.preparedQuery(
            "select m.*, c.ref, c.name, case when m.kind = 'task' then c.dossier::text end as"
                + " dossier, case when m.kind = 'task' then arm_version(m.candidate_id) end as"
                + " arm_version from message m join candidate c on c.id = m.candidate_id where"
                + " m.candidate_id = $1 and m.decision = $2 and m.position = $3")
        .execute(Tuple.of(id.candidate(), id.decision(), id.position()))
        .map(
            rows ->
                list(
                        rows,
                        row ->
                            new MessageText(
                                message(row),
                                "task".equals(row.getString("kind"))
                                    ? taskText(id, row)
                                    : row.getString("body_text"),
                                row.getString("body_html"),
                                row.getString("sent_from"),
                                Objects.requireNonNullElse(row.getString("route"), ""),
                                AttachmentRows.read(row.getArrayOfStrings("attached")),
                                List.of()))
                    .stream()
                    .findFirst())
        .compose(
            found ->
                found.isEmpty()
                    ? Future.succeededFuture(found)
                    : PgLinkHits.links(pool, id)
                        .map(links -> found.map(text -> with(text, links))));
  }

  private static MessageText with(MessageText text, List<FollowedLink> links) {
    return new MessageText(
        text.line(),
        text.text(),
        text.html(),
        text.from(),
        text.route(),
        text.attachments(),
        links);
  }

  private @Nullable String taskText(MessageId id, Row row) {
    String ref = row.getString("ref");
    return ref == null
        ? null
        : texts
            .text(
                row.getString("template"),
                DossierJson.read(ref, row.getString("dossier")).joined(),
                id,
                PgCandidateQueue.armVersion(row),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("items").lines().toList(),
                clock.instant())
            .orElse(null);
  }

  /** When the next candidate or message is due after an instant; empty when none is. */
  public Future<Optional<Instant>> nextDue(Instant after) {
    return pool.preparedQuery(NEXT_DUE)
        .execute(Tuple.of(PgInstants.at(after)))
        .map(rows -> Optional.ofNullable(PgInstants.of(rows.iterator().next(), "next")));
  }

  @Override
  public Future<QueueDepths> depths(Instant now) {
    return pool.preparedQuery(DEPTHS)
        .execute(Tuple.of(PgInstants.at(now)))
        .map(
            rows -> {
              Row row = rows.iterator().next();
              return new QueueDepths(
                  row.getLong("events"),
                  row.getDouble("events_age"),
                  row.getLong("due"),
                  row.getDouble("due_age"),
                  row.getLong("messages"),
                  row.getDouble("messages_age"),
                  row.getLong("uncertain"),
                  row.getLong("messages_quarantined"),
                  row.getLong("quarantined"),
                  row.getLong("withdrawn_canaries"));
            });
  }

  /** By message. */
  private static Map<String, List<TimelineEntry.RobotHits>> robots(RowSet<Row> rows) {
    Map<String, List<TimelineEntry.RobotHits>> robots = new HashMap<>();
    for (Row row : rows) {
      robots
          .computeIfAbsent(PgMessageQueue.id(row).toString(), id -> new ArrayList<>())
          .add(new TimelineEntry.RobotHits(row.getString("reason"), row.getLong("hits")));
    }
    return robots;
  }

  private static List<TimelineEntry> merged(
      RowSet<Row> events,
      RowSet<Row> decisions,
      List<MessageLine> messages,
      Map<String, List<TimelineEntry.RobotHits>> robots,
      int most) {
    Map<String, String> said = new HashMap<>();
    List<TimelineEntry> entries = new ArrayList<>();
    for (Row row : decisions) {
      said.putAll(AppliedJson.said(row.getString("events")));
      DecisionId id = new DecisionId(row.getUUID("candidate_id"), row.getLong("number"));
      String text = row.getString("explanation");
      entries.add(
          new TimelineEntry.DecisionMade(
              Objects.requireNonNull(PgInstants.of(row, "decided_at")),
              id.toString(),
              row.getString("outcome"),
              text == null ? null : text));
    }
    for (Row row : events) {
      String id = row.getString("id");
      entries.add(
          new TimelineEntry.Happened(
              Objects.requireNonNull(PgInstants.of(row, "occurred_at")),
              id,
              row.getString("type"),
              row.getString("source"),
              row.getString("data") == null ? "{}" : row.getString("data"),
              said.get(id)));
    }
    messages.forEach(
        message ->
            entries.add(
                new TimelineEntry.MessagePlanned(
                    message.createdAt(),
                    message.id(),
                    message,
                    robots.getOrDefault(message.id(), List.of()))));
    return newest(entries, most);
  }

  /** At one instant: what happened, then what was decided, then what that called for. */
  private static List<TimelineEntry> newest(List<TimelineEntry> all, int most) {
    List<TimelineEntry> entries = new ArrayList<>(all);
    entries.sort(
        Comparator.comparing(TimelineEntry::at)
            .thenComparing(
                e ->
                    e instanceof TimelineEntry.Happened
                        ? 0
                        : e instanceof TimelineEntry.DecisionMade ? 1 : 2)
            .reversed());
    return List.copyOf(entries.subList(0, Math.min(most, entries.size())));
  }

  private static CandidateLine line(Row row) {
    return new CandidateLine(
        row.getUUID("id"),
        row.getString("ref"),
        row.getString("name"),
        Stage.valueOf(row.getString("stage")),
        due(row),
        row.getString("due_why"),
        text(row.getString("quarantine_reason")));
  }

  private static CandidateFile file(Row row) {
    return new CandidateFile(
        DossierJson.read(row.getString("ref"), row.getString("dossier")).joined(),
        row.getLong("version"),
        row.getInteger("pending"),
        due(row),
        row.getString("due_why"),
        PgInstants.of(row, "quarantined_since"),
        text(row.getString("quarantine_reason")),
        others(row.getString("others")));
  }

  private static List<CandidateFile.OtherRecordLine> others(@Nullable String written) {
    if (written == null) {
      return List.of();
    }
    return new JsonArray(written)
        .stream()
            .map(JsonObject.class::cast)
            .map(
                other ->
                    new CandidateFile.OtherRecordLine(
                        other.getString("ref"),
                        other.getString("name"),
                        other.getBoolean("merged"),
                        Optional.ofNullable(other.getString("mergedAt"))
                            .map(at -> OffsetDateTime.parse(at).toInstant())
                            .orElse(null)))
            .toList();
  }

  static MessageLine message(Row row) {
    MessageId id = PgMessageQueue.id(row);
    return new MessageLine(
        id.toString(),
        text(row.getString("ref")),
        text(row.getString("name")),
        id.decisionId().toString(),
        row.getString("kind"),
        row.getString("topic"),
        row.getString("template"),
        text(row.getString("via")),
        row.getString("title"),
        row.getString("reason"),
        MessageState.of(row.getString("state")).orElseThrow(),
        row.getString("state_reason"),
        Objects.requireNonNull(PgInstants.of(row, "created_at")),
        Objects.requireNonNull(PgInstants.of(row, "not_before")),
        row.getInteger("attempts"),
        PgInstants.of(row, "finished_at"),
        row.getString("subject"));
  }

  static @Nullable Instant due(Row row) {
    Instant due = PgInstants.of(row, "due_at");
    return due == null || !due.isBefore(PgInstants.NEVER.minusSeconds(86_400)) ? null : due;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static <T> List<T> list(RowSet<Row> rows, java.util.function.Function<Row, T> each) {
    List<T> list = new ArrayList<>(rows.size());
    rows.forEach(row -> list.add(each.apply(row)));
    return list;
  }
}
