package nurture.playbook.version;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.difference.DifferenceText;
import nurture.playbook.difference.PlaybookDifference;

/**
 * How a server finds what to run: the folders become version 1 when there is none, and from then on
 * what is in service counts, whatever the folders say.
 *
 * @param inService what decides
 * @param files of the version that decides about everybody but a canary's candidates
 * @param difference from the version to the folders; none if those cannot be read
 * @param unreadable why the folders cannot be read, or empty
 */
public record FirstStart(
    ServiceEntry inService, PlaybookFiles files, PlaybookDifference difference, String unreadable) {

  private static final int LINES = 12;
  private static final String AUTHOR = "shipped";

  /**
   * Reads the folders, and what is in service.
   *
   * @param workers where the folders are read and compared
   * @return fails if the database is away, or if nothing is in service yet and the folders cannot
   *     be read or hold what is no playbook's
   */
  public static Future<FirstStart> of(
      PlaybookFolders folders, Versions versions, WorkerExecutor workers, Instant now) {
    return workers
        .executeBlocking(() -> read(folders), false)
        .transform(
            read ->
                read.succeeded()
                    ? of(read.result(), versions, workers, now)
                    : without(read.cause(), versions));
  }

  private static Future<FirstStart> of(
      PlaybookFiles folder, Versions versions, WorkerExecutor workers, Instant now) {
    return versions
        .first(folder, AUTHOR, now)
        .compose(
            serviceEntry ->
                files(versions, serviceEntry)
                    .compose(
                        files ->
                            workers.executeBlocking(
                                () ->
                                    new FirstStart(
                                        serviceEntry,
                                        files,
                                        PlaybookDifference.between(files, folder),
                                        ""),
                                false)));
  }

  /** The folders only matter where nothing is in service yet. */
  private static Future<FirstStart> without(Throwable unreadable, Versions versions) {
    return versions
        .inService()
        .compose(
            found ->
                found
                    .map(
                        serviceEntry ->
                            files(versions, serviceEntry)
                                .map(
                                    files ->
                                        new FirstStart(
                                            serviceEntry,
                                            files,
                                            PlaybookDifference.between(files, files),
                                            String.valueOf(unreadable.getMessage()))))
                    .orElseGet(() -> Future.failedFuture(unreadable)));
  }

  private static Future<PlaybookFiles> files(Versions versions, ServiceEntry serviceEntry) {
    return versions.files(serviceEntry.version()).map(Optional::orElseThrow);
  }

  /** What to tell whoever runs the server; empty when folders and version are the same. */
  public List<String> notice() {
    if (!unreadable.isEmpty()) {
      return List.of(
          "the folders cannot be compared with version "
              + inService.version()
              + " of the playbook, which is in service and decides: "
              + unreadable);
    }
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

  private static PlaybookFiles read(PlaybookFolders folders) {
    PlaybookFiles files = PlaybookFiles.in(folders);
    files.paths().forEach(PlaybookFiles::checkPath);
    if (files.paths().isEmpty()) {
      throw new IllegalStateException(
          "there is nothing in " + folders.rules() + " and " + folders.templates());
    }
    return files;
  }
}
