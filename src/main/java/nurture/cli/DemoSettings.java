package nurture.cli;

import java.util.HashMap;
import java.util.Map;
import nurture.demo.MailCatcher;

/** The environment of a house in which no mail leaves the machine, and somebody to write them. */
final class DemoSettings {

  /** This process's environment with mail going to a catcher; a sender unless there is one. */
  static Map<String, String> environment(MailCatcher catcher) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("NURTURE_SMTP_HOST", catcher.host());
    environment.put("NURTURE_SMTP_PORT", Integer.toString(catcher.port()));
    environment.put("NURTURE_SMTP_SECURITY", "none");
    environment.putIfAbsent("NURTURE_SENDER_NAME", "Maren Lund");
    environment.putIfAbsent("NURTURE_SENDER_TITLE", "Talent partner");
    environment.putIfAbsent("NURTURE_SENDER_ORGANISATION", "Havblikk Systems");
    environment.putIfAbsent("NURTURE_SENDER_EMAIL", "maren@havblikk.example");
    environment.putIfAbsent("NURTURE_SENDER_POSTAL_ADDRESS", "Strandgaten 18, 5013 Bergen, Norway");
    return environment;
  }

  private DemoSettings() {}
}
