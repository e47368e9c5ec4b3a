package nurture.outbox;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Purpose;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.Via;
import nurture.library.Library;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;

/** What becomes of a message whose template was made to do harm, and of the one after it. */
final class MessagePreparationTest {

  private static final TemplateBook BOOK =
      TemplateBook.of(
          Map.of(
              "endless.ftl",
              letter(
                  "<#list ['a','b','c','d','e','f','g','h','i','j'] as x>".repeat(20)
                      + "</#list>".repeat(20)),
              "kind.ftl",
              letter("")));

  private static final MessagePreparation PREPARING =
      new MessagePreparation(
          (dossier, id, asked, decidedAt, now) -> new PreSendResult.Proceed(),
          (candidate, template) -> new TemplateContext(BOOK, Library.EMPTY),
          new Composer(
              new Settings.Sender(
                  "Rosa",
                  "rosa@example.org",
                  "Recruiter",
                  "Engines",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              new MessageLinks(
                  "https://example.org", text -> text.getBytes(StandardCharsets.UTF_8))));

  @Test
  void prepare_templateThatNeverEnds_quarantinesTheMessageByFileAndLineAndTheNextOneLeaves() {
    MessagePreparation.Prepared endless = PREPARING.prepare(due("endless"), NOON);
    MessagePreparation.Prepared kind = PREPARING.prepare(due("kind"), NOON);

    assertThat(endless.ready()).isEmpty();
    assertThat(endless.outcome()).map(DeliveryOutcome::state).contains(MessageState.QUARANTINED);
    assertThat(endless.outcome().orElseThrow().reason())
        .startsWith("endless.ftl:9: ")
        .contains("500 ms of processor time");
    assertThat(endless.outcome().orElseThrow().event())
        .as("told to the dossier, so that others need not wait")
        .contains(
            new MessageQuarantined(
                endless.due().id().toString(), endless.outcome().orElseThrow().reason()));
    assertThat(kind.ready()).isPresent();
  }

  private static String letter(String text) {
    return """
    ---
    purpose: A note
    for: update
    needs: [candidate.firstName]
    sample: { candidate: { firstName: Ada } }
    --- subject
    ${candidate.firstName}
    --- text
    Hi %s
    --- html
    <p>Hi</p>
    """
        .formatted(text);
  }

  private static ClaimedMessage due(String template) {
    return new ClaimedMessage(
        new MessageId(new UUID(0, 7), 1, 0),
        "ada",
        1,
        ada(),
        template,
        Via.EMAIL,
        Purpose.UPDATE,
        List.of(),
        "update",
        "because",
        NOON,
        0);
  }
}
