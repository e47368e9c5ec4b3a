package nurture.web.campaign;

/**
 * How many candidates a campaign has, and its message for one of them, as a part of a page.
 *
 * @param count {@code 41 candidates}; empty where it cannot be told
 * @param remark what is to be chosen first, or why it cannot be told; empty for neither
 * @param name of the candidate it is shown for; empty for none
 * @param outcome what would come of the offer to them, in words
 * @param problem why the message cannot be made; empty if it is
 */
record PreviewPart(
    String count,
    String remark,
    String name,
    String href,
    String outcome,
    String subject,
    String text,
    String problem) {

  static PreviewPart remark(String count, String says) {
    return new PreviewPart(count, says, "", "", "", "", "", "");
  }
}
