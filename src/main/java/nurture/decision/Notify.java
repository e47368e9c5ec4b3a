package nurture.decision;

import nurture.candidate.NoticeAddressee;
import nurture.meaning.Meaning;

@Meaning("tell the owner of the candidate, or recruiting ops, something")
public record Notify(
    @Meaning("what to tell") String message,
    @Meaning("who is told") NoticeAddressee to,
    @Meaning("the name of the open task it reminds of; empty for none") String task,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: what to tell; {name} is the first name of the candidate")
  public static Notify owner(String message) {
    return new Notify(message, NoticeAddressee.OWNER, "", "");
  }

  @Meaning(
      "begins it for recruiting ops: what to tell; {name} is the first name of the candidate,"
          + " {owner} the owner")
  public static Notify recruitingOps(String message) {
    return new Notify(message, NoticeAddressee.RECRUITING_OPS, "", "");
  }

  @Meaning("the open task it reminds of, by its name; the task remembers who was told")
  public Notify remindingOf(String openTask) {
    return new Notify(message, to, openTask, reason);
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Notify because(String why) {
    return new Notify(message, to, task, why);
  }

  /** The same with another text. */
  Notify telling(String other) {
    return new Notify(other, to, task, reason);
  }

  /** Who is told, in words. */
  String addressee() {
    return to == NoticeAddressee.OWNER ? "the owner" : "recruiting ops";
  }

  @Override
  public String phrase() {
    return "tell " + addressee() + ": " + message;
  }
}
