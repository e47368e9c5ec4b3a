package nurture.web.jump;

/**
 * Something to go to.
 *
 * @param hint what tells it from others of the same name; may be empty
 */
record JumpTarget(JumpKind kind, String label, String hint, String href) {

  /** As templates show it. */
  record Shown(String label, String hint, String href) {}

  Shown shown() {
    return new Shown(label, hint, href);
  }
}
