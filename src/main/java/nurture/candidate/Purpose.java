package nurture.candidate;

/**
 * What a touchpoint is for. Guards tell them apart: what restrains an approach must not keep
 * somebody who asked from being answered.
 */
public enum Purpose {
  /**
   * A knock before the first message: a connection request, a comment on their work. An approach
   * like any other, but no touch of a cadence (PLAYBOOK P10).
   */
  INTRODUCTION(true),
  /** We come to them: the first sequence, a new beginning, a campaign (PLAYBOOK P17, P18). */
  OUTREACH(true),
  /** Something relevant for somebody we wrote to before; asks for nothing new (PLAYBOOK P30). */
  UPDATE(true),
  /** Regular reading for those who showed interest (PLAYBOOK P8). */
  NEWSLETTER(true),
  /** They wrote, and this is the answer (PLAYBOOK P8, P35). */
  ANSWER(false),
  /** They are in a hiring process with us, or just left one (PLAYBOOK P4, P9). */
  PROCESS(false),
  /** They work for us (PLAYBOOK P5). */
  COLLEAGUE(false);

  private final boolean approach;

  Purpose(boolean approach) {
    this.approach = approach;
  }

  /** Whether we come to them of our own accord; that is what they can have too much of. */
  public boolean approach() {
    return approach;
  }
}
