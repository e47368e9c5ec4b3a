package nurture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nurture.cli.Commands;

/** The way in. */
public final class Main {

  public static void main(String[] args) {
    speakPlainly();
    // Before first use: Jakarta Mail looks for its provider on every call otherwise.
    if (System.getProperty("jakarta.mail.util.StreamProvider") == null) {
      System.setProperty(
          "jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }
    // Longer than firewalls let a silent line live, a text posted on it would be uncertain.
    if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
      System.setProperty("jdk.httpclient.keepalive.timeout", "20");
    }
    int exit = Commands.run(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /**
   * Fixes what a machine's locale would decide: digits and letter case are those of English, output
   * is UTF-8. What people read is in the language of its reader, which is never the machine's.
   */
  private static void speakPlainly() {
    Locale.setDefault(Locale.ENGLISH);
    if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
      System.setOut(utf8(FileDescriptor.out));
      System.setErr(utf8(FileDescriptor.err));
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private Main() {}
}
