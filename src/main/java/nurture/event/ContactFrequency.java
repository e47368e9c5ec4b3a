package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

@Meaning("how often a candidate wants to hear from us of our own accord")
@ApiText(
    "How often a candidate wants to hear from us of our own accord. Answers, and messages in a "
        + "hiring process, go on either way.")
public enum ContactFrequency {
  @Meaning("as the rules have it")
  AS_USUAL,
  @Meaning("at most one message in 90 days")
  ONCE_A_QUARTER
}
