package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.app.CloseStack;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.PlaybookZip;

/**
 * Playbooks of a running server, and directories made known to it. Closing it discards what was
 * sent.
 */
final class RemotePlaybooks implements AutoCloseable {

  private static final int NOT_FOUND = 404;

  private static final String FOLDER = "folder";

  private final RemoteServer server;
  private final List<String> sent = new ArrayList<>();
  private final CloseStack closeStack = new CloseStack();

  RemotePlaybooks(RemoteServer server) {
    this.server = server;
  }

  /** The name of a playbook for the server: a directory is sent as a draft first. */
  String name(String name) {
    return Files.isDirectory(Path.of(name))
        ? sent(PlaybookFolders.in(Path.of(name)), FOLDER + " " + name)
        : name;
  }

  /** The same of two folders. */
  String name(PlaybookFolders folders) {
    return sent(folders, FOLDER + " " + folders.rules());
  }

  /**
   * The files of a version, a draft or what is published, and how reports name it; empty if nothing
   * has the name.
   */
  Optional<NamedFiles> files(String name) {
    String known =
        name.equals(PlaybookNames.PUBLISHED)
            ? server.get("service").orFail().json().path("version").asText()
            : name;
    boolean version = PlaybookNames.number(known).isPresent();
    String path = (version ? "versions/" : "drafts/") + known;
    RemoteServer.Answer found = server.get(path);
    if (found.status() == NOT_FOUND) {
      return Optional.empty();
    }
    JsonNode about = found.orFail().json();
    String words = about.path(version ? "comment" : "title").asText();
    return Optional.of(
        new NamedFiles(
            PlaybookZip.read(server.get(path + "/export").orFail().body()),
            PlaybookNames.title(known, words)));
  }

  /** A report in which directories go by their own names, not as the drafts they were sent as. */
  String plain(String report) {
    String plain = report;
    for (String id : sent) {
      plain = plain.replace(PlaybookNames.title(id, FOLDER), FOLDER);
    }
    return plain;
  }

  @Override
  public void close() {
    closeStack.close();
  }

  private String sent(PlaybookFolders folders, String title) {
    TemporaryDraft draft = TemporaryDraft.of(server, folders, title);
    closeStack.push("draft", draft);
    sent.add(draft.id());
    return draft.id();
  }
}
