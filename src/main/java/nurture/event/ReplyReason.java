package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** What a reply gives as a reason, in the order in which pages list them. */
@Meaning("a reason that a reply gives")
@ApiText("What a reason that a reply gives is about.")
public enum ReplyReason {
  @Meaning("pay and benefits")
  PAY,
  @Meaning("where the work is: commute, relocation, remote work")
  PLACE,
  @Meaning("the work itself: content, seniority, technology")
  ROLE,
  @Meaning("when: too busy, too early, just started elsewhere")
  TIMING,
  @Meaning("the company that asks, or its industry")
  COMPANY,
  @Meaning("content with the present job")
  PRESENT_JOB,
  @Meaning("family, health and other private matters")
  PERSONAL,
  @Meaning("the kind of contract: permanent, freelance, part-time")
  CONTRACT
}
