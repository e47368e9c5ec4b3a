package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nurture.access.SentForms;
import nurture.config.Settings;

/**
 * Forgets what is older than the settings keep. Deletes in small steps, so that nobody waits for
 * it; several nodes may run it at once.
 */
public final class PgRetention {

  private static final String EVENTS = SqlFiles.named("purge_events");
  private static final String DECISIONS = SqlFiles.named("purge_decisions");
  private static final String BODIES = SqlFiles.named("purge_bodies");
  private static final String MAILS = SqlFiles.named("purge_mails");
  private static final String ANSWERS = SqlFiles.named("purge_answers");
  private static final String HITS = SqlFiles.named("purge_hits");
  private static final String LINKS = SqlFiles.named("purge_links");
  private static final String TEXT_ANSWERS = SqlFiles.named("purge_text_answers");
  private static final String SESSIONS = SqlFiles.named("purge_sessions");
  private static final String FORMS = SqlFiles.named("purge_forms");
  private static final String IMPORTS = SqlFiles.named("purge_imports");
  private static final String FIGURES = SqlFiles.named("fold_figures");
  private static final int STEP = 2_000;

  private final Pool pool;
  private final Settings.Retention settings;

  public PgRetention(Pool pool, Settings.Retention settings) {
    this.pool = pool;
    this.settings = settings;
  }

  /**
   * @return how many rows were forgotten
   */
  public Future<Integer> run(Instant now) {
    return all(EVENTS, now.minus(settings.events()))
        .compose(events -> all(DECISIONS, now.minus(settings.decisions())).map(d -> events + d))
        .compose(rows -> all(BODIES, now.minus(settings.messageBodies())).map(b -> rows + b))
        .compose(rows -> all(MAILS, now.minus(settings.messageBodies())).map(m -> rows + m))
        .compose(rows -> all(ANSWERS, now.minus(settings.messageBodies())).map(a -> rows + a))
        .compose(rows -> all(HITS, now.minus(settings.events())).map(h -> rows + h))
        .compose(rows -> all(TEXT_ANSWERS, now.minus(settings.messageBodies())).map(a -> rows + a))
        .compose(rows -> fold(yesterday(now)).map(rows));
  }

  /**
   * Forgets sessions of browsers that ended.
   *
   * @param now the time people live in, which a demo's clock does not change
   * @return how many
   */
  public Future<Integer> endedSessions(Instant now) {
    return all(SESSIONS, now);
  }

  /**
   * Forgets forms of the pages that were sent long ago.
   *
   * @param now the time people live in, as above
   * @return how many
   */
  public Future<Integer> sentForms(Instant now) {
    return all(FORMS, now.minus(SentForms.KEPT));
  }

  /**
   * Forgets imports: what became of their rows, and files that were not imported.
   *
   * @param keep how long they are kept
   * @return how many
   */
  public Future<Integer> imports(Instant now, Duration keep) {
    return all(IMPORTS, now.minus(keep));
  }

  /**
   * Forgets where links of mails lead, and who followed them: they work no longer.
   *
   * @param work how long they do
   * @return how many
   */
  public Future<Integer> links(Instant now, Duration work) {
    return all(LINKS, now.minus(work));
  }

  /** Figures of days nobody counts in any more need no shards. */
  private Future<Void> fold(LocalDate before) {
    return pool.preparedQuery(FIGURES)
        .execute(Tuple.of(before, STEP))
        .compose(
            rows ->
                rows.iterator().next().getLong("rows") < STEP
                    ? Future.succeededFuture()
                    : fold(before));
  }

  private static LocalDate yesterday(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
  }

  private Future<Integer> all(String sql, Instant before) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(PgInstants.at(before), STEP))
        .compose(
            rows ->
                rows.rowCount() < STEP
                    ? Future.succeededFuture(rows.rowCount())
                    : all(sql, before).map(more -> more + rows.rowCount()));
  }
}
