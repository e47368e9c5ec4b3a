package nurture.config;

/**
 * A value that no log, page or message may show: only {@code reveal} does.
 *
 * @param reveal the value itself
 */
public record Secret(String reveal) {
  static final String HIDDEN = "******";

  @Override
  public String toString() {
    return HIDDEN;
  }
}
