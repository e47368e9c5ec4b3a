package nurture.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderFilesTest {

  @TempDir private Path directory;

  @Test
  void configMap_isReadOnceThroughItsLinks_alsoWhereTheFolderIsALink() throws IOException {
    Path mount = mounted(directory);
    Path linked = Files.createSymbolicLink(directory.resolve("linked"), mount);

    assertThat(FolderFiles.below(linked))
        .containsExactlyInAnyOrder(linked.resolve("a.drl"), linked.resolve("journey/b.drl"));
    assertThat(FolderFiles.below(linked)).allMatch(file -> FolderFiles.isOwn(linked, file));
  }

  @Test
  void linkOutOfTheFolder_isNoFileOfIt() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("templates"));
    Path secret = Files.writeString(directory.resolve("secret"), "secret");
    Path link = Files.createSymbolicLink(folder.resolve("note.ftl"), secret);
    Path nowhere = Files.createSymbolicLink(folder.resolve("gone.ftl"), directory.resolve("gone"));

    assertThat(FolderFiles.below(folder)).containsExactlyInAnyOrder(link, nowhere);
    assertThat(FolderFiles.isOwn(folder, link)).isFalse();
    assertThat(FolderFiles.isOwn(folder, nowhere)).isFalse();
  }

  @Test
  void linkToAFolderThatItIsIn_isNamed() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("rules"));
    Files.createSymbolicLink(folder.resolve("again"), folder);

    assertThatThrownBy(() -> FolderFiles.below(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("rules/again is a link to a folder that it is in");
  }

  /** As Kubernetes mounts a config map with a file in a folder. */
  private static Path mounted(Path directory) throws IOException {
    Path mount = Files.createDirectory(directory.resolve("mount"));
    Path data = Files.createDirectories(mount.resolve("..2026_12_01/journey")).getParent();
    Files.writeString(data.resolve("a.drl"), "a");
    Files.writeString(data.resolve("journey/b.drl"), "b");
    Files.createSymbolicLink(mount.resolve("..data"), data.getFileName());
    Files.createSymbolicLink(mount.resolve("a.drl"), Path.of("..data/a.drl"));
    Files.createSymbolicLink(mount.resolve("journey"), Path.of("..data/journey"));
    return mount;
  }
}
