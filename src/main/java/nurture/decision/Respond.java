package nurture.decision;

import nurture.event.AnswerResponse;
import nurture.meaning.Meaning;

@Meaning(
    "respond to the answer of a mail server or of a provider of texts; for rules in delivery/ alone")
public record Respond(
    @Meaning("what follows") AnswerResponse response,
    @Meaning(
            value = "of a throttle: how much may still go to the provider in a minute",
            unit = "messages")
        int perMinute,
    @Meaning(value = "of a throttle or a held provider: for how long", unit = "minutes")
        int minutes,
    @Meaning("why, in the words of the rule") String reason)
    implements Opinion {

  @Meaning(
      "begins it: what follows; where rules differ, the mildest for the candidate does, which is the"
          + " first in the list of choices")
  public static Respond by(AnswerResponse response) {
    return new Respond(response, 1, 30, "");
  }

  @Meaning("of a throttle: how many messages a minute may still go to the provider; without it 1")
  public Respond atMost(int messages) {
    return new Respond(response, messages, minutes, reason);
  }

  @Meaning("of a throttle or a held provider: for how many minutes; without it 30")
  public Respond forMinutes(int time) {
    return new Respond(response, perMinute, time, reason);
  }

  @Meaning("why, in words a recruiter would use")
  public Respond because(String why) {
    return new Respond(response, perMinute, minutes, why);
  }

  @Override
  public String phrase() {
    return "respond by " + PhraseValues.of(response);
  }
}
