package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** The funnel, in its order (PLAYBOOK P1). The last two are employees. */
@Meaning("the funnel, in its order")
@ApiText("The funnel, in its order. People in the last two work for us.")
public enum Stage {
  AWARENESS,
  CONSIDERATION,
  CONVERSION,
  LOYALTY,
  ADVOCACY;

  @Meaning("whether people in this stage work for us")
  public boolean employed() {
    return this == LOYALTY || this == ADVOCACY;
  }
}
