package nurture.playbook;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** The playbook must not go into service like this. */
  ERROR,
  /** It works; somebody should look all the same. */
  WARNING;

  /** As it is written in front of a message. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
