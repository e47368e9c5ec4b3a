package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** How much a signal says (PLAYBOOK P13, P14). */
@Meaning("how much a signal says about how open a candidate is to a conversation")
@ApiText("How much a signal says about a candidate's openness to a change.")
public enum Strength {
  STRONG,
  MODERATE,
  WEAK
}
