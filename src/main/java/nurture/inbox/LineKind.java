package nurture.inbox;

/** What a line of a reply is to its quotation. */
enum LineKind {
  OWN,
  BLANK,
  QUOTE,
  /** Who wrote the quotation that follows, and when. */
  ATTRIBUTION,
  /** The head of a whole mail, which all that follows belongs to. */
  HEAD,
  SIGNATURE,
  /** In HTML: after such a head. */
  BELOW
}
