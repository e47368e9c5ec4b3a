package nurture.playbook.version;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nurture.playbook.PlaybookFiles;

/** One draft in memory, of which files can be saved. */
final class DraftsInMemory implements Drafts {

  static final UUID ID = new UUID(1, 2);

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Long> revisions = new HashMap<>();
  private final Map<String, byte[]> past = new HashMap<>();

  DraftsInMemory(Map<String, byte[]> files) {
    files.forEach(this::keep);
    revisions.replaceAll((path, revision) -> 0L);
    files.forEach((path, content) -> past.put(path + "@0", content));
  }

  private void keep(String path, byte[] content) {
    files.put(path, content);
    long revision = revisions.merge(path, 1L, Long::sum);
    past.put(path + "@" + revision, content);
  }

  private DraftFile line(String path) {
    return files.containsKey(path)
        ? new DraftFile(
            path,
            revisions.getOrDefault(path, 0L),
            Optional.of("hash"),
            files.get(path).length,
            "",
            Optional.empty())
        : DraftFile.none(path);
  }

  @Override
  public Future<Optional<DraftContents>> contents(UUID id) {
    Draft draft =
        new Draft(ID, "d", "ada", 1, NOON, NOON, 1, OptionalLong.empty(), new TreeSet<>());
    return Future.succeededFuture(
        Optional.of(
                new DraftContents(
                    draft,
                    files.keySet().stream().map(this::line).toList(),
                    PlaybookFiles.of(files)))
            .filter(contents -> id.equals(ID)));
  }

  @Override
  public Future<SaveOutcome> putAll(
      UUID id, SortedMap<String, Edited> edits, String who, Instant now) {
    for (Map.Entry<String, Edited> each : edits.entrySet()) {
      if (!line(each.getKey()).isAsSeen(each.getValue().seen())) {
        return put(id, each.getKey(), each.getValue().seen(), each.getValue().content(), who, now);
      }
    }
    edits.forEach((path, edited) -> keep(path, edited.content()));
    return Future.succeededFuture(new SaveOutcome.Done(line(edits.firstKey()), 2));
  }

  @Override
  public Future<SaveOutcome> put(
      UUID id, String path, long seen, byte[] content, String who, Instant now) {
    boolean repeated = Arrays.equals(files.get(path), content);
    if (!repeated && !line(path).isAsSeen(seen)) {
      return Future.succeededFuture(
          new SaveOutcome.Stale(
              line(path),
              Optional.ofNullable(files.get(path)),
              Optional.ofNullable(past.get(path + "@" + seen))));
    }
    if (!repeated) {
      keep(path, content);
    }
    return Future.succeededFuture(new SaveOutcome.Done(line(path), 2));
  }

  @Override
  public Future<Optional<Draft>> create(NewDraft draft, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<List<Draft>> list(boolean published) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<Optional<Draft>> draft(UUID id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<Optional<Content>> file(UUID id, String path) {
    return Future.succeededFuture(
        Optional.ofNullable(files.get(path)).map(bytes -> new Content(line(path), bytes)));
  }

  @Override
  public Future<SaveOutcome> delete(UUID id, String path, long seen, String who, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<SaveOutcome> rename(
      UUID id, String from, long seen, String to, String who, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<Boolean> discard(UUID id, String who, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<RebaseOutcome> rebase(
      UUID id,
      long seen,
      long onto,
      Map<String, ? extends RebaseChoice> choices,
      String who,
      Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<Void> checked(UUID id, long revision, String outcome, String who, Instant now) {
    throw new UnsupportedOperationException();
  }
}
