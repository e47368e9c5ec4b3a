package nurture.playbook.version;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.difference.Difference;
import nurture.playbook.difference.DifferenceText;

/**
 * How a server finds what to run: the folders become version 1 when there is none, and from then on
 * what is in service counts, whatever the folders say.
 *
 * @param inService what decides
 * @param files of the version that decides about everybody but a canary's candidates
 * @param folder as the server has it
 * @param difference from the version to the folders
 */
public record FirstStart(
    InService inService, PlaybookFiles files, PlaybookFiles folder, Difference difference) {

  private static final int LINES = 12;
  private static final String AUTHOR = "shipped";

  /**
   * Reads the folders, and what is in service.
   *
   * @param workers where the folders are read and compared
   * @return fails if the folders cannot be read or hold what is no playbook's, or the database is
   *     away
   */
  public static Future<FirstStart> of(
      PlaybookFolders folders, Versions versions, WorkerExecutor workers, Instant now) {
    return workers
        .executeBlocking(() -> read(folders), false)
        .compose(
            folder ->
                versions
                    .first(folder, AUTHOR, now)
                    .compose(
                        inService ->
                            versions
                                .files(inService.version())
                                .compose(
                                    files ->
                                        workers.executeBlocking(
                                            () -> of(inService, files.orElseThrow(), folder),
                                            false))));
  }

  /** What to tell whoever runs the server; empty when folders and version are the same. */
  public List<String> notice() {
    if (difference.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "the folders are not version "
            + inService.version()
            + " of the playbook, which is in service and decides;"
            + " nothing is published by itself. To publish them: nurture publish DIR --comment …");
    DifferenceText.brief(difference, LINES).forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static FirstStart of(InService inService, PlaybookFiles files, PlaybookFiles folder) {
    return new FirstStart(inService, files, folder, Difference.between(files, folder));
  }

  private static PlaybookFiles read(PlaybookFolders folders) {
    PlaybookFiles files = PlaybookFiles.in(folders);
    files.paths().forEach(PlaybookFiles::checkPath);
    return files;
  }
}
