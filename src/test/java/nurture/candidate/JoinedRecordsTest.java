package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Touch.State;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ApplicationWithdrawn;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.MailboxShared;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.RecordMerged;
import nurture.event.CandidateEvent.RecordParted;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.RecordedEvent;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.json.DossierJson;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

/** What other records of a mailbox, and merged ones, add to a dossier. */
class JoinedRecordsTest {

  private static final UUID OTHER = new UUID(0, 7);

  @Test
  void joined_alone_isTheDossierItself() {
    Dossier alone = ada();

    assertThat(alone.joined()).isSameAs(alone);
  }

  @Test
  void touches_ofAnotherRecord_countHereInTheOrderOfTime() {
    Dossier other = planned(planned(alan(), "m-1", "update", 9), "m-3", "update", 2);
    Dossier own = planned(ada(), "m-2", "first-outreach", 5);

    Touches joined = shared(own, other).joined().touches();

    assertThat(joined.recent()).extracting(Touch::message).containsExactly("m-1", "m-2", "m-3");
    assertThat(joined.total()).isEqualTo(3);
    assertThat(joined.tally("update").count()).isEqualTo(2);
    assertThat(shared(own, other).touches().total()).as("its own stay apart").isEqualTo(1);
  }

  @Test
  void notNow_isSaidByTheNewestAnswerOnEitherRecord() {
    Dossier later = after(alan(), daysAgo(5), notNow());
    Dossier interested = after(ada(), daysAgo(2), replied(Tone.POSITIVE));

    assertThat(shared(interested, later).joined().engagement().notNow()).isEmpty();
    assertThat(shared(later, interested).joined().engagement().notNow()).isEmpty();
    assertThat(shared(ada(), later).joined().engagement().notNow()).isPresent();
  }

  @Test
  void hold_onAnotherRecord_holdsHereWithoutItsWords() {
    Dossier held =
        after(alan(), daysAgo(1), new Held(Optional.empty(), "maren", Optional.of("on a trip")));

    Dossier joined = shared(ada(), held).joined();

    assertThat(joined.care().hold()).isPresent();
    assertThat(DossierJson.write(shared(ada(), held))).doesNotContain("maren", "on a trip");
    assertThat(joined.care().owner()).isEqualTo(ada().care().owner());
  }

  @Test
  void extract_writtenAndReadAgain_isTheSame() {
    Dossier busy =
        after(
            after(planned(ada(), "m-1", "update", 9), daysAgo(3), notNow()),
            daysAgo(1),
            new MessageBounced(
                Optional.of("m-1"), BounceKind.SOFT, Optional.empty(), Optional.empty()));

    Dossier extract = busy.mailboxExtract();

    assertThat(DossierJson.read("", DossierJson.write(extract))).isEqualTo(extract);
    assertThat(DossierJson.write(extract)).doesNotContain("Lovelace", "ada@example.org");
  }

  @Test
  void extract_afterNewsOfOthers_staysAsItWas() {
    Dossier own = planned(ada(), "m-1", "update", 9);

    assertThat(shared(own, planned(alan(), "m-2", "update", 1)).mailboxExtract())
        .as("what is told to others is one's own, or they would tell each other without end")
        .isEqualTo(own.mailboxExtract());
  }

  @Test
  void parted_record_countsNoLonger() {
    Dossier shared = shared(ada(), planned(alan(), "m-1", "update", 9));

    Dossier parted = after(shared, NOON, new RecordParted(OTHER, Optional.empty()));

    assertThat(parted.joined().touches().total()).isZero();
  }

  @Test
  void yieldingTo_aMessageDecidedEarlier_doesNotSeeTheOther() {
    Dossier own = planned(ada(), "m-1", "update", 3);
    Dossier shared = shared(own, planned(alan(), "m-2", "update", 2));
    Dossier turned = shared(planned(alan(), "m-2", "update", 2), own);

    assertThat(shared.yieldingTo("m-1", NOON).joined().touches().recent()).hasSize(1);
    assertThat(turned.yieldingTo("m-2", NOON).joined().touches().recent()).hasSize(2);
  }

  @Test
  void yieldingTo_ofTwoDecidedAtOneInstant_oneSeesTheOther() {
    Dossier one = planned(ada(), "m-1", "update", 3);
    Dossier two = planned(alan(), "m-2", "update", 3);

    assertThat(shared(one, two).yieldingTo("m-1", NOON).joined().touches().recent()).hasSize(1);
    assertThat(shared(two, one).yieldingTo("m-2", NOON).joined().touches().recent()).hasSize(2);
  }

  @Test
  void yieldingTo_whatTheOtherSent_isSeenHoweverLate() {
    Dossier sent = after(planned(alan(), "m-2", "update", 2), daysAgo(1), new MessageSent("m-2"));

    assertThat(
            shared(planned(ada(), "m-1", "update", 3), sent)
                .yieldingTo("m-1", NOON)
                .joined()
                .touches()
                .recent())
        .hasSize(2);
  }

