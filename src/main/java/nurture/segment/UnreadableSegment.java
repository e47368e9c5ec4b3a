package nurture.segment;

/** A segment cannot be asked; the message says why and what to do. */
public final class UnreadableSegment extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableSegment(String message) {
    super(message, null, false, false);
  }

  /** One whose condition has a problem. */
  public static UnreadableSegment of(SegmentCondition.Reading reading) {
    SegmentProblem problem = reading.problems().get(0);
    return new UnreadableSegment("Line " + problem.line() + ": " + problem.message());
  }
}
