package nurture.playbook.version;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.attachment.AttachmentKind;
import nurture.playbook.PlaybookFiles;

/**
 * What a draft may consist of, so that whatever is exported from it stays within its folder and is
 * the same on every file system.
 */
public final class DraftRules {

  /** Of a draft and a version. */
  public static final int MOST_FILES = 2_000;

  /** All files together, in bytes. */
  public static final long MOST_BYTES = 32L * 1024 * 1024;

  private static final Set<String> KINDS = Set.of("drl", "drt", "csv", "xlsx", "yaml", "ftl", "md");

  /**
   * What is wrong with a new file; empty when nothing is.
   *
   * @param others the paths of all other files
   */
  public static Optional<String> objection(String path, Collection<String> others) {
    try {
      PlaybookFiles.checkPath(path);
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    if (DraftAttachments.is(path)) {
      if (AttachmentKind.of(path).isEmpty()) {
        return said(path, "is of no type that mails bring along; end it in ." + attachmentKinds());
      }
    } else if (!KINDS.contains(path.substring(path.lastIndexOf('.') + 1))) {
      return said(path, "is of no kind a playbook reads; end it in ." + kinds());
    }
    if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      return said(path, "has accents written apart from their letters; write them in one");
    }
    for (String other : others) {
      String prefix = path.length() < other.length() ? path : other;
      String longer = path.length() < other.length() ? other : path;
      if (path.equalsIgnoreCase(other)) {
        return said(path, "is " + other + " to some file systems; choose another name");
      }
      if (lower(longer).startsWith(lower(prefix) + "/")) {
        return said(path, "cannot be beside " + other + ", for one would be a folder; rename one");
      }
    }
    return others.size() >= MOST_FILES
        ? said(path, "is one too many; a playbook has at most " + MOST_FILES + " files")
        : Optional.empty();
  }

  /**
   * What is wrong with the size of a file, and with what is in one that mails bring along; empty
   * when nothing is.
   *
   * @param others bytes of all other files together
   */
  public static Optional<String> objection(String path, byte[] content, long others) {
    if (content.length > PlaybookFiles.LARGEST_FILE) {
      return said(path, "is larger than 8 MiB; make it smaller");
    }
    return content.length + others > MOST_BYTES
        ? said(path, "does not fit; all files together have at most 32 MiB")
        : DraftAttachments.objection(path, content);
  }

  /**
   * What is wrong with a whole set of files; empty when nothing is.
   *
   * @param known paths that are not asked about, because they were taken before
   */
  public static Optional<String> objection(PlaybookFiles files, Set<String> known) {
    long size = 0;
    for (String path : files.paths()) {
      byte[] content = files.content(path).orElseThrow();
      Optional<String> wrong =
          objection(path, content, size)
              .or(() -> known.contains(path) ? Optional.empty() : among(path, files));
      if (wrong.isPresent()) {
        return wrong;
      }
      size += content.length;
    }
    return Optional.empty();
  }

  private static Optional<String> among(String path, PlaybookFiles files) {
    Collection<String> others = files.paths();
    others.remove(path);
    return objection(path, others);
  }

  private static Optional<String> said(String path, String what) {
    return Optional.of("\"" + path + "\" " + what);
  }

  private static String attachmentKinds() {
    return Arrays.stream(AttachmentKind.values())
        .map(AttachmentKind::ending)
        .collect(Collectors.joining(", ."));
  }

  private static String kinds() {
    return String.join(", .", KINDS.stream().sorted().toList());
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private DraftRules() {}
}
