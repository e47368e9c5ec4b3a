package nurture.web.console;

/** Whole numbers as they are typed. */
public final class TypedNumber {

  /** Less than 0 for what is no number between the two, both included. */
  public static int of(String written, int least, int most) {
    if (!written.matches("\\d{1,6}")) {
      return -1;
    }
    int number = Integer.parseInt(written);
    return number < least || number > most ? -1 : number;
  }

  private TypedNumber() {}
}
