package nurture.decision;

import nurture.event.ReplyReason;
import nurture.meaning.Meaning;

@Meaning("read a reason in a reply that arrived by mail; for rules in inbox/ alone")
public record ReadReason(
    @Meaning("the reason that the reply gives") ReplyReason given,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: the reason that the reply gives; a reply may give several")
  public static ReadReason as(ReplyReason given) {
    return new ReadReason(given, "");
  }

  @Meaning("why, in words a recruiter would use")
  public ReadReason because(String why) {
    return new ReadReason(given, why);
  }

  @Override
  public String phrase() {
    return "read the reason " + PhraseValues.of(given);
  }
}
