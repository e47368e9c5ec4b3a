package nurture.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.DryRunReport;
import nurture.campaign.TriedOffer;
import org.junit.jupiter.api.Test;

/** The numbers of a balance, and where each leads. */
final class BalancePartTest {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

  @Test
  void parts_addUpToTheAudience_andEachLeadsToItsCandidates() {
    BalancePart part = BalancePart.of(report().balance(), "/list", true, rule -> "/rule");

    assertThat(part.audience()).isEqualTo("4");
    assertThat(part.parts())
        .extracting(BalancePart.Share::count, BalancePart.Share::label, BalancePart.Share::href)
        .containsExactly(
            tuple("1", "would get it", "/list?outcome=sending"),
            tuple("2", "would wait", "/list?outcome=waiting"),
            tuple("1", "would be held back", "/list?outcome=held"));
    assertThat(part.parts().stream().mapToDouble(BalancePart.Share::width).sum()).isEqualTo(100);
    assertThat(part.parts().get(2).from()).isEqualTo(75);
  }

  @Test
  void reasons_areCountedByRule_theMostFrequentFirst() {
    BalancePart part = BalancePart.of(report().balance(), "/list", true, rule -> "/rule");

    assertThat(part.causes())
        .extracting(BalancePart.Cause::count, BalancePart.Cause::why, BalancePart.Cause::rule)
        .containsExactly(tuple("2", "it is night", "Send by day"), tuple("1", "unsubscribed", ""));
    assertThat(part.causes().get(0).href())
        .isEqualTo("/list?outcome=waiting&why=it%20is%20night&rule=Send%20by%20day");
  }

  private static DryRunReport report() {
    return new DryRunReport(
        UUID.randomUUID(),
        1,
        NOON,
        4,
        "",
        List.of(
            offer(CandidateOutcome.HELD, "unsubscribed", ""),
            offer(CandidateOutcome.WAITING, "it is night", "Send by day"),
            offer(CandidateOutcome.SENDING, "", ""),
            offer(CandidateOutcome.WAITING, "it is night", "Send by day")));
  }

  private static TriedOffer offer(CandidateOutcome outcome, String why, String rule) {
    return new TriedOffer(UUID.randomUUID(), NOON, outcome, why, rule, Optional.empty(), List.of());
  }
}
