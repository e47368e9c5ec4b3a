package nurture.event;

import nurture.meaning.Meaning;

@Meaning("a channel a candidate is reached through")
public enum Via {
  EMAIL(true),
  SMS(true),
  WHATSAPP(true),
  @Meaning("a connection request or message on a professional network")
  LINKEDIN(false),
  PHONE(false),
  @Meaning("a comment on something the candidate published")
  COMMENT(false);

  private final boolean drivable;

  Via(boolean drivable) {
    this.drivable = drivable;
  }

  @Meaning("whether software may drive the channel; else it is a task for a recruiter")
  public boolean drivable() {
    return drivable;
  }
}
