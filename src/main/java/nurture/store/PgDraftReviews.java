package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nurture.access.Caller;
import nurture.access.Permission;
import nurture.access.RecordedName;
import nurture.access.Role;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.LineAnchor;
import nurture.playbook.version.ReviewOutcome;
import nurture.playbook.version.ReviewStep;

/**
 * Reviews of drafts in PostgreSQL. A step holds the row of the draft until the end of its
 * transaction, so that no save comes between what was seen and the verdict on it.
 */
public final class PgDraftReviews implements DraftReviews {

  private static final String COMMENTS = SqlFiles.named("draft_comments");
  private static final String STEPS = SqlFiles.named("draft_review");
  private static final String OPEN = SqlFiles.named("open_reviews");
  private static final String KEEP = SqlFiles.named("keep_comment");
  private static final String SETTLE = SqlFiles.named("settle_comment");
  private static final String DRAFT = SqlFiles.named("read_draft");

  private final Pool pool;

  public PgDraftReviews(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<DraftComment>> comments(UUID draft) {
    return pool.preparedQuery(COMMENTS)
        .execute(Tuple.of(draft))
        .map(
            rows -> {
              List<DraftComment> comments = new ArrayList<>();
              rows.forEach(row -> comments.add(comment(row)));
              return List.copyOf(comments);
            });
  }

  @Override
  public Future<List<ReviewStep>> steps(UUID draft) {
    return pool.preparedQuery(STEPS)
        .execute(Tuple.of(draft))
        .map(
            rows -> {
              List<ReviewStep> steps = new ArrayList<>();
              rows.forEach(row -> steps.add(step(row)));
              return List.copyOf(steps);
            });
  }

  @Override
  public Future<Map<UUID, List<ReviewStep>>> open() {
    return pool.preparedQuery(OPEN)
        .execute()
        .map(
            rows -> {
              Map<UUID, List<ReviewStep>> open = new LinkedHashMap<>();
              rows.forEach(
                  row ->
                      open.computeIfAbsent(row.getUUID("draft"), id -> new ArrayList<>())
                          .add(step(row)));
              return open;
            });
  }

  @Override
  public Future<ReviewOutcome> comment(Said said, Instant now) {
    return holding(said.draft(), (connection, draft) -> comment(connection, said, now));
  }

  private static Future<ReviewOutcome> comment(SqlConnection connection, Said said, Instant now) {
    LineAnchor line = said.place().line().orElse(null);
    return connection
        .preparedQuery("select count(*) as comments from playbook_comment where draft = $1")
        .execute(Tuple.of(said.draft()))
        .compose(
            counted ->
                counted.iterator().next().getLong("comments") >= MOST_COMMENTS
                    ? Future.succeededFuture(new ReviewOutcome.Full(MOST_COMMENTS))
                    : connection
                        .preparedQuery(KEEP)
                        .execute(
                            Tuple.of(said.draft())
                                .addValue(
                                    said.answers().isPresent() ? said.answers().getAsLong() : null)
                                .addValue(said.place().about().word())
                                .addValue(said.place().subject())
                                .addValue(line == null ? null : line.text())
                                .addValue(line != null && line.removed())
                                .addValue(line == null ? 0 : line.nth())
                                .addValue(line == null ? "" : line.before())
                                .addValue(line == null ? "" : line.after())
                                .addValue(said.who())
                                .addValue(PgInstants.at(now))
                                .addValue(said.text()))
                        .compose(kept -> kept(connection, said, kept, now)));
  }

  /** The text is not put on record: it may name a candidate, and the record outlives that. */
  private static Future<ReviewOutcome> kept(
      SqlConnection connection, Said said, RowSet<Row> kept, Instant now) {
    if (ServiceRows.none(kept)) {
      return Future.succeededFuture(new ReviewOutcome.Unknown());
    }
    Row row = kept.iterator().next();
    long number = row.getLong("number");
    return PgDrafts.record(
            connection,
            now,
            said.who(),
            said.answers().isPresent() ? "answer comment on draft" : "comment on draft",
            said.draft(),
            "comment "
                + number
                + " on "
                + place(row, Optional.empty()).words()
                + ", revision "
                + row.getLong("revision"))
        .map(new ReviewOutcome.Done(number));
  }

  @Override
  public Future<ReviewOutcome> settle(
      UUID draft, long comment, boolean settled, String who, Instant now) {
    return holding(
        draft,
        (connection, held) ->
            connection
                .preparedQuery(
                    "select 1 from playbook_comment where draft = $1 and number = $2 and answers is"
                        + " null")
                .execute(Tuple.of(draft, comment))
                .compose(
                    found ->
                        ServiceRows.none(found)
                            ? Future.succeededFuture(new ReviewOutcome.Unknown())
                            : connection
                                .preparedQuery(SETTLE)
                                .execute(Tuple.of(draft, comment, settled, who, PgInstants.at(now)))
                                .compose(
                                    changed ->
                                        ServiceRows.none(changed)
                                            ? Future.succeededFuture()
                                            : PgDrafts.record(
                                                connection,
                                                now,
                                                who,
                                                settled
                                                    ? "settle comment on draft"
                                                    : "open comment on draft again",
                                                draft,
                                                "comment " + comment))
                                .map(new ReviewOutcome.Done(comment))));
  }

  @Override
  public Future<ReviewOutcome> take(
      DraftRevision seen, ReviewStep.Kind kind, String remark, Caller caller, Instant now) {
    return holding(
        seen.draft(),
        (connection, draft) -> {
          if (draft.revision() != seen.revision()) {
            return Future.succeededFuture(new ReviewOutcome.MovedOn(draft.revision()));
          }
          if (kind.isVerdict() == draft.isWorkOf(caller.name())) {
            TreeSet<String> authors = new TreeSet<>(draft.editors());
            authors.add(draft.author());
            return Future.succeededFuture(
                kind.isVerdict()
                    ? new ReviewOutcome.OwnWork(authors)
                    : new ReviewOutcome.OthersWork(authors));
          }
          return connection
              .preparedQuery(
                  "insert into playbook_review (draft, kind, revision, actor, at, remark,"
                      + " permissions) values ($1, $2, $3, $4, $5, $6, $7)")
              .execute(
                  Tuple.of(
                      seen.draft(),
                      kind.word(),
                      seen.revision(),
                      caller.name(),
                      PgInstants.at(now),
                      remark,
                      words(caller)))
              .compose(
                  done ->
                      PgDrafts.record(
                          connection,
                          now,
                          caller.name(),
                          action(kind),
                          seen.draft(),
                          "revision " + seen.revision() + (remark.isEmpty() ? "" : ": " + remark)))
              .map(new ReviewOutcome.Done(0));
        });
  }

  private static String words(Caller caller) {
    TreeSet<Permission> known = new TreeSet<>(caller.permissions());
    known.retainAll(Permission.OF_KEYS);
    return Permission.words(known);
  }

  private static String action(ReviewStep.Kind kind) {
    return switch (kind) {
      case ASK -> "ask for review of draft";
      case APPROVE -> "approve draft";
      case ASK_FOR_CHANGES -> "ask for changes of draft";
    };
  }

  /** What is done with a draft while its row is held. */
  @FunctionalInterface
  private interface Change {
    Future<ReviewOutcome> of(SqlConnection connection, Draft draft);
  }

  private Future<ReviewOutcome> holding(UUID id, Change change) {
    return pool.withTransaction(
        connection ->
            PgDrafts.hold(connection, id)
                .compose(held -> connection.preparedQuery(DRAFT).execute(Tuple.of(id, true)))
                .compose(
                    rows -> {
                      if (ServiceRows.none(rows)) {
                        return Future.succeededFuture(new ReviewOutcome.Unknown());
                      }
                      Draft draft = DraftRows.draft(rows.iterator().next());
                      return draft.published().isPresent()
                          ? Future.succeededFuture(
                              new ReviewOutcome.Closed(draft.published().getAsLong()))
                          : change.of(connection, draft);
                    }));
  }

  private static DraftComment comment(Row row) {
    return new DraftComment(
        row.getLong("number"),
        DraftRows.number(row, "answers"),
        place(row, line(row)),
        row.getString("author"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        row.getLong("revision"),
        row.getString("text"),
        Optional.ofNullable(PgInstants.of(row, "settled_at"))
            .map(at -> new DraftComment.Settled(row.getString("settled_by"), at)));
  }

  private static CommentPlace place(Row row, Optional<LineAnchor> line) {
    return new CommentPlace(
        CommentPlace.About.of(row.getString("about")).orElseThrow(),
        row.getString("subject"),
        line);
  }

  private static Optional<LineAnchor> line(Row row) {
    return Optional.ofNullable(row.getString("line"))
        .map(
            text ->
                new LineAnchor(
                    row.getBoolean("line_removed"),
                    text,
                    row.getInteger("line_nth"),
                    row.getString("line_before"),
                    row.getString("line_after")));
  }

  private static ReviewStep step(Row row) {
    return new ReviewStep(
        ReviewStep.Kind.of(row.getString("kind")).orElseThrow(),
        row.getLong("revision"),
        row.getString("actor"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        row.getString("remark"),
        Permission.of(row.getString("permissions")),
        now(row));
  }

  /** A member as their role allows; a key as it permits, and no more than its owner's role does. */
  private static Set<Permission> now(Row row) {
    Optional<Set<Permission>> member =
        Optional.ofNullable(row.getString("role_now")).flatMap(Role::of).map(Role::permissions);
    Optional<Set<Permission>> key =
        Optional.ofNullable(row.getString("key_now")).map(Permission::of);
    RecordedName who = RecordedName.of(row.getString("actor"));
    if (who.email().isEmpty()) {
      return key.orElse(Set.of());
    } else if (who.key().isEmpty()) {
      return member.orElse(Set.of());
    }
    Set<Permission> both = new HashSet<>(member.orElse(Set.of()));
    both.retainAll(key.orElse(Set.of()));
    return both;
  }
}
