package nurture.decision;

import java.time.Instant;
import nurture.meaning.Meaning;

@Meaning("check the candidate again at an instant, even if nothing happens")
public record CheckAgain(
    @Meaning("the instant") Instant instant,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: when")
  public static CheckAgain at(Instant instant) {
    return new CheckAgain(instant, "");
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public CheckAgain because(String why) {
    return new CheckAgain(instant, why);
  }

  @Override
  public String phrase() {
    return "check again at " + PhraseValues.of(instant);
  }
}
