package nurture.playbook;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** The playbook must not go into service like this. */
  ERROR,
  /** It works; somebody should look all the same. */
  WARNING,
  /**
   * A scenario comes out otherwise than with what is in service. That may be meant; it is accepted
   * with the draft.
   */
  DIFFERENCE;

  /** As it is written in front of a message. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
