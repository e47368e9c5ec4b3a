package nurture.playbook.service;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.batch.SingleFlight;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the active playbooks of a node in step with the service log: loads what comes into service,
 * swaps it in, and reports what this node acts on. Thread-safe.
 */
public final class PlaybookFollower {

  private static final Logger log = LoggerFactory.getLogger(PlaybookFollower.class);

  private final Vertx vertx;
  private final ServiceLog service;
  private final VersionLoader versionLoader;
  private final InstantSource clock;
  private final UUID node = UUID.randomUUID();
  private final String name;
  private final FailureCounter failureCounter;

  private final ActivePlaybooks active = new ActivePlaybooks();
  private final SingleFlight looks = new SingleFlight(this::look);
  private final FailedLoad failedLoad = new FailedLoad();
  private final FailedLoad failedArm = new FailedLoad();

  /** Why this node does not act on something newer; empty when all is well. */
  private volatile String trouble = "";

  /** Why a version that an arm names is not ready; empty when all is well. */
  private volatile String armTrouble = "";

  private long timer = -1;

  /**
   * @param name of this node, for people
   * @param tolerated candidates a version may fail to decide about before it is taken back; 0 for
   *     any number
   */
  public PlaybookFollower(
      Vertx vertx,
      ServiceLog service,
      VersionLoader versionLoader,
      InstantSource clock,
      String name,
      int tolerated) {
    this.vertx = vertx;
    this.service = service;
    this.versionLoader = versionLoader;
    this.clock = clock;
    this.name = name;
    this.failureCounter = new FailureCounter(service, clock, tolerated);
  }

  /**
   * Loads what is in service; there must be something.
   *
   * @param ready a version made ready already, if there is one: it is used if it is the one
   */
  public Future<Void> start(Optional<LoadedVersion> ready) {
    ready.ifPresent(
        loadedVersion -> versionLoader.have(loadedVersion.version(), loadedVersion.playbook()));
    return service
        .newest()
        .compose(
            row ->
                row.map(this::adopt)
                    .orElseGet(
                        () -> Future.failedFuture(new IllegalStateException("nothing in service"))))
        .compose(done -> arms())
        .compose(done -> report())
        .onSuccess(done -> warmUp());
  }

  /** Looks from time to time from now on, beside when it is told to. */
  public void follow(Duration every) {
    timer = vertx.setPeriodic(every.toMillis(), id -> refresh());
  }

  /** Stops looking and lets go of everything; nobody may be deciding any more. */
  public void close() {
    vertx.cancelTimer(timer);
    versionLoader.close();
  }

  /** The playbooks this node decides with. */
  public ActivePlaybooks active() {
    return active;
  }

  /**
   * A playbook could not decide about a candidate. If it could not about too many, it is taken
   * back; if it is not in service, the arms of experiments that name it stop.
   *
   * @param checksum of the playbook
   */
  public void failed(UUID candidate, String checksum, String why) {
    PlaybooksInService now = active.inService();
    for (LoadedVersion loadedVersion : now.loaded()) {
      if (loadedVersion.playbook().version().equals(checksum)) {
        failureCounter
            .raise(now.row(), loadedVersion.version(), candidate, why)
            .onSuccess(this::refreshIf);
        return;
      }
    }
    active
        .armVersion(checksum)
        .ifPresent(
            version ->
                failureCounter.raiseOfArm(version, candidate, why).onSuccess(this::refreshIf));
  }

  /**
   * Looks whether something else is in service, and swaps it in.
   *
   * @return ends when a look that began after this call has ended; failures are logged, reported
   *     and tried again
   */
  @CanIgnoreReturnValue
  public Future<Void> refresh() {
    return looks.run();
  }

  private void refreshIf(boolean changed) {
    if (changed) {
      refresh();
    }
  }

  private Future<Void> look() {
    return service
        .newest()
        .compose(row -> row.filter(this::isNews).map(this::adopt).orElse(Future.succeededFuture()))
        .compose(done -> arms())
        .otherwise(
            failure -> {
              log.debug("the service log cannot be read", failure);
              return null;
            })
        .compose(done -> report());
  }

