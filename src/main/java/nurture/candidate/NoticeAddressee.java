package nurture.candidate;

import nurture.meaning.Meaning;

/** Who is told something about a candidate. */
@Meaning("who is told something about a candidate")
public enum NoticeAddressee {
  @Meaning("the recruiter who owns the candidate")
  OWNER,
  @Meaning("recruiting ops, who see to what an owner leaves open")
  RECRUITING_OPS
}
