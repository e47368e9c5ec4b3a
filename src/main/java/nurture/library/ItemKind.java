package nurture.library;

import nurture.meaning.Meaning;

/** What an item of the content library is (PLAYBOOK P12). */
@Meaning("what a piece of the content library is")
public enum ItemKind {
  @Meaning("an article, a talk, a study: useful whatever they think of us")
  INSIGHT(true),
  @Meaning("a colleague tells of their own work")
  TESTIMONIAL(true),
  @Meaning("how something was built, what went wrong, what was learnt")
  BEHIND_THE_SCENES(true),
  @Meaning("how people work together here")
  CULTURE(true),
  @Meaning("something to come to, on a day")
  EVENT(false),
  @Meaning("a colleague they would work with and may meet")
  PERSON(false),
  @Meaning("a leader who answers for the direction and whom they may meet")
  LEADER(false);

  private final boolean reading;

  ItemKind(boolean reading) {
    this.reading = reading;
  }

  @Meaning("whether it is a person, who has a name and needs no link")
  public boolean somebody() {
    return this == PERSON || this == LEADER;
  }

  @Meaning("whether it is a piece to read")
  public boolean reading() {
    return reading;
  }
}
