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
}
