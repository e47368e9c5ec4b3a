package nurture.intake;

/** What became of a reported event. */
public enum EventReceipt {
  /** On disk now, and applied soon. */
  RECORDED,
  /** The same id was recorded for this candidate before; nothing changes. */
  KNOWN,
  /** The same id was recorded for this candidate before with other content; the first is kept. */
  DIFFERS,
  /** The candidate was erased; nothing about them is kept. */
  ERASED
}
