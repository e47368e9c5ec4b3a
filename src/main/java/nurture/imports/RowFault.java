package nurture.imports;

/** A cell that cannot be taken, and why. */
final class RowFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final ImportField field;
  private final String value;
  private final String reason;

  RowFault(ImportField field, String value, String reason) {
    super(reason, null, false, false);
    this.field = field;
    this.value = value;
    this.reason = reason;
  }

  ImportField field() {
    return field;
  }

  String value() {
    return value;
  }

  String reason() {
    return reason;
  }
}
