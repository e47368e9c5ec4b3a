package nurture.event;

import nurture.meaning.ApiText;

/** Why a channel may be used at all (GDPR Art. 6(1) a and f). */
@ApiText("Why a channel may be used at all (GDPR Art. 6(1) a and f).")
public enum Basis {
  CONSENT,
  LEGITIMATE_INTEREST
}
