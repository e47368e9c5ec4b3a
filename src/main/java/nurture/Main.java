package nurture;

import nurture.cli.Commands;

/** The way in. */
public final class Main {

  public static void main(String[] args) {
    // Before first use: Jakarta Mail looks for its provider on every call otherwise.
    if (System.getProperty("jakarta.mail.util.StreamProvider") == null) {
      System.setProperty(
          "jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }
    int exit = Commands.run(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private Main() {}
}
