package nurture.playbook.version;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nurture.playbook.PlaybookFiles;

/** A playbook's files as one {@code .zip}, the same bytes for the same files. Pure. */
public final class PlaybookZip {

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  public static byte[] write(PlaybookFiles files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String path : files.paths()) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(files.content(path).orElseThrow());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads one with the folders {@code rules} and {@code templates} in it, and nothing else.
   *
   * @throws IllegalArgumentException saying what is wrong: no zip, a path that is none of a
   *     playbook, more than a playbook may have
   */
  public static PlaybookFiles read(byte[] zip) {
    Map<String, byte[]> files = new HashMap<>();
    long left = DraftRules.MOST_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          PlaybookFiles.checkPath(entry.getName());
          byte[] content = content(entry.getName(), in, left);
          left -= content.length;
          files.put(entry.getName(), content);
        }
        if (files.size() > DraftRules.MOST_FILES) {
          throw new IllegalArgumentException(
              "a playbook has at most " + DraftRules.MOST_FILES + " files");
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("this is no zip: " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "there is nothing in it; send a zip of the folders rules and templates");
    }
    return PlaybookFiles.of(files);
  }

  /** However small it was packed. */
  private static byte[] content(String path, InputStream in, long left) throws IOException {
    int most = (int) Math.min(left, PlaybookFiles.LARGEST_FILE);
    byte[] content = in.readNBytes(most + 1);
    DraftRules.objection(path, content, DraftRules.MOST_BYTES - left)
        .ifPresent(
            wrong -> {
              throw new IllegalArgumentException(wrong);
            });
    return content;
  }

  private PlaybookZip() {}
}
