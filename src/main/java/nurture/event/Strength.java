package nurture.event;

/** How much a signal says about somebody's openness to a conversation (PLAYBOOK P13, P14). */
public enum Strength {
  STRONG,
  MODERATE,
  WEAK
}
