package nurture.event;

/** A channel a candidate is reached through. */
public enum Via {
  EMAIL(true),
  SMS(true),
  WHATSAPP(true),
  /** A connection request or message on a professional network. */
  LINKEDIN(false),
  PHONE(false),
  /** A comment on something the candidate published. */
  COMMENT(false);

  private final boolean drivable;

  Via(boolean drivable) {
    this.drivable = drivable;
  }

  /** Whether software may drive the channel; else it is a task for a recruiter (PLAYBOOK P10). */
  public boolean drivable() {
    return drivable;
  }
}
