package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nurture.playbook.PlaybookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaybookZipTest {

  @Test
  void read_whatWasWritten_isTheSameByteForByte() {
    PlaybookFiles files =
        PlaybookFiles.of(
            Map.of(
                "rules/cadence.xlsx", new byte[] {0, -1, 13, 10, 27, -128},
                "rules/journey/Grüße an alle.drl", "rule".getBytes(UTF_8),
                "templates/layout/html.ftl", new byte[0]));

    byte[] zip = PlaybookZip.write(files);

    assertThat(PlaybookZip.read(zip)).isEqualTo(files);
    assertThat(PlaybookZip.write(files)).isEqualTo(zip);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../rules/a.drl", "/etc/passwd", "rules/../../a.drl", "config/nurture.yaml"})
  void read_aPathOutsideTheFolders_isRefused(String path) throws IOException {
    byte[] zip = zip(path, new byte[] {1});

    assertThatThrownBy(() -> PlaybookZip.read(zip))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + path + "\"");
  }

  @Test
  void read_aSmallZipOfALargeFile_isRefusedBeforeItFillsTheMemory() throws IOException {
    byte[] zip = zip("rules/a.csv", new byte[64 * 1024 * 1024]);

    assertThat(zip).hasSizeLessThan(100_000);
    assertThatThrownBy(() -> PlaybookZip.read(zip)).hasMessageContaining("larger than 8 MiB");
  }

  @Test
  void read_noZipOrAnEmptyOne_isRefused() {
    assertThatThrownBy(() -> PlaybookZip.read("no zip".getBytes(UTF_8)))
        .hasMessageContaining("send a zip of the folders rules and templates");
    assertThatThrownBy(() -> PlaybookZip.read(PlaybookZip.write(PlaybookFiles.of(Map.of()))))
        .hasMessageContaining("nothing in it");
  }

  private static byte[] zip(String path, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
