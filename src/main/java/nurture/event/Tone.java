package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

@Meaning("how a reply reads")
@ApiText(
    "How a reply reads. `not-now` asks for a day to come back; `out-of-office` is "
        + "an automatic answer and not a reply.")
public enum Tone {
  POSITIVE,
  NEGATIVE,
  NEUTRAL,
  @Meaning("\"ask me in March\"")
  NOT_NOW,
  @Meaning("an automatic answer; not a reply")
  OUT_OF_OFFICE
}
