package nurture.json;

/**
 * Why something that was sent is not taken.
 *
 * @param field the path of the field, for example {@code data.kind}
 * @param value what stood there, shortened; empty when nothing did
 * @param reason what is wrong and what to do
 */
public record InputRefusal(String field, String value, String reason) {

  private static final int SHOWN = 80;

  public InputRefusal {
    value = value.length() > SHOWN ? value.substring(0, end(value)) + "…" : value;
  }

  /** Not between the halves of a surrogate pair. */
  private static int end(String value) {
    return Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
  }
}
