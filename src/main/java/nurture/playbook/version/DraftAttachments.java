package nurture.playbook.version;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.attachment.AttachmentKind;
import nurture.attachment.AttachmentRules;
import nurture.playbook.PlaybookFiles;

/** Files of a playbook that its mails bring along. */
public final class DraftAttachments {

  /** Of their paths in a playbook. */
  public static final String FOLDER = "templates/" + AttachmentRules.FOLDER;

  /** Whether a path is one of them. */
  public static boolean is(String path) {
    return path.startsWith(FOLDER);
  }

  /** The name of a file in messages, {@code role-brief.pdf}. */
  public static String name(String path) {
    return path.substring(FOLDER.length());
  }

  /**
   * What is wrong with a file, in sentences that name it; empty when nothing is, and for a path of
   * another folder.
   */
  public static Optional<String> objection(String path, byte[] content) {
    return is(path)
        ? AttachmentRules.fault(name(path), content)
            .map(fault -> "\"" + path + "\": " + fault.sentence())
        : Optional.empty();
  }

  /** Of their content, for an answer with it; empty for a name that is none of theirs. */
  public static Optional<String> contentType(String name) {
    return AttachmentKind.of(name).map(AttachmentKind::contentType);
  }

  /** What is in them, by name. */
  static Map<String, byte[]> contents(PlaybookFiles files) {
    Map<String, byte[]> contents = new TreeMap<>();
    for (String path : files.paths()) {
      if (is(path)) {
        contents.put(name(path), files.content(path).orElseThrow());
      }
    }
    return contents;
  }

  private DraftAttachments() {}
}
