package nurture.library;

/** What an item of the content library is (PLAYBOOK P12). */
public enum ItemKind {
  /** An article, a talk, a study: useful whatever they think of us. */
  INSIGHT(true),
  /** Somebody here tells of their own work. */
  TESTIMONIAL(true),
  /** How something was built, what went wrong, what was learnt. */
  BEHIND_THE_SCENES(true),
  /** How people work together here. */
  CULTURE(true),
  /** Something to come to, on a day. */
  EVENT(false),
  /** Somebody they would work with and may meet. */
  PERSON(false),
  /** Somebody who answers for the direction and whom they may meet. */
  LEADER(false);

  private final boolean reading;

  ItemKind(boolean reading) {
    this.reading = reading;
  }

  /** Whether it is somebody, who has a name and needs no link. */
  public boolean somebody() {
    return this == PERSON || this == LEADER;
  }

  /** Whether it is something to read. */
  public boolean reading() {
    return reading;
  }
}
