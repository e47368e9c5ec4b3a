package nurture.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nurture.attachment.AttachedFile;
import nurture.attachment.AttachmentRules;
import nurture.attachment.SamplePdf;
import nurture.template.proof.BookProofreader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that bring files along. */
final class MessageAttachmentsTest {

  private static final byte[] TEXT = "Where to find us\n".getBytes(UTF_8);

  @Test
  void message_bringsItsFilesAlong_inItsOrder_eachLanguageItsOwn() {
    TemplateBook book =
        TemplateBook.of(
            Map.of(
                "note.ftl", note("update", "[way.txt, brief.pdf]"),
                "note.de.ftl", note("update", "[brief.pdf]"),
                "other.ftl", note("update", "")),
            Map.of("brief.pdf", SamplePdf.plain(), "way.txt", TEXT));

    assertThat(names(book.attached("note", Locale.ENGLISH)))
        .containsExactly("way.txt", "brief.pdf");
    assertThat(names(book.attached("note", Locale.GERMAN))).containsExactly("brief.pdf");
    assertThat(book.attached("other", Locale.ENGLISH)).isEmpty();
    assertThat(book.attached("none", Locale.ENGLISH)).isEmpty();
    assertThat(book.attached("note", Locale.ENGLISH).get(0).content()).isEqualTo(TEXT);
  }

  @Test
  void fileWithOtherContent_isAnotherMessage() {
    Map<String, String> texts = Map.of("note.ftl", note("update", "[way.txt]"));
    TemplateBook book = TemplateBook.of(texts, Map.of("way.txt", TEXT));
    TemplateBook same = TemplateBook.of(texts, Map.of("way.txt", TEXT.clone()));
    TemplateBook other = TemplateBook.of(texts, Map.of("way.txt", "Elsewhere".getBytes(UTF_8)));

    assertThat(book.rendersLike(same, "note", Locale.ENGLISH)).isTrue();
    assertThat(book.rendersLike(other, "note", Locale.ENGLISH)).isFalse();
  }

  @Test
  void fileThatIsNotThere_isNamedOnItsLine_withThoseThatAre() {
    assertThat(problems(Map.of("note.ftl", note("update", "[breif.pdf]")), "brief.pdf"))
        .containsExactly(
            "note.ftl:4:10 there is no file attachments/breif.pdf. Add the file, or name one that"
                + " is there: brief.pdf.");
  }

  @Test
  void filesThatAreTooMuchTogether_andThoseOfNoMail_areRefused() {
    assertThat(
            problems(
                Map.of("note.ftl", note("update", "[a.txt, b.txt, c.txt]")),
                "a.txt",
                "b.txt",
                "c.txt"))
        .singleElement()
        .asString()
        .contains("note.ftl:4:10", "more than 2 MiB together");
    assertThat(
            problems(
                Map.of(
                    "note.ftl",
                    """
                    ---
                    purpose: A note
                    for: update
                    attach: [a.txt]
                    via: sms
                    sample: { candidate: { firstName: Ada } }
                    --- text
                    Hi
                    """),
                "a.txt"))
        .singleElement()
        .asString()
        .contains("note.ftl:4:10", "only an email");
    assertThat(problems(Map.of("note.ftl", note("update", "[a.txt, a.txt]")), "a.txt"))
        .singleElement()
        .asString()
        .contains("'a.txt' is there twice");
    assertThat(problems(Map.of("note.ftl", note("update", "a.txt")), "a.txt"))
        .singleElement()
        .asString()
        .contains("this is not a list");
  }

  @Test
  void fileThatIsNoneOfItsType_isRefused_andNotSaidToBeMissing() {
    assertThat(problems(Map.of("note.ftl", note("update", "[x.png]")), "x.png"))
        .singleElement()
        .asString()
        .startsWith("attachments/x.png:0:0 what is in the file is no png");
  }

  @Test
  void fileOfNoMessage_andFileOfANewsletter_areRemarked() {
    TemplateBook book =
        TemplateBook.of(
            Map.of("note.ftl", note("newsletter", "[way.txt]")),
            Map.of("way.txt", TEXT, "old.txt", TEXT));

    assertThat(BookProofreader.check(book))
        .filteredOn(remark -> remark.rule().equals("attachment"))
        .extracting(remark -> remark.file() + ":" + remark.line() + " " + remark.message())
        .containsExactlyInAnyOrder(
            "attachments/old.txt:0 no message brings this file along",
            "note.ftl:4 a newsletter brings files along, and mail to many with files is taken for"
                + " spam");
    assertThat(
            BookProofreader.check(
                TemplateBook.of(
                    Map.of("note.ftl", note("process", "[way.txt]")), Map.of("way.txt", TEXT))))
        .noneMatch(remark -> remark.rule().equals("attachment"));
  }

  @Test
  void folder_isReadWithItsFiles_butNoLinkOutOfIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("note.ftl"), note("update", "[way.txt]"));
    Path attachments = Files.createDirectory(folder.resolve("attachments"));
    Files.write(attachments.resolve("way.txt"), TEXT);
    Files.write(attachments.resolve(".way.txt.swp"), TEXT);

    assertThat(names(TemplateBook.load(folder).attachments())).containsExactly("way.txt");

    Files.createSymbolicLink(attachments.resolve("secret.txt"), Path.of("/etc/hostname"));
    assertThat(catchThrowableOfType(TemplateProblems.class, () -> TemplateBook.load(folder)))
        .hasMessageContaining("attachments/secret.txt")
        .hasMessageContaining("this is not a plain file");
  }

  private static List<String> problems(Map<String, String> texts, String... files) {
    Map<String, byte[]> attachments = new TreeMap<>();
    byte[] large = new byte[AttachmentRules.LARGEST_FILE];
    Arrays.fill(large, (byte) 'a');
    for (String name : files) {
      attachments.put(name, name.endsWith(".pdf") ? SamplePdf.plain() : large);
    }
    TemplateProblems wrong =
        catchThrowableOfType(TemplateProblems.class, () -> TemplateBook.of(texts, attachments));
    return wrong.problems().stream().map(problem -> problem.toString()).toList();
  }

  private static List<String> names(List<AttachedFile> files) {
    return files.stream().map(AttachedFile::name).toList();
  }

  private static String note(String purpose, String attach) {
    return """
    ---
    purpose: A note
    for: %s
    %s
    sample: { candidate: { firstName: Ada } }
    --- subject
    A note
    --- text
    Hi
    --- html
    <p>Hi</p>
    """
        .formatted(purpose, attach.isEmpty() ? "audience: known" : "attach: " + attach);
  }
}
