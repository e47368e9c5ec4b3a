package nurture.event;

import nurture.meaning.ApiText;

/** Whether we may notice that a candidate opens our mails (ePrivacy Directive Art. 5(3)). */
@ApiText("Whether we may notice that a candidate opens our mails.")
public enum OpensConsent {
  GIVEN,
  WITHDRAWN
}
