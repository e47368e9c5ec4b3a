package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nurture.access.MemberNames;
import nurture.access.Members;
import nurture.channel.token.AccessTokens;
import nurture.config.Settings;
import nurture.experiment.run.ExperimentWatch;
import nurture.insight.CandidateReader;
import nurture.journey.DueErasures;
import nurture.playbook.canary.CanaryWatch;
import nurture.store.Database;
import nurture.store.MeasureWork;
import nurture.store.PgKeptCounts;
import nurture.store.PgLinkHits;
import nurture.store.PgProjection;
import nurture.store.PgRetention;
import nurture.web.OperationsRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server does from time to time beside its work; each job ends when the server closes. */
final class PeriodicJobs {

  private static final Logger log = LoggerFactory.getLogger(PeriodicJobs.class);
  private static final Duration GAUGES = Duration.ofSeconds(5);
  private static final Duration CANARY = Duration.ofSeconds(30);
  private static final Duration EXPERIMENTS = Duration.ofSeconds(30);
  private static final Duration HITS = Duration.ofSeconds(10);
  private static final Duration MEMBERS = Duration.ofSeconds(10);
  private static final Duration FOLD = Duration.ofSeconds(15);

  /** Between two looks at what mails need to leave. */
  static final Duration MAIL = Duration.ofMinutes(1);

  private static final Duration PURGE_FIRST = Duration.ofMinutes(1);
  private static final Duration PURGE = Duration.ofHours(1);
  private static final Duration ERASE = Duration.ofMinutes(10);

  /** Sessions end and forms are forgotten by this clock, whatever the one of a demo says. */
  private final InstantSource people = InstantSource.system();

  private final Vertx vertx;
  private final InstantSource clock;
  private final CloseStack closing;

  PeriodicJobs(Vertx vertx, InstantSource clock, CloseStack closing) {
    this.vertx = vertx;
    this.clock = clock;
    this.closing = closing;
  }

  /**
   * Purges what is older than the settings keep.
   *
   * @param keepImports how long what became of the rows of an import is kept
   * @param links how long links of mails work
   */
  void purge(Database database, Settings.Retention settings, Duration keepImports, Duration links) {
    PgRetention retention = new PgRetention(database.pool(), settings);
    long timer =
        vertx.setPeriodic(
            PURGE_FIRST.toMillis(),
            PURGE.toMillis(),
            id ->
                retention
                    .run(clock.instant())
                    .compose(rows -> retention.endedSessions(people.instant()))
                    .compose(rows -> retention.sentForms(people.instant()))
                    .compose(rows -> retention.imports(clock.instant(), keepImports))
                    .compose(rows -> retention.links(clock.instant(), links))
                    .onFailure(e -> log.warn("purging failed", e)));
    closing.push("purging", () -> vertx.cancelTimer(timer));
  }

  /** Erases the candidates whose data may not be kept any longer. */
  void erase(DueErasures due) {
    alone(
        "erasing",
        PURGE_FIRST,
        ERASE,
        () ->
            due.run()
                .onSuccess(
                    count -> {
                      if (count > 0) {
                        log.info("erased {} candidates whose data may not be kept", count);
                      }
                    })
                .onFailure(e -> log.warn("candidates could not be erased", e)));
  }

  /**
   * Projects the facts about candidates that are not projected yet; those of a program of another
   * edition are found within the hour.
   */
  void project(PgProjection projection) {
    long timer =
        vertx.setPeriodic(
            0,
            PURGE.toMillis(),
            id ->
                projection
                    .fill()
                    .onSuccess(
                        count -> {
                          if (count > 0) {
                            log.info("projected the facts about {} candidates", count);
                          }
                        })
                    .onFailure(e -> log.warn("facts could not be projected", e)));
    closing.push("projecting", () -> vertx.cancelTimer(timer));
  }

  /** Measures what changed, and folds what was counted, so that few rows are summed up. */
  void foldCounts(Database database) {
    PgKeptCounts counts = new PgKeptCounts(database.pool());
    MeasureWork measures = new MeasureWork(database.pool());
    alone(
        "folding counts",
        FOLD,
        FOLD,
        () ->
            measures
                .run()
                .onFailure(e -> log.warn("candidates could not be measured", e))
                .transform(done -> counts.fold())
                .onFailure(e -> log.warn("counts could not be folded", e)));
  }

  /** Judges who followed the links of mails; what a person did becomes an event. */
  void hits(PgLinkHits hits) {
    alone(
        "judging hits",
        HITS,
        HITS,
        () ->
            hits.judge(clock.instant())
                .onFailure(e -> log.warn("who followed links could not be judged", e)));
  }

  /** Looks how the canary does, withdraws it where it is worse, and shows it. */
  void canary(CanaryWatch canaries, OperationsRoutes operations) {
    long timer =
        vertx.setPeriodic(
            CANARY.toMillis(),
            id ->
                canaries
                    .look()
                    .onSuccess(operations::show)
                    .onFailure(e -> log.warn("the canary could not be looked at", e)));
    closing.push("canary", () -> vertx.cancelTimer(timer));
  }

  /** Looks what came of experiments, and stops arms that do harm. */
  void experiments(ExperimentWatch watch) {
    long timer =
        vertx.setPeriodic(
            EXPERIMENTS.toMillis(),
            id -> watch.look().onFailure(e -> log.warn("experiments could not be looked at", e)));
    closing.push("experiments", () -> vertx.cancelTimer(timer));
  }

  /** Notices that no access token can be had before a message needs one. */
  void tokens(AccessTokens tokens) {
    long timer =
        vertx.setPeriodic(
            1,
            MAIL.toMillis(),
            id ->
                vertx
                    .executeBlocking(
                        () -> {
                          tokens.check();
                          return tokens.trouble().isEmpty();
                        },
                        false)
                    .onFailure(e -> log.warn("access tokens could not be checked", e)));
    closing.push("access tokens", () -> vertx.cancelTimer(timer));
  }

  /** Checks now and then whether receivers will believe our mails. */
  void preflight(PreflightWatch watch) {
    long timer = vertx.setPeriodic(1, MAIL.toMillis(), id -> watch.look());
    closing.push("preflight", () -> vertx.cancelTimer(timer));
  }

  /** Finds out which mail providers take the mails that wait. */
  void providers(ProviderWatch watch) {
    alone("mail providers", Duration.ofSeconds(1), MAIL, watch::look);
  }

  /** Learns who the members are, and what they are called. */
  void members(Members members, MemberNames names) {
    alone(
        "members",
        MEMBERS,
        MEMBERS,
        () ->
            members
                .list()
                .onSuccess(names::see)
                .onFailure(e -> log.debug("members could not be listed, and are again", e)));
  }

  /** Does a job from time to time; not while it is still under way. */
  private void alone(String name, Duration first, Duration between, Supplier<Future<?>> job) {
    AtomicBoolean busy = new AtomicBoolean();
    long timer =
        vertx.setPeriodic(
            first.toMillis(),
            between.toMillis(),
            id -> {
              if (busy.compareAndSet(false, true)) {
                Future.succeededFuture()
                    .compose(go -> job.get())
                    .onComplete(done -> busy.set(false));
              }
            });
    closing.push(name, () -> vertx.cancelTimer(timer));
  }

  /** Shows how full the queues are. */
  void gauges(CandidateReader candidates, OperationsRoutes operations) {
    long timer =
        vertx.setPeriodic(
            0,
            GAUGES.toMillis(),
            id -> candidates.depths(clock.instant()).onSuccess(operations::show));
    closing.push("gauges", () -> vertx.cancelTimer(timer));
  }
}
