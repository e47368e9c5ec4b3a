package nurture.playbook.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nurture.playbook.PlaybookFiles;
import org.jspecify.annotations.Nullable;

/**
 * What a draft becomes on top of another version. Pure.
 *
 * @param changed what its files become that are not as they were in the draft; empty: removed
 * @param merged those among them that both sides had changed, in different lines
 * @param written those that a person wrote
 * @param conflicts those both had changed, and nobody said whose it should be; if there are any,
 *     the rest is of no use
 */
public record RebasePlan(
    SortedMap<String, Optional<byte[]>> changed,
    List<String> merged,
    SortedSet<String> written,
    List<RebaseOutcome.Conflict> conflicts) {

  /**
   * Compares three playbooks.
   *
   * @param base the version the draft is on top of
   * @param mine the draft
   * @param theirs the version it should be on top of
   * @param choices what a file should be that both changed, by path
   */
  public static RebasePlan of(
      PlaybookFiles base,
      PlaybookFiles mine,
      PlaybookFiles theirs,
      Map<String, ? extends RebaseChoice> choices) {
    SortedSet<String> paths = new TreeSet<>(base.paths());
    paths.addAll(theirs.paths());
    SortedMap<String, Optional<byte[]>> changed = new TreeMap<>();
    List<String> merged = new ArrayList<>();
    SortedSet<String> written = new TreeSet<>();
    List<RebaseOutcome.Conflict> conflicts = new ArrayList<>();
    for (String path : paths) {
      Optional<byte[]> old = base.content(path);
      Optional<byte[]> ours = mine.content(path);
      Optional<byte[]> others = theirs.content(path);
      if (same(old, others) || same(ours, others)) {
        continue;
      }
      if (same(old, ours) || choices.get(path) == RebaseOutcome.Side.THEIRS) {
        changed.put(path, others);
      } else if (choices.get(path) instanceof RebaseChoice.Text text) {
        changed.put(path, Optional.of(text.bytes()));
        if (text.written()) {
          written.add(path);
        }
      } else if (choices.get(path) != RebaseOutcome.Side.MINE) {
        Optional<byte[]> both = merge(old, ours, others);
        if (both.isPresent()) {
          changed.put(path, both);
          merged.add(path);
        } else {
          conflicts.add(new RebaseOutcome.Conflict(path, old, ours, others));
        }
      }
    }
    return new RebasePlan(changed, merged, written, conflicts);
  }

  private static Optional<byte[]> merge(
      Optional<byte[]> base, Optional<byte[]> mine, Optional<byte[]> theirs) {
    return base.isPresent() && mine.isPresent() && theirs.isPresent()
        ? ThreeWayMerge.merge(base.get(), mine.get(), theirs.get())
        : Optional.empty();
  }

  private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
    return Arrays.equals(bytes(one), bytes(other));
  }

  private static byte @Nullable [] bytes(Optional<byte[]> content) {
    return content.orElse(null);
  }
}
