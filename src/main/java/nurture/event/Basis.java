package nurture.event;

/** Why a channel may be used at all (GDPR Art. 6(1) a and f). */
public enum Basis {
  CONSENT,
  LEGITIMATE_INTEREST
}
