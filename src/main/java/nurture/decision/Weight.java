package nurture.decision;

import nurture.meaning.Meaning;

@Meaning("how much an opinion matters beside others of its kind, lightest first")
public enum Weight {
  ROUTINE,
  TIMELY,
  PRESSING
}
