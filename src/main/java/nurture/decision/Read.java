package nurture.decision;

import nurture.event.ReplyMeaning;
import nurture.meaning.Meaning;

@Meaning("read a reply that arrived by mail; for rules in inbox/ alone")
public record Read(
    @Meaning("what the reply means") ReplyMeaning meaning,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: what the reply means; where rules differ, a person reads it")
  public static Read as(ReplyMeaning meaning) {
    return new Read(meaning, "");
  }

  @Meaning("why, in words a recruiter would use")
  public Read because(String why) {
    return new Read(meaning, why);
  }

  @Override
  public String phrase() {
    return "read the reply as " + PhraseValues.of(meaning);
  }
}
