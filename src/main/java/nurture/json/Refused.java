package nurture.json;

/** What was sent is not taken; carries the {@link Refusal}. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public Refused(String field, String value, String reason) {
    super(field + ": " + reason);
    this.refusal = new Refusal(field, value, reason);
  }

  public Refusal refusal() {
    return refusal;
  }
}
