package nurture.decision;

import nurture.meaning.Meaning;

@Meaning("tell the owner of the candidate something")
public record Notify(
    @Meaning("what to tell") String message,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: what to tell; {name} is the first name of the candidate")
  public static Notify owner(String message) {
    return new Notify(message, "");
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Notify because(String why) {
    return new Notify(message, why);
  }

  @Override
  public String phrase() {
    return "tell the owner: " + message;
  }
}
