package nurture.event;

import nurture.meaning.Meaning;

@Meaning("what a reply means")
public enum ReplyMeaning {
  @Meaning("its author would like to hear more")
  POSITIVE,
  @Meaning("its author is not interested")
  NEGATIVE,
  @Meaning("its author asks for another time")
  NOT_NOW,
  @Meaning("its author asks something and says neither yes nor no")
  QUESTION,
  @Meaning("its author wants no more mail")
  UNSUBSCRIBE,
  @Meaning("its author is another person than the candidate")
  WRONG_PERSON
}
