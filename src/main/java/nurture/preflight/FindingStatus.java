package nurture.preflight;

/** What came of a check, from the best to the worst. */
public enum FindingStatus {
  PASS,
  /** It works, or could not be judged from the settings; a person should look. */
  WARN,
  /** DNS or a server did not answer. */
  UNKNOWN,
  /** Receivers will refuse or filter mails for it. */
  FAIL;

  public String word() {
    return switch (this) {
      case PASS -> "pass";
      case WARN -> "warning";
      case UNKNOWN -> "unknown";
      case FAIL -> "fail";
    };
  }
}
