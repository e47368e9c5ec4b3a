package nurture.event;

/** What a candidate is to us. Passivity is a fact about a person, not a silo (PLAYBOOK P6). */
public enum Relationship {
  /** Employed and not looking. */
  PASSIVE,
  /** Looking for a job. */
  ACTIVE,
  /** Runner-up of an earlier process: knows us already (PLAYBOOK P22). */
  SILVER_MEDALLIST,
  EMPLOYEE,
  ALUMNUS
}
