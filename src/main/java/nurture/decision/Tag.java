package nurture.decision;

/** Put a tag on the candidate. */
public record Tag(String tag, String reason) implements Opinion {

  public static Tag as(String tag) {
    return new Tag(tag, "");
  }

  public Tag because(String why) {
    return new Tag(tag, why);
  }

  @Override
  public String phrase() {
    return "tag as " + tag;
  }
}
