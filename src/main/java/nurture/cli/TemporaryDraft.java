package nurture.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.PlaybookZip;

/** The folders of a playbook as a draft on a server, for one run; closing it discards the draft. */
final class TemporaryDraft implements AutoCloseable {

  private final RemoteServer server;
  private final String id;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private TemporaryDraft(RemoteServer server, String id) {
    this.server = server;
    this.id = id;
    // Ctrl-C must not leave it behind.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "discarding"));
  }

  /**
   * Sends the folders.
   *
   * @param title that reports show
   * @throws IllegalStateException if a folder is missing, or the server refuses them
   */
  static TemporaryDraft of(RemoteServer server, PlaybookFolders folders, String title) {
    for (Path folder : List.of(folders.rules(), folders.templates())) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalStateException(
            "there is no folder " + folder + "; name the directory that holds it");
      }
    }
    byte[] zip = PlaybookZip.write(PlaybookFiles.in(folders));
    String path = "drafts?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    return new TemporaryDraft(
        server, server.postZip(path, zip).orFail().json().path("id").asText());
  }

  /** By which the server knows it. */
  String id() {
    return id;
  }

  @Override
  public void close() {
    if (open.getAndSet(false)) {
      var unused = server.delete("drafts/" + id);
    }
  }
}
