package nurture.decision;

import java.time.Instant;
import nurture.meaning.Meaning;

@Meaning("nothing goes out before an instant, and then the candidate is checked again")
public record Hold(
    @Meaning("the instant") Instant until, @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning("begins it: until when")
  public static Hold until(Instant instant) {
    return new Hold(instant, "");
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Hold because(String why) {
    return new Hold(until, why);
  }

  @Override
  public String phrase() {
    return "hold until " + PhraseValues.of(until);
  }
}
