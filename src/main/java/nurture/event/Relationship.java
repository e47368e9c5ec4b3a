package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** What a candidate is to us. Passivity is a fact about a person, not a silo (PLAYBOOK P6). */
@Meaning("what a candidate is to us")
@ApiText(
    "What a candidate is to us; passive until known. A silver medallist was "
        + "runner-up of an earlier process.")
public enum Relationship {
  @Meaning("employed and not looking")
  PASSIVE,
  @Meaning("looking for a job")
  ACTIVE,
  @Meaning("runner-up of an earlier process: knows us already")
  SILVER_MEDALLIST,
  EMPLOYEE,
  ALUMNUS
}
