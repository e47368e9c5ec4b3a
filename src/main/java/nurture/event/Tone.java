package nurture.event;

/** How a reply reads. */
public enum Tone {
  POSITIVE,
  NEGATIVE,
  NEUTRAL,
  /** "Ask me in March" (PLAYBOOK P34). */
  NOT_NOW,
  /** An automatic answer; not a reply (PLAYBOOK P35). */
  OUT_OF_OFFICE
}
