package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

@Meaning("what a candidate asks of us about their data")
@ApiText("What a candidate asks of us about their data (GDPR Art. 16 and 17).")
public enum DataRequest {
  @Meaning("something we know is wrong")
  CORRECTION,
  @Meaning("all we know is to be erased")
  ERASURE
}
