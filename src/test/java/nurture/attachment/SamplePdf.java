package nurture.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Small PDFs for tests. */
public final class SamplePdf {

  /** One page that says nothing. */
  public static byte[] plain() {
    return with("");
  }

  /**
   * The same with something more.
   *
   * @param objects as a PDF writes them
   */
  public static byte[] with(String objects) {
    return ("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"
            + "1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
            + "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>\nendobj\n"
            + objects
            + "trailer\n<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  /** The same with objects that are packed. */
  static byte[] packed(String objects) {
    Deflater deflater = new Deflater();
    deflater.setInput(objects.getBytes(ISO_8859_1));
    deflater.finish();
    byte[] part = new byte[1 << 12];
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return stream("/Filter /FlateDecode", packed.toString(ISO_8859_1));
  }

  /** The same with objects that are packed in some way. */
  static byte[] stream(String filter, String content) {
    return with(
        "4 0 obj\n<</Type /ObjStm /N 1 /First 4 "
            + filter
            + ">>\nstream\n"
            + content
            + "\nendstream\nendobj\n");
  }

  private SamplePdf() {}
}
