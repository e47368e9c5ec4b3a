package nurture.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files mails may bring along, held against files that are made to harm. */
final class AttachmentRulesTest {

  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nEND:VCALENDAR\r\n";

  @Test
  void fileOfEachType_isTaken_underItsOwnName_andNoOther() throws IOException {
    Map<String, byte[]> files =
        Map.of(
            "pdf", SamplePdf.plain(),
            "png", image("png"),
            "jpg", image("jpg"),
            "ics", CALENDAR.getBytes(UTF_8),
            "txt", "Grüße\n".getBytes(UTF_8));

    files.forEach(
        (ending, content) ->
            assertThat(
                    Arrays.stream(AttachmentKind.values())
                        .map(kind -> "role brief." + kind.ending())
                        .filter(name -> AttachmentRules.fault(name, content).isEmpty()))
                // A calendar is text too.
                .containsExactlyElementsOf(
                    Arrays.stream(AttachmentKind.values())
                        .map(AttachmentKind::ending)
                        .filter(
                            other ->
                                other.equals(ending) || ending.equals("ics") && other.equals("txt"))
                        .map(other -> "role brief." + other)
                        .toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Über uns (2).pdf",
        "役割の概要.pdf",
        "2027 salary_bands-v2.pdf",
        "contract.pdf",
        "com.pdf",
      })
  void nameInAnyScript_isTaken(String name) {
    assertThat(AttachmentRules.fault(name, SamplePdf.plain())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../brief.pdf",
        "a/brief.pdf",
        "a\\brief.pdf",
        ".pdf",
        " brief.pdf",
        "-brief.pdf",
        "brief.exe.pdf",
        "brief.PDF",
        "brief\r\nX-Evil: 1.pdf",
        "brief\u0000.pdf",
        "brief\"; filename=\"x.exe.pdf",
        "fdp.\u202egnp.pdf",
        "u\u0308ber.pdf",
        "brief.pdf ",
        "brief",
        "con.pdf",
        "Nul.pdf",
        "com1.pdf",
        "LPT9.pdf",
      })
  void nameThatWouldHarm_isRefused(String name) {
    assertThat(AttachmentRules.fault(name, SamplePdf.plain()))
        .hasValueSatisfying(fault -> assertThat(fault.advice()).isNotBlank());
  }

  @Test
  void endingInUpperCase_isNamedAsWhatIsWrong() {
    assertThat(AttachmentRules.fault("Role Brief (1).PDF", SamplePdf.plain()))
        .hasValueSatisfying(
            fault -> assertThat(fault.advice()).contains("the ending, which is in lower case"));
  }

  @Test
  void nameThatIsTooLong_isRefused() {
    assertThat(AttachmentRules.fault("b".repeat(80) + ".pdf", SamplePdf.plain())).isEmpty();
    assertThat(AttachmentRules.fault("b".repeat(81) + ".pdf", SamplePdf.plain())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x.html", "x.svg", "x.zip", "x.docm", "x.docx", "x.exe", "x.js", "x.eml", "x.csv", "x.xls"
      })
  void typeThatIsNotOnTheList_isRefused_withThoseThatAre(String name) {
    assertThat(AttachmentRules.fault(name, "x".getBytes(UTF_8)))
        .hasValueSatisfying(fault -> assertThat(fault.sentence()).contains(".pdf, .png"));
  }

  @Test
  void contentOfAnotherType_isRefused() throws IOException {
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(UTF_8);
    for (byte[] content : new byte[][] {html, svg, zip(), "MZ\u0090\0".getBytes(ISO_8859_1)}) {
      for (String name : new String[] {"x.pdf", "x.png", "x.jpg", "x.ics"}) {
        assertThat(AttachmentRules.fault(name, content))
            .as(name)
            .hasValueSatisfying(fault -> assertThat(fault.message()).contains("is no "));
      }
    }
    assertThat(AttachmentRules.fault("x.txt", zip())).isPresent();
    assertThat(AttachmentRules.fault("x.txt", "escape \u001b[2J".getBytes(UTF_8))).isPresent();
    assertThat(AttachmentRules.fault("x.txt", new byte[] {(byte) 0xe4})).isPresent();
  }

  @Test
  void archiveBehindAPicture_isRefused() throws IOException {
    assertThat(AttachmentRules.fault("x.png", both(image("png"), zip()))).isPresent();
    assertThat(AttachmentRules.fault("x.jpg", both(image("jpg"), zip()))).isPresent();
    assertThat(AttachmentRules.fault("x.pdf", both(SamplePdf.plain(), new byte[2_000])))
        .isPresent();
  }

  @Test
  void emptyFile_andOneByteTooMany_areRefused() {
    byte[] most = new byte[AttachmentRules.LARGEST_FILE];
    Arrays.fill(most, (byte) 'a');

    assertThat(AttachmentRules.fault("x.txt", most)).isEmpty();
    assertThat(AttachmentRules.fault("x.txt", both(most, new byte[] {'a'})))
        .hasValueSatisfying(fault -> assertThat(fault.message()).contains("larger than 1 MiB"));
    assertThat(AttachmentRules.fault("x.txt", new byte[0])).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 0 obj\n<</S /JavaScript /JS (app.alert\\(1\\))>>\nendobj\n",
        "4 0 obj\n<</S /J#61vaScript /JS 5 0 R>>\nendobj\n",
        "4 0 obj\n<</S /Launch /F (cmd.exe)>>\nendobj\n",
        "4 0 obj\n<</Names <</EmbeddedFiles 5 0 R>>>>\nendobj\n",
        "4 0 obj\n<</Type /EmbeddedFile>>\nendobj\n",
        "4 0 obj\n<</AcroForm <</XFA 5 0 R>>>>\nendobj\n",
        "4 0 obj\n<</S /SubmitForm /F (https://example.org)>>\nendobj\n",
        "4 0 obj\n<</Filter /Standard>>\nendobj\n<</Encrypt 4 0 R>>\n",
      })
  void pdfThatDoesSomething_isRefused_plainAndPacked(String objects) {
    for (byte[] pdf : new byte[][] {SamplePdf.with(objects), SamplePdf.packed(objects)}) {
      assertThat(AttachmentRules.fault("x.pdf", pdf))
          .hasValueSatisfying(fault -> assertThat(fault.message()).contains("active content (/"));
    }
  }

  @Test
  void pdfWithPackedObjects_isTaken_unlessTheyCannotBeLookedInto() {
    assertThat(AttachmentRules.fault("x.pdf", SamplePdf.packed("5 0 <</Type /Font>>"))).isEmpty();
    assertThat(
            AttachmentRules.fault(
                "x.pdf", SamplePdf.stream("/Filter /ASCII85Decode", "87cURD]i,\"Ebo80~>")))
        .hasValueSatisfying(fault -> assertThat(fault.message()).contains("cannot be read"));
  }

  @Test
  void pdfThatUnpacksWithoutEnd_isRefused() {
    assertThat(AttachmentRules.fault("x.pdf", SamplePdf.packed(" ".repeat(40 << 20))))
        .hasValueSatisfying(fault -> assertThat(fault.message()).contains("cannot be read"));
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("x"));
    }
    return out.toByteArray();
  }

  private static byte[] both(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
