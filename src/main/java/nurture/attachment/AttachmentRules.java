package nurture.attachment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a file must be that mails bring along. */
public final class AttachmentRules {

  /** Within the folder of the templates. */
  public static final String FOLDER = "attachments/";

  /** Of one file, in bytes. */
  public static final int LARGEST_FILE = 1024 * 1024;

  /** Of the files of one mail together, in bytes. */
  public static final int LARGEST_MAIL = 2 * 1024 * 1024;

  /** What no file can be called on Windows, whatever its ending (Win32, "Naming Files"). */
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\..*", Pattern.CASE_INSENSITIVE);

  /** One dot, so that no second ending hides before the last. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} _()-]{0,79}\\.[a-z]{2,5}");

  /**
   * What is wrong with a file.
   *
   * @param advice what to do about it
   */
  public record Fault(String message, String advice) {

    /** In sentences. */
    public String sentence() {
      return message + ". " + advice + ".";
    }
  }

  /**
   * What is wrong with a file; empty when nothing is. Reads all of it.
   *
   * @param name without a folder
   */
  public static Optional<Fault> fault(String name, byte[] content) {
    Optional<AttachmentKind> kind = AttachmentKind.of(name);
    if (!NAME.matcher(name).matches() || !Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      return fault(
          "this is not the name of an attachment",
          "Name it like role-brief.pdf: letters, digits, spaces, _, - and (), and one dot before"
              + " the ending, which is in lower case");
    } else if (RESERVED.matcher(name).matches()) {
      return fault(
          "no file can have this name on Windows", "Give it another, such as role-brief.pdf");
    } else if (kind.isEmpty()) {
      return fault("mails bring along no files of this type", "Use one of " + kinds());
    } else if (content.length == 0) {
      return fault("the file is empty", "Put the file itself here");
    } else if (content.length > LARGEST_FILE) {
      return fault("the file is larger than 1 MiB", "Make it smaller, or link to it");
    } else if (!kind.get().fits(content)) {
      return fault(
          "what is in the file is no " + kind.get().ending(),
          "Save it as what its name says; mails bring along " + kinds() + " alone");
    }
    return kind.get() == AttachmentKind.PDF
        ? PdfContent.active(content)
            .flatMap(
                found ->
                    fault(
                        "the PDF has active content (" + found + ")",
                        "Print it to a new PDF, without scripts, forms or files within"))
        : Optional.empty();
  }

  private static Optional<Fault> fault(String message, String advice) {
    return Optional.of(new Fault(message, advice));
  }

  private static String kinds() {
    return Arrays.stream(AttachmentKind.values())
        .map(kind -> "." + kind.ending())
        .collect(Collectors.joining(", "));
  }

  private AttachmentRules() {}
}
