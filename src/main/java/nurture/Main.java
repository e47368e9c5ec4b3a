package nurture;

/** The way in. */
public final class Main {
  public static void main(String[] args) {
    System.out.println("nurture");
  }
}
