package nurture.imports;

import java.util.List;
import java.util.Optional;
import nurture.event.EventEnvelope;
import nurture.identity.Mailbox;
import nurture.imports.LineOutcome.Kind;
import nurture.intake.EventReceipt;

/**
 * A row and what is to be recorded of it.
 *
 * @param outcome once it is recorded, unless the receipts of its events say otherwise
 * @param suppressed the address of a row of a list of suppressed ones
 */
public record DecidedLine(
    LineOutcome outcome, List<EventEnvelope> events, Optional<Mailbox> suppressed) {

  public DecidedLine {
    events = List.copyOf(events);
  }

  static DecidedLine of(LineOutcome outcome) {
    return new DecidedLine(outcome, List.of(), Optional.empty());
  }

  /**
   * What became of it.
   *
   * @param receipts of its events, in order
   */
  public LineOutcome settled(List<EventReceipt> receipts) {
    if (receipts.contains(EventReceipt.ERASED)) {
      return LineOutcome.refused(outcome.line(), "", "", RowDecisions.ERASED);
    }
    return receipts.isEmpty() || receipts.contains(EventReceipt.RECORDED)
        ? outcome
        : LineOutcome.of(outcome.line(), Kind.UNCHANGED);
  }

  /** Of a suppressed address. */
  public LineOutcome settled(boolean fresh) {
    return LineOutcome.of(outcome.line(), fresh ? Kind.CREATED : Kind.UNCHANGED);
  }
}
