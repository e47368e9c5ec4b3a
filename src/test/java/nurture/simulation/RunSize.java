package nurture.simulation;

/** How many random lives, rules or people a test takes: fewer than all, unless {@code -Dlong}. */
public final class RunSize {

  /**
   * @param property sets the number for one run, {@code -Dguards.candidates=50}
   * @param usual in an ordinary build
   * @param all with {@code -Dlong}
   */
  public static int of(String property, int usual, int all) {
    return Integer.getInteger(property, System.getProperty("long") == null ? usual : all);
  }

  private RunSize() {}
}
