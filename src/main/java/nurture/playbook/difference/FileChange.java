package nurture.playbook.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nurture.attachment.AttachmentKind;
import nurture.playbook.PlaybookFiles;

/**
 * A file that is not the same on both sides.
 *
 * @param path its path afterwards; of one that was removed, before
 * @param from its path before, of one that was renamed; else the same as {@code path}
 * @param sizeBefore in bytes; 0 if there was none
 * @param sizeAfter in bytes; 0 if there is none
 * @param lines as a unified diff; empty for a file that is no text, such as a PDF, that is too
 *     large to be compared line by line, or of which only the name changed
 */
public record FileChange(
    ChangeKind change, String path, String from, int sizeBefore, int sizeAfter, String lines) {

  static List<FileChange> between(PlaybookFiles before, PlaybookFiles after) {
    SortedSet<String> gone = new TreeSet<>(before.paths());
    gone.removeAll(after.paths());
    List<FileChange> changes = new ArrayList<>();
    for (String path : after.paths()) {
      byte[] now = after.content(path).orElseThrow();
      Optional<byte[]> was = before.content(path);
      if (was.isPresent()) {
        if (!Arrays.equals(was.get(), now)) {
          changes.add(of(ChangeKind.CHANGED, path, was.get(), now));
        }
      } else {
        Optional<String> from = same(now, gone, before);
        from.ifPresentOrElse(
            old -> {
              gone.remove(old);
              changes.add(
                  new FileChange(ChangeKind.RENAMED, path, old, now.length, now.length, ""));
            },
            () -> changes.add(of(ChangeKind.ADDED, path, new byte[0], now)));
      }
    }
    gone.forEach(
        path ->
            changes.add(
                of(ChangeKind.REMOVED, path, before.content(path).orElseThrow(), new byte[0])));
    changes.sort(Comparator.comparing(FileChange::path));
    return changes;
  }

  private static FileChange of(ChangeKind changeKind, String path, byte[] before, byte[] after) {
    return new FileChange(
        changeKind,
        path,
        path,
        before.length,
        after.length,
        AttachmentKind.of(path).map(AttachmentKind::readable).orElse(true)
            ? LineDifference.between(path, before, after)
            : "");
  }

  private static Optional<String> same(byte[] content, SortedSet<String> gone, PlaybookFiles in) {
    return content.length == 0
        ? Optional.empty()
        : gone.stream()
            .filter(path -> Arrays.equals(in.content(path).orElseThrow(), content))
            .findFirst();
  }
}
