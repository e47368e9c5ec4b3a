package nurture.playbook.version;

import java.util.List;
import nurture.playbook.PlaybookFiles;

/**
 * A draft with all its files at one of its revisions.
 *
 * @param lines those there are, unchanged ones included, by path
 */
public record DraftContents(Draft draft, List<DraftFile> lines, PlaybookFiles files) {
  public DraftContents {
    lines = List.copyOf(lines);
  }

  /** The revision of a file; 0 where the draft has not touched it, or it is not there. */
  public long revision(String path) {
    return lines.stream()
        .filter(line -> line.path().equals(path))
        .mapToLong(DraftFile::revision)
        .findFirst()
        .orElse(0);
  }
}