  /** Loads the versions that arms of running experiments name, and lets go of others. */
  private Future<Void> arms() {
    return service
        .armVersions()
        .compose(
            named -> {
              if (named.equals(active.armVersions())) {
                armTrouble = "";
                return Future.succeededFuture();
              }
              List<LoadedVersion> ready = new ArrayList<>();
              Future<Void> loaded = Future.succeededFuture();
              for (long version : named) {
                loaded = loaded.compose(done -> arm(version, ready));
              }
              return loaded.onSuccess(
                  done -> {
                    active.arms(ready);
                    if (ready.size() == named.size()) {
                      armTrouble = "";
                    }
                    tidy();
                  });
            });
  }

  /** One that cannot be loaded is tried again later; nothing takes its place. */
  private Future<Void> arm(long version, List<LoadedVersion> ready) {
    if (!failedArm.allows(version, clock.instant())) {
      return Future.succeededFuture();
    }
    return versionLoader
        .load(version)
        .onSuccess(ready::add)
        .<Void>mapEmpty()
        .recover(
            failure -> {
              failedArm.failed(version, clock.instant());
              armTrouble =
                  "version "
                      + version
                      + ", which an arm of an experiment names, cannot be loaded: "
                      + failure.getMessage();
              log.error("{}; its candidates wait", armTrouble, failure);
              return Future.succeededFuture();
            });
  }

  private boolean isNews(ServiceEntry row) {
    return row.seq() > active.row().seq() && failedLoad.allows(row.seq(), clock.instant());
  }

  private Future<Void> adopt(ServiceEntry row) {
    Future<LoadedVersion> live = versionLoader.load(row.version());
    Optional<Canary> share = Canary.of(row);
    Future<Optional<LoadedVersion>> canary =
        share
            .map(c -> versionLoader.load(c.version()).map(Optional::of))
            .orElse(Future.succeededFuture(Optional.empty()));
    return Future.all(live, canary)
        .<Void>map(
            both -> {
              swap(new PlaybooksInService(row, live.result(), share, canary.result()));
              return null;
            })
        .recover(
            failure -> {
              if (!active.started()) {
                return Future.failedFuture(failure);
              }
              remain(row, failure);
              return Future.succeededFuture();
            });
  }

  private void swap(PlaybooksInService fresh) {
    boolean first = !active.started();
    active.swap(fresh);
    trouble = "";
    failedLoad.forget();
    failureCounter.forget();
    if (!first) {
      log.info(
          "{} by {}: version {} ({}) is in service{}",
          fresh.row().action().word(),
          fresh.row().actor(),
          fresh.live().version(),
          fresh.live().playbook().version(),
          fresh
              .share()
              .map(c -> ", version " + c.version() + " for " + c.percent() + " %")
              .orElse(""));
    }
    tidy();
  }

  private void tidy() {
    versionLoader.keepOnly(active.versions());
  }

  /** What was in service before goes on. */
  private void remain(ServiceEntry row, Throwable failure) {
    failedLoad.failed(row.seq(), clock.instant());
    trouble = "version " + row.version() + " cannot be loaded: " + failure.getMessage();
    log.error("{}; version {} stays in service", trouble, active.row().version(), failure);
  }

  private Future<Void> report() {
    PlaybooksInService now = active.inService();
    return service
        .report(
            node,
            new NodeLine(
                name,
                now.live().version(),
                now.canary().map(c -> OptionalLong.of(c.version())).orElse(OptionalLong.empty()),
                now.row().seq(),
                trouble.isEmpty() ? armTrouble : trouble,
                clock.instant()))
        .otherwiseEmpty();
  }

  /** After a start: the version before is made ready, so that going back takes no time either. */
  private void warmUp() {
    ServiceEntry row = active.row();
    service
        .before(row)
        .compose(
            before ->
                before
                    .map(version -> versionLoader.load(version).map(Optional::of))
                    .orElse(Future.succeededFuture(Optional.empty())))
        .onSuccess(
            loaded -> {
              if (active.row().seq() == row.seq()) {
                active.keepReady(loaded);
              }
              tidy();
            })
        .onFailure(e -> log.warn("the previous version is not available: {}", e.toString()));
  }
}
