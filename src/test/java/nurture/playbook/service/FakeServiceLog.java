package nurture.playbook.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceEntry.Action;

/** A service log in memory, of versions that consist of one rule file each. */
final class FakeServiceLog implements ServiceLog {

  static final String RULES = "rules/journey/all.drl";

  private final Map<Long, PlaybookFiles> versions = new HashMap<>();
  private final List<ServiceEntry> rows = new ArrayList<>();
  private final Map<String, byte[]> compiled = new HashMap<>();
  private final Map<UUID, NodeLine> nodes = new HashMap<>();
  private final Map<Long, Set<UUID>> suspicions = new HashMap<>();
  private Set<Long> arms = Set.of();
  private Optional<RuntimeException> away = Optional.empty();

  synchronized void version(long number, String rules) {
    versions.put(number, PlaybookFiles.of(Map.of(RULES, rules.getBytes(UTF_8))));
  }

  synchronized void put(Action action, long version, Optional<Canary> canary) {
    rows.add(row(Instant.EPOCH, action, version, canary, "Rosa", "because"));
  }

  private ServiceEntry row(
      Instant at, Action action, long version, Optional<Canary> canary, String who, String why) {
    return new ServiceEntry(
        rows.size() + 1,
        at,
        action,
        version,
        canary.map(c -> OptionalLong.of(c.version())).orElse(OptionalLong.empty()),
        canary.map(Canary::percent).orElse(0),
        who,
        why);
  }

  synchronized void arms(Set<Long> versions) {
    arms = versions;
  }

  synchronized void publish(long version) {
    put(Action.PUBLISH, version, Optional.empty());
  }

  synchronized void goAway() {
    away = Optional.of(new IllegalStateException("the database is away"));
  }

  synchronized void comeBack() {
    away = Optional.empty();
  }

  synchronized NodeLine node() {
    return nodes.values().iterator().next();
  }

  synchronized Set<String> kept() {
    return Set.copyOf(compiled.keySet());
  }

  synchronized List<ServiceEntry> rows() {
    return List.copyOf(rows);
  }

  @Override
  public synchronized Future<Optional<ServiceEntry>> newest() {
    return answer(rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1)));
  }

  @Override
  public synchronized Future<Set<Long>> armVersions() {
    return answer(Set.copyOf(arms));
  }

  @Override
  public synchronized Future<Optional<Long>> before(ServiceEntry row) {
    return answer(
        rows.stream()
            .filter(r -> r.seq() < row.seq() && r.version() != row.version())
            .map(ServiceEntry::version)
            .reduce((a, b) -> b));
  }

  @Override
  public synchronized Future<PlaybookFiles> files(long version) {
    PlaybookFiles files = versions.get(version);
    return files == null
        ? Future.failedFuture(new IllegalStateException("version " + version + " does not exist"))
        : answer(files);
  }

  @Override
  public synchronized Future<Optional<byte[]>> compiled(String checksum, String engine) {
    return answer(Optional.ofNullable(compiled.get(checksum)));
  }

  @Override
  public synchronized Future<Void> keep(
      String checksum, String engine, byte[] content, Instant now) {
    compiled.put(checksum, content);
    return Future.succeededFuture();
  }

  @Override
  public synchronized Future<Void> report(UUID node, NodeLine runs) {
    nodes.put(node, runs);
    return Future.succeededFuture();
  }

  @Override
  public synchronized Future<Integer> suspect(
      long version, UUID candidate, String reason, Instant now) {
    Set<UUID> suspected = suspicions.computeIfAbsent(version, v -> new HashSet<>());
    suspected.add(candidate);
    return answer(suspected.size());
  }

  @Override
  public synchronized Future<Boolean> takeBack(
      ServiceEntry row, long suspect, long instead, String why, Instant now) {
    if (rows.size() != row.seq()) {
      return answer(false);
    }
    rows.add(row(now, Action.TAKEN_BACK, instead, Optional.empty(), "server", why));
    return answer(true);
  }

  @Override
  public synchronized Future<Boolean> stopArms(
      long suspect, int tolerated, String last, Instant now) {
    boolean stops =
        arms.contains(suspect) && suspicions.getOrDefault(suspect, Set.of()).size() > tolerated;
    if (stops) {
      arms = arms.stream().filter(arm -> arm != suspect).collect(Collectors.toSet());
    }
    return answer(stops);
  }

  private <T> Future<T> answer(T value) {
    return away.<Future<T>>map(Future::failedFuture).orElseGet(() -> Future.succeededFuture(value));
  }
}
