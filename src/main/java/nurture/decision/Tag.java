package nurture.decision;

import nurture.meaning.Meaning;

@Meaning("put a tag on the candidate")
public record Tag(
    @Meaning("the tag") String tag, @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: which tag")
  public static Tag as(String tag) {
    return new Tag(tag, "");
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Tag because(String why) {
    return new Tag(tag, why);
  }

  @Override
  public String phrase() {
    return "tag as " + tag;
  }
}
