package nurture.outbox;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.channel.OutgoingMessage;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.decision.MessageWording;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Profile;
import nurture.event.Tone;
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
              letter(""),
              "text.ftl",
              line("approved: HX1\nfills: [candidate.firstName, sender.name]\n"),
              "text.de.ftl",
              line(""),
              "signed.ftl",
              letter("${sender.name}, ${sender.title}")
                  .replace("firstName]", "firstName, sender.name, sender.title]")
                  .replace(
                      "{ candidate:", "{ sender: { name: Rosa, title: Recruiter }, candidate:")));

  private static final Composer COMPOSER =
      new Composer(
          new Settings.Sender(
              "Rosa",
              "rosa@example.org",
              "Recruiter",
              "Engines",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("Jonas Berg, Engineer <jonas@example.org>")),
          new MessageLinks("https://example.org", text -> text.getBytes(StandardCharsets.UTF_8)));

  private static final MessagePreparation PREPARING =
      new MessagePreparation(
          (dossier, id, version, asked, decidedAt, now) -> new PreSendResult.Proceed(),
          (candidate, version, template) -> new TemplateContext(BOOK, Library.EMPTY),
          COMPOSER);

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

  @Test
  void prepare_withAnotherSubjectAndSender_saysSoAndIsFromThem() {
    MessageWording wording =
        new MessageWording(
            Map.of("", "A word, ${candidate.firstName}"),
            Optional.of("Jonas@example.org"),
            OptionalLong.empty());

    MessagePreparation.Prepared prepared = PREPARING.prepare(due("signed", wording), NOON);

    RenderedMessage ready = prepared.ready().orElseThrow();
    assertThat(ready.subject()).isEqualTo("A word, Ada");
    assertThat(ready.text()).contains("Hi Jonas Berg, Engineer");
    assertThat(COMPOSER.outgoing(prepared.due(), ready).sender())
        .contains(new OutgoingMessage.Sender("Jonas Berg", "jonas@example.org", Optional.empty()));
    RenderedMessage usual = PREPARING.prepare(due("signed"), NOON).ready().orElseThrow();
    assertThat(COMPOSER.outgoing(due("signed"), usual).sender())
        .contains(new OutgoingMessage.Sender("Rosa", "rosa@example.org", Optional.empty()));
  }

  @Test
  void prepare_withASubjectThatDoesNotRenderOrASenderWhoIsGone_quarantinesWithTheReason() {
    MessagePreparation.Prepared broken =
        PREPARING.prepare(
            due(
                "kind",
                new MessageWording(
                    Map.of("", "${candidate.}"), Optional.empty(), OptionalLong.empty())),
            NOON);
    MessagePreparation.Prepared gone =
        PREPARING.prepare(
            due(
                "kind",
                new MessageWording(Map.of(), Optional.of("ana@example.org"), OptionalLong.empty())),
            NOON);

    assertThat(broken.outcome().orElseThrow().reason())
        .startsWith("subject:1: ")
        .contains("not Freemarker");
    assertThat(gone.outcome().orElseThrow().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(gone.outcome().orElseThrow().reason())
        .contains("it is from ana@example.org, who is not in the settings");
  }

  @Test
  void prepare_onWhatsappADayAfterTheLastAnswer_leavesAsAnApprovedTemplate() {
    Dossier silent = answered(Duration.ofHours(25), Via.WHATSAPP);

    RenderedMessage ready =
        PREPARING.prepare(text(silent, Via.WHATSAPP), NOON).ready().orElseThrow();

    assertThat(ready.approved())
        .contains(new OutgoingMessage.Approved("HX1", List.of("Ada", "Rosa")));
    assertThat(COMPOSER.outgoing(text(silent, Via.WHATSAPP), ready).approved()).isPresent();
    assertThat(
            PREPARING
                .prepare(text(answered(Duration.ofHours(1), Via.SMS), Via.WHATSAPP), NOON)
                .ready()
                .orElseThrow()
                .approved())
        .as("an SMS opens no window of WhatsApp")
        .isPresent();
  }

  @Test
  void prepare_onWhatsappWithinADay_andBySms_leavesAsItsText() {
    Dossier awake = answered(Duration.ofHours(23), Via.WHATSAPP);

    assertThat(PREPARING.prepare(text(awake, Via.WHATSAPP), NOON).ready().orElseThrow().approved())
        .isEmpty();
    assertThat(
            PREPARING
                .prepare(text(answered(Duration.ofDays(9), Via.SMS), Via.SMS), NOON)
                .ready()
                .orElseThrow()
                .approved())
        .isEmpty();
  }

  @Test
  void prepare_onWhatsappWithoutAnApprovedTemplateOfTheLanguage_failsForGood() {
    Dossier german = after(ada(), NOON, locale("de"));

    DeliveryOutcome outcome =
        PREPARING.prepare(text(german, Via.WHATSAPP), NOON).outcome().orElseThrow();

    assertThat(outcome.state()).isEqualTo(MessageState.FAILED);
    assertThat(outcome.reason()).contains("has not written on WhatsApp for 24 hours");
    assertThat(outcome.event()).containsInstanceOf(MessageFailed.class);
  }

  private static Dossier answered(Duration ago, Via via) {
    return after(
        after(ada(), NOON, locale("en")),
        NOON.minus(ago),
        new Replied(
            Tone.NEUTRAL, Optional.of(via), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static CandidateUpserted locale(String locale) {
    return new CandidateUpserted(Profile.naming(p -> p.locale = locale));
  }

  private static ClaimedMessage text(Dossier dossier, Via via) {
    return new ClaimedMessage(
        new MessageId(new UUID(0, 1), 1, 0),
        "ada",
        1,
        dossier,
        "text",
        via,
        Purpose.PROCESS,
        List.of(),
        "text",
        "because",
        NOON,
        0);
  }

  private static String line(String more) {
    return """
    ---
    purpose: A line
    for: process
    via: whatsapp
    needs: [candidate.firstName, sender.name]
    %ssample: { candidate: { firstName: Ada }, sender: { name: Rosa } }
    --- text
    Hi ${candidate.firstName}, ${sender.name}
    """
        .formatted(more);
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
    return due(template, MessageWording.USUAL);
  }

  private static ClaimedMessage due(String template, MessageWording wording) {
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
        0,
        wording);
  }
}
