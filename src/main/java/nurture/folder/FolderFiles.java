package nurture.folder;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files below a folder, which may be a symbolic link itself. A config map that Kubernetes
 * mounts is made of links into a hidden folder of it, {@code a.drl → ..data/a.drl}: these are
 * followed, and the hidden folder is left out, for its files would be found twice.
 */
public final class FolderFiles {

  private FolderFiles() {}

  /**
   * All that is no folder, in the order of the file system; a link that leads nowhere too.
   *
   * @throws IOException if the folder or one in it cannot be read, or a link leads to a folder that
   *     it is in; the message says so
   */
  public static List<Path> below(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return directory.equals(folder) || !directory.getFileName().toString().startsWith(".")
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            throw failure instanceof FileSystemLoopException
                ? new IOException(file + " is a link to a folder that it is in; remove it", failure)
                : failure;
          }
        });
    return List.copyOf(files);
  }

  /** Whether a path is a file of the folder, and no link to one outside of it. */
  public static boolean isOwn(Path folder, Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
