package nurture.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nurture.attachment.AttachedFile;
import nurture.insight.TimelineEntry.SentAttachment;

/** How a message's row names its files: hash, size and name of each, separated by spaces. */
final class AttachmentRows {

  /** A line each; names have no line breaks. */
  static String written(List<AttachedFile> files) {
    return files.stream()
        .map(file -> file.hash() + " " + file.size() + " " + file.name())
        .collect(Collectors.joining("\n"));
  }

  static List<SentAttachment> read(String[] rows) {
    return Arrays.stream(rows).map(AttachmentRows::read).toList();
  }

  private static SentAttachment read(String row) {
    String[] parts = row.split(" ", 3);
    return new SentAttachment(parts[2], parts[0], Long.parseLong(parts[1]));
  }

  private AttachmentRows() {}
}