  @Test
  void merged_record_fillsWhatIsUnknownAndChangesNothingKnown() {
    Dossier bare =
        after(Dossier.of("crm-1"), daysAgo(30), new ProfileSketch().name("Ada B.").told());

    Dossier joined = merged(bare, ada()).joined();

    assertThat(joined.person().name()).isEqualTo("Ada B.");
    assertThat(joined.person().email()).isEqualTo("ada@example.org");
    assertThat(joined.work()).isEqualTo(ada().work());
    assertThat(joined.research().missing()).isEmpty();
    assertThat(joined.permissions().given(Via.EMAIL)).isTrue();
  }

  @Test
  void merged_stageReachedLater_counts() {
    Dossier further =
        after(alan(), daysAgo(3), new StageSet(Stage.CONSIDERATION, "maren", Optional.empty()));
    Dossier moved =
        after(ada(), daysAgo(1), new StageSet(Stage.AWARENESS, "maren", Optional.empty()));

    assertThat(merged(ada(), further).joined().funnel().stage()).isEqualTo(Stage.CONSIDERATION);
    assertThat(merged(moved, further).joined().funnel().stage()).isEqualTo(Stage.AWARENESS);
  }

  @Test
  void merged_hardBounceOfAnotherMailbox_doesNotSilenceThisOne() {
    Dossier gone =
        after(
            after(alan(), daysAgo(9), new ProfileSketch().email("alan@example.org").told()),
            daysAgo(3),
            new MessageBounced(
                Optional.empty(), BounceKind.HARD, Optional.empty(), Optional.empty()));

    assertThat(gone.permissions().suppression(Via.EMAIL)).isPresent();
    assertThat(merged(ada(), gone).joined().permissions().suppression(Via.EMAIL)).isEmpty();
  }

  @Test
  void merged_hiringStepsOfBoth_areOneHistory() {
    Dossier one =
        after(ada(), daysAgo(3), new InterviewScheduled(Optional.of("DE-12"), Optional.empty()));
    Dossier other =
        after(
            after(alan(), daysAgo(9), new InterviewScheduled(Optional.empty(), Optional.empty())),
            daysAgo(1),
            new ApplicationWithdrawn(Optional.empty(), Optional.empty()));

    assertThat(merged(one, other).joined().hiring().steps())
        .extracting(HiringStep::at)
        .containsExactly(daysAgo(9), daysAgo(3), daysAgo(1));
  }

  @Test
  void outcome_ofAMergedRecordsTask_isWrittenDownThere() {
    Dossier other = alan().planned(new Touch("t-1", "call", Optional.empty(), State.OPEN, NOON));
    Dossier merged = merged(merged(ada(), other, OTHER), Dossier.of("third"), new UUID(0, 8));
    Dossier twice = merged(Dossier.of("fourth"), merged, new UUID(0, 9));

    Dossier done = after(twice, NOON, new TaskDone("t-1", Optional.empty()));

    assertThat(done.joined().touches().of("t-1").orElseThrow().state()).isEqualTo(State.DONE);
    assertThat(done.holds(OTHER)).isTrue();
    assertThat(done.touches().recent()).isEmpty();
  }

  @Test
  void shared_newsOfAMergedRecord_areIgnored() {
    DossierEffect effect =
        merged(ada(), alan())
            .after(new RecordedEvent("e", NOON, new MailboxShared(OTHER, Dossier.of(""))));

    assertThat(effect.said()).startsWith("ignored: ");
    assertThat(effect.dossier().other(OTHER).orElseThrow().merged()).isTrue();
  }

  private static Dossier shared(Dossier own, Dossier other) {
    return after(own, NOON, new MailboxShared(OTHER, other.mailboxExtract()));
  }

  private static Dossier merged(Dossier own, Dossier other) {
    return merged(own, other, OTHER);
  }

  private static Dossier merged(Dossier own, Dossier other, UUID id) {
    return after(own, NOON, new RecordMerged(id, "lever-88", "maren", other));
  }

  private static Dossier planned(Dossier dossier, String message, String topic, int daysAgo) {
    return dossier.planned(
        new Touch(message, topic, Optional.of(Via.EMAIL), State.PLANNED, daysAgo(daysAgo)));
  }

  private static Dossier after(Dossier dossier, Instant at, CandidateEvent event) {
    return dossier.after(new RecordedEvent("e", at, event)).dossier();
  }

  private static CandidateEvent replied(Tone tone) {
    return new Replied(
        tone, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static CandidateEvent notNow() {
    return new Replied(
        Tone.NOT_NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse("2027-03-01")),
        Optional.of("a new project"));
  }
}
