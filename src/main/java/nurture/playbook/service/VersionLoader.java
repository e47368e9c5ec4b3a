package nurture.playbook.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nurture.playbook.CompilationCache;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Versions made ready to decide on this node, each once, on worker threads. Thread-safe. */
public final class VersionLoader {

  private static final Logger log = LoggerFactory.getLogger(VersionLoader.class);

  /** Whoever was given a version begins to decide with it long before. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Makes a playbook of its files; takes seconds. */
  @FunctionalInterface
  public interface Making {

    /**
     * @throws nurture.playbook.PlaybookProblems listing all that is wrong, by file and line
     */
    Playbook make(PlaybookFiles files, CompilationCache compilationCache);
  }

  private final Vertx vertx;
  private final ServiceLog service;
  private final Making making;
  private final InstantSource clock;
  private final Map<Long, Future<LoadedVersion>> versions = new ConcurrentHashMap<>();

  public VersionLoader(Vertx vertx, ServiceLog service, Making making, InstantSource clock) {
    this.vertx = vertx;
    this.service = service;
    this.making = making;
    this.clock = clock;
  }

  /** A version, loaded already or from now on; one that failed is tried again when asked again. */
  Future<LoadedVersion> load(long version) {
    return versions
        .computeIfAbsent(version, this::begin)
        .onFailure(failure -> versions.remove(version));
  }

  /** A version somebody has made ready; closed like the others, or at once if there is one. */
  void have(long version, Playbook playbook) {
    Future<LoadedVersion> mine = Future.succeededFuture(new LoadedVersion(version, playbook));
    if (versions.putIfAbsent(version, mine) != null) {
      playbook.close();
    }
  }

  /** Lets go of all other versions, a moment later. */
  void keepOnly(Set<Long> wanted) {
    Iterator<Map.Entry<Long, Future<LoadedVersion>>> all = versions.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Long, Future<LoadedVersion>> entry = all.next();
      if (!wanted.contains(entry.getKey())) {
        all.remove();
        entry
            .getValue()
            .onSuccess(
                loadedVersion ->
                    vertx.setTimer(
                        GRACE.toMillis(),
                        id ->
                            vertx
                                .executeBlocking(
                                    () -> {
                                      loadedVersion.playbook().close();
                                      return null;
                                    },
                                    false)
                                .onFailure(e -> log.warn("a playbook could not be closed", e))));
      }
    }
  }

  /** Lets go of all at once; nobody may be deciding any more. */
  void close() {
    versions.values().forEach(loaded -> loaded.onSuccess(l -> l.playbook().close()));
    versions.clear();
  }

  private Future<LoadedVersion> begin(long version) {
    return service
        .files(version)
        .compose(
            files ->
                service
                    .compiled(files.rulesChecksum(), CompilationCache.engine())
                    // What is kept only saves time.
                    .otherwise(Optional.empty())
                    .compose(kept -> vertx.executeBlocking(() -> make(files, kept), false)))
        .map(playbook -> new LoadedVersion(version, playbook));
  }

  private Playbook make(PlaybookFiles files, Optional<byte[]> compiled) {
    long start = System.nanoTime();
    Playbook playbook =
        making.make(files, new CompilationCache(compiled, bytes -> keep(files, bytes)));
    playbook.rules().warmUp();
    log.info(
        "playbook {} is ready after {} ms",
        playbook.version(),
        Duration.ofNanos(System.nanoTime() - start).toMillis());
    return playbook;
  }

  private void keep(PlaybookFiles files, byte[] compiled) {
    service
        .keep(files.rulesChecksum(), CompilationCache.engine(), compiled, clock.instant())
        .onFailure(e -> log.warn("compiled rules could not be kept", e));
  }
}
