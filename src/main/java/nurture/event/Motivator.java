package nurture.event;

/** What would move somebody to change (PLAYBOOK P15). */
public enum Motivator {
  SCOPE,
  PAY,
  TECHNOLOGY,
  COMPANY_STAGE,
  SATISFACTION,
  CAREER_GOALS,
  WORK_LIFE_BALANCE
}
