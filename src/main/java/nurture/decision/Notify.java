package nurture.decision;

/** Tell the candidate's owner something. */
public record Notify(String message, String reason) implements Opinion {

  public static Notify owner(String message) {
    return new Notify(message, "");
  }

  public Notify because(String why) {
    return new Notify(message, why);
  }

  @Override
  public String phrase() {
    return "tell the owner: " + message;
  }
}
