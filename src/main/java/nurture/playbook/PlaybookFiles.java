package nurture.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.digest.Sha256;
import nurture.folder.FolderFiles;

/**
 * The files of a playbook, by path: {@code rules/journey/outreach.drl}. Whatever is in them; they
 * need not make a good playbook. Immutable.
 */
public final class PlaybookFiles {

  /** In bytes; the shipped playbook has none above fifty thousand. */
  public static final int LARGEST_FILE = 8 * 1024 * 1024;

  private static final String RULES = "rules/";
  private static final String SCENARIOS = "rules/scenario/";
  private static final String NAME = "[^./~\\\\\\p{Cntrl}:*?\"<>|][^/\\\\\\p{Cntrl}:*?\"<>|]{0,99}";
  private static final Pattern PATH = Pattern.compile("(?:rules|templates)(?:/" + NAME + "){1,8}");

  private final SortedMap<String, byte[]> files;
  private final String checksum;

  private PlaybookFiles(SortedMap<String, byte[]> files) {
    this.files = files;
    this.checksum = checksum(files);
  }

  /**
   * Files by path; an array given is not to be changed afterwards.
   *
   * @throws IllegalArgumentException naming a path that is none of a playbook
   */
  public static PlaybookFiles of(Map<String, byte[]> files) {
    files.keySet().forEach(PlaybookFiles::checkPath);
    return new PlaybookFiles(new TreeMap<>(files));
  }

  /**
   * Reads all that is below the two folders but what an editor keeps beside an open file.
   *
   * @throws UncheckedIOException if a file cannot be read; a folder that is not there is empty
   */
  public static PlaybookFiles in(PlaybookFolders folders) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    read(RULES, folders.rules(), files);
    read("templates/", folders.templates(), files);
    return new PlaybookFiles(files);
  }

  /**
   * Holds a path against what may be in a playbook: below {@code rules} or {@code templates}, no
   * hidden or relative names, nothing a file system would stumble over.
   *
   * @throws IllegalArgumentException naming it and saying what is taken
   */
  public static void checkPath(String path) {
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is no path of a playbook; write rules/… or templates/…, with plain names");
    }
  }

  /** Twelve hex digits that change with any byte of any file. */
  public String checksum() {
    return checksum;
  }

  /** The same of what rules are compiled from, scenarios not. */
  public String rulesChecksum() {
    return checksum(path -> path.startsWith(RULES) && !path.startsWith(SCENARIOS));
  }

  /** The same of templates and what they bring along. */
  public String templatesChecksum() {
    return checksum(path -> !path.startsWith(RULES));
  }

  private String checksum(Predicate<String> which) {
    SortedMap<String, byte[]> some = new TreeMap<>(files);
    some.keySet().removeIf(path -> !which.test(path));
    return checksum(some);
  }

  /** All paths, in their order. */
  public SortedSet<String> paths() {
    return new TreeSet<>(files.keySet());
  }

  /** A file's content, a copy of its own; empty if there is no such file. */
  public Optional<byte[]> content(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** With a file added or replaced. */
  public PlaybookFiles with(String path, byte[] content) {
    checkPath(path);
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(path, content.clone());
    return new PlaybookFiles(changed);
  }

  /** Without a file. */
  public PlaybookFiles without(String path) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.remove(path);
    return new PlaybookFiles(changed);
  }

  /**
   * Writes the folders {@code rules} and {@code templates} into a directory, byte for byte. Files
   * that lie there already and are none of the playbook stay.
   *
   * @throws UncheckedIOException if that is not possible; some files may be there then
   */
  public void writeTo(Path directory) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Does something with the files in folders of their own, which are gone afterwards. What reads
   * playbooks reads folders; so there is one way to read them.
   */
  public <T> T unpacked(Function<PlaybookFolders, T> work) {
    try {
      Path directory = Files.createTempDirectory("playbook-" + checksum);
      try {
        Files.createDirectories(directory.resolve("rules"));
        Files.createDirectories(directory.resolve("templates"));
        writeTo(directory);
        return work.apply(PlaybookFolders.unpackedIn(directory));
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for temporary files: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlaybookFiles that && digest(files).equals(digest(that.files));
  }

  @Override
  public int hashCode() {
    return checksum.hashCode();
  }

  @Override
  public String toString() {
    return "playbook " + checksum + " of " + files.size() + " files";
  }

  private static void read(String prefix, Path folder, Map<String, byte[]> files) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      for (Path path : FolderFiles.below(folder).stream().filter(PlaybookFiles::counts).toList()) {
        if (Files.size(path) > LARGEST_FILE) {
          throw new IOException(path + " is larger than 8 MiB; make it smaller");
        }
        String name = prefix + folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** What an editor keeps beside the file that is open is no part of a playbook. */
  private static boolean counts(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && !name.startsWith(".") && !name.startsWith("~");
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String checksum(SortedMap<String, byte[]> files) {
    return digest(files).substring(0, 12);
  }

  private static String digest(SortedMap<String, byte[]> files) {
    Sha256 digest = new Sha256();
    files.forEach((name, content) -> digest.and(name + "\0" + content.length + "\0").and(content));
    return digest.hex(64);
  }
}
