package nurture.json;

import java.util.List;

/** What was sent is not taken; carries each {@link InputRefusal}. */
public final class RefusalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<InputRefusal> refusals;

  public RefusalException(String field, String value, String reason) {
    this(List.of(new InputRefusal(field, value, reason)));
  }

  /**
   * All that is wrong.
   *
   * @param refusals at least one
   */
  public RefusalException(List<InputRefusal> refusals) {
    super(refusals.get(0).field() + ": " + refusals.get(0).reason());
    this.refusals = List.copyOf(refusals);
  }

  /** The first of them. */
  public InputRefusal refusal() {
    return refusals.get(0);
  }

  /** All that is wrong, in the order of the fields. */
  public List<InputRefusal> refusals() {
    return refusals;
  }
}
