package nurture.web.jump;

/** What one can go to, in the order of the results. */
enum JumpKind {
  CANDIDATE("Candidates"),
  MEMBER("People of the team"),
  CAMPAIGN("Campaigns"),
  RULE("Rules"),
  TEMPLATE("Templates"),
  DRAFT("Drafts"),
  VERSION("Versions"),
  PAGE("Pages");

  private final String heading;

  JumpKind(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
