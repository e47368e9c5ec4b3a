package nurture.playbook.version;

/** What becomes of a file that a draft and another version both changed. */
public sealed interface RebaseChoice permits RebaseOutcome.Side, RebaseChoice.Text {

  /**
   * A text of both, made by a person.
   *
   * @param written whether some of it is neither the draft's nor the version's, so that it is the
   *     work of that person
   */
  record Text(byte[] bytes, boolean written) implements RebaseChoice {}
}
