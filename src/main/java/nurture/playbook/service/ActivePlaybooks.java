package nurture.playbook.service;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.batch.SingleFlight;
import nurture.playbook.Playbook;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The playbooks this node decides with, following the service log. Thread-safe; choosing one is a
 * read of a field.
 */
public final class ActivePlaybooks {

  private static final Logger log = LoggerFactory.getLogger(ActivePlaybooks.class);

  /** What decides now. */
  private record State(
      ServiceEntry row,
      LoadedVersion live,
      Optional<Canary> share,
      Optional<LoadedVersion> canary) {

    LoadedVersion of(UUID candidate) {
      return canary.isPresent() && share.orElseThrow().has(candidate) ? canary.get() : live;
    }

    List<LoadedVersion> loaded() {
      return canary.map(c -> List.of(live, c)).orElse(List.of(live));
    }
  }

  private final Vertx vertx;
  private final ServiceLog service;
  private final VersionLoader versionLoader;
  private final InstantSource clock;
  private final UUID node = UUID.randomUUID();
  private final String name;
  private final FailureCounter failureCounter;

  private volatile @Nullable State state;
  private volatile Optional<LoadedVersion> warm = Optional.empty();
  private volatile String trouble = "";

  // Guarded by this: one look at a time, and one more after it for those who asked meanwhile.
  private final SingleFlight looks = new SingleFlight(this::look);

  private final FailedLoad failedLoad = new FailedLoad();
  private long timer = -1;

  /**
   * @param name of this node, for people
   * @param tolerated candidates a version may fail to decide about before it is taken back; 0 for
   *     any number
   */
  public ActivePlaybooks(
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

  /** The playbook that decides about a candidate. */
  public Playbook of(UUID candidate) {
    return now().of(candidate).playbook();
  }

  /**
   * The playbook a message of a candidate's is made from: the one that decides about them, else one
   * at hand that has the template still.
   */
  public Playbook of(UUID candidate, String template) {
    State now = now();
    Playbook usual = now.of(candidate).playbook();
    return usual.templates().has(template)
        ? usual
        : atHand(now).filter(p -> p.templates().has(template)).findFirst().orElse(usual);
  }

  /** The playbook that decides about everybody but the candidates of a canary. */
  public Playbook live() {
    return now().live().playbook();
  }

  /** A playbook this node has ready: what decides, also for a canary, and what did before. */
  public Optional<Playbook> atHand(String checksum) {
    return atHand(now()).filter(playbook -> playbook.version().equals(checksum)).findFirst();
  }

  private Stream<Playbook> atHand(State now) {
    return Stream.concat(now.loaded().stream(), warm.stream()).map(LoadedVersion::playbook);
  }

  /** What this node acts on. */
  public ServiceEntry row() {
    return now().row();
  }

  /** Why this node does not act on something newer; empty when all is well. */
  public String trouble() {
    return trouble;
  }

  /**
   * A playbook could not decide about a candidate. If it could not about too many, it is taken
   * back.
   *
   * @param checksum of the playbook
   */
  public void failed(UUID candidate, String checksum, String why) {
    State now = now();
    for (LoadedVersion loadedVersion : now.loaded()) {
      if (loadedVersion.playbook().version().equals(checksum)) {
        failureCounter
            .raise(now.row(), loadedVersion.version(), candidate, why)
            .onSuccess(this::refreshIf);
      }
    }
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
        .otherwise(
            failure -> {
              log.debug("the service log cannot be read", failure);
              return null;
            })
        .compose(done -> report());
  }

  private boolean isNews(ServiceEntry row) {
    return row.seq() > now().row().seq() && failedLoad.allows(row.seq(), clock.instant());
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
              swap(new State(row, live.result(), share, canary.result()));
              return null;
            })
        .recover(
            failure -> {
              if (state == null) {
                return Future.failedFuture(failure);
              }
              remain(row, failure);
              return Future.succeededFuture();
            });
  }

  private void swap(State fresh) {
    State old = state;
    state = fresh;
    trouble = "";
    failedLoad.forget();
    failureCounter.forget();
    if (old != null) {
      if (old.live().version() != fresh.live().version()) {
        warm = Optional.of(old.live());
      }
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
    Set<Long> wanted = new HashSet<>();
    now().loaded().forEach(loadedVersion -> wanted.add(loadedVersion.version()));
    warm.ifPresent(loadedVersion -> wanted.add(loadedVersion.version()));
    versionLoader.keepOnly(wanted);
  }

  /** What was in service before goes on. */
  private void remain(ServiceEntry row, Throwable failure) {
    failedLoad.failed(row.seq(), clock.instant());
    trouble = "version " + row.version() + " cannot be loaded: " + failure.getMessage();
    log.error("{}; version {} stays in service", trouble, now().row().version(), failure);
  }

  private Future<Void> report() {
    State now = now();
    return service
        .report(
            node,
            new NodeLine(
                name,
                now.live().version(),
                now.canary().map(c -> OptionalLong.of(c.version())).orElse(OptionalLong.empty()),
                now.row().seq(),
                trouble,
                clock.instant()))
        .otherwiseEmpty();
  }

  /** After a start: the version before is made ready, so that going back takes no time either. */
  private void warmUp() {
    ServiceEntry row = now().row();
    service
        .before(row)
        .compose(
            before ->
                before
                    .map(version -> versionLoader.load(version).map(Optional::of))
                    .orElse(Future.succeededFuture(Optional.empty())))
        .onSuccess(
            loaded -> {
              if (warm.isEmpty() && now().row().seq() == row.seq()) {
                warm = loaded;
              }
              tidy();
            })
        .onFailure(e -> log.warn("the previous version is not available: {}", e.toString()));
  }

  private State now() {
    State now = state;
    if (now == null) {
      throw new IllegalStateException("no playbook is in service yet");
    }
    return now;
  }
}
