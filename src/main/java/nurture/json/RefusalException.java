package nurture.json;

/** What was sent is not taken; carries the {@link InputRefusal}. */
public final class RefusalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient InputRefusal inputRefusal;

  public RefusalException(String field, String value, String reason) {
    super(field + ": " + reason);
    this.inputRefusal = new InputRefusal(field, value, reason);
  }

  public InputRefusal refusal() {
    return inputRefusal;
  }
}
