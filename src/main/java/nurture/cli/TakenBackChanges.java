package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.FileLine;
import nurture.playbook.version.PlaybookZip;
import nurture.playbook.version.UnknownChanges;

/** Asks a server what the publication of a directory would take back. */
final class TakenBackChanges {

  /** Versions among which the one is looked for that the directory was edited from. */
  private static final int VERSIONS = 20;

  private static final int LINES = 12;

  private TakenBackChanges() {}

  /** What it would take back, in lines for a person; none if nothing. */
  static List<String> of(RemoteServer server, PlaybookFiles directory) {
    long inService = server.get("service").orFail().json().path("version").asLong();
    JsonNode listed = server.get("versions").orFail().json().path("versions");
    SortedMap<Long, List<FileLine>> files = new TreeMap<>();
    List<String> comments = new ArrayList<>();
    for (JsonNode version : listed) {
      long number = version.path("number").asLong();
      if (number <= inService && number > inService - VERSIONS) {
        files.put(number, files(server, number));
      }
    }
    Optional<UnknownChanges> found = UnknownChanges.of(directory, inService, files);
    if (found.isEmpty()) {
      return List.of();
    }
    for (JsonNode version : listed) {
      long number = version.path("number").asLong();
      if (number <= inService && number > found.get().base()) {
        comments.add(
            0,
            "  version %d, %s: %s"
                .formatted(
                    number, version.path("author").asText(), version.path("comment").asText()));
      }
    }
    PlaybookFiles now =
        PlaybookZip.read(server.get("versions/" + inService + "/export").orFail().body());
    List<String> lines = new ArrayList<>();
    lines.add(
        "The directory was edited from version "
            + found.get().base()
            + ", and does not have what was published since:");
    lines.addAll(comments);
    lines.add("It takes back:");
    found.get().takenBack(now, directory, LINES).forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static List<FileLine> files(RemoteServer server, long number) {
    List<FileLine> lines = new ArrayList<>();
    for (JsonNode file : server.get("versions/" + number).orFail().json().path("files")) {
      lines.add(
          new FileLine(
              file.path("path").asText(),
              file.path("sha256").asText(),
              file.path("size").asLong()));
    }
    return lines;
  }
}
