package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** What would move a candidate to change (PLAYBOOK P15). */
@Meaning("what would move a candidate to change")
@ApiText("What could motivate a candidate to change.")
public enum Motivator {
  SCOPE,
  PAY,
  TECHNOLOGY,
  COMPANY_STAGE,
  SATISFACTION,
  CAREER_GOALS,
  WORK_LIFE_BALANCE
}
