package nurture.candidate;

import nurture.meaning.Meaning;

/**
 * What a touchpoint is for. Guards tell them apart: what restrains an approach must not keep a
 * candidate who asked from being answered (PLAYBOOK P4, P5, P8, P9, P10, P17, P18, P30, P35).
 */
@Meaning("what a touchpoint is for")
public enum Purpose {
  @Meaning(
      "a knock before the first message: a connection request, a comment on their work; no touch of"
          + " a cadence")
  INTRODUCTION(true),
  @Meaning("we come to them: the first sequence, a new beginning, a campaign")
  OUTREACH(true),
  @Meaning("something relevant for a candidate we wrote to before; asks for nothing new")
  UPDATE(true),
  @Meaning("regular reading for those who showed interest")
  NEWSLETTER(true),
  @Meaning("they wrote, and this is the answer")
  ANSWER(false),
  @Meaning("they are in a hiring process with us, or just left one")
  PROCESS(false),
  @Meaning("they work for us")
  COLLEAGUE(false),
  @Meaning(
      "the law asks for it: where we have their data from, whether they still agree, whether we may"
          + " keep their data")
  NOTICE(false);

  private final boolean approach;

  Purpose(boolean approach) {
    this.approach = approach;
  }

  @Meaning("whether we come to them of our own accord; that is what they can have too much of")
  public boolean approach() {
    return approach;
  }

  @Meaning(
      "whether it begins contact, or begins it anew: an introduction or outreach; what is limited"
          + " over many candidates together")
  public boolean reachesOut() {
    return this == INTRODUCTION || this == OUTREACH;
  }

  /** Whether it leans on the steps of a hiring process. */
  boolean ofHiring() {
    return this == PROCESS || this == COLLEAGUE;
  }
}
