package nurture.event;

import nurture.meaning.Meaning;

@Meaning("how a reply reads")
public enum Tone {
  POSITIVE,
  NEGATIVE,
  NEUTRAL,
  @Meaning("\"ask me in March\"")
  NOT_NOW,
  @Meaning("an automatic answer; not a reply")
  OUT_OF_OFFICE
}
