package nurture.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.config.Settings;
import nurture.decision.MessageWording;
import org.junit.jupiter.api.Test;

/** Who messages are from, where Maren is a member of ours and Per of another organisation's. */
final class SenderChoiceTest {

  private static final Settings.Sender TEAM =
      new Settings.Sender(
          "Talent Team",
          "talent@our.example",
          "Recruiter",
          "Our company",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of("Jonas Berg, Head of Platform <jonas@our.example>"));

  private static final Map<String, String> MEMBERS =
      Map.of("maren@our.example", "Maren Vik", "per@agency.example", "Per Lund");

  private static final SenderChoice CHOICE =
      new SenderChoice(
          TEAM,
          owner -> Optional.ofNullable(MEMBERS.get(owner)),
          Optional.of("replies@our.example"));

  @Test
  void recruiter_isTheOwner_andAnswersReachTheMailboxThatIsRead() {
    Settings.Sender maren = from("recruiter", "maren@our.example");

    assertThat(maren.name()).isEqualTo("Maren Vik");
    assertThat(maren.email()).isEqualTo("maren@our.example");
    assertThat(maren.title()).isEqualTo("Recruiter");
    assertThat(maren.replyTo()).contains("replies@our.example");
  }

  @Test
  void recruiterOfAnotherDomain_writesFromOurAddress() {
    Settings.Sender per = from("recruiter", "per@agency.example");

    assertThat(per.name()).isEqualTo("Per Lund");
    assertThat(per.email()).isEqualTo("talent@our.example");
  }

  @Test
  void recruiterWithoutAMailboxThatIsRead_isAnsweredAtTheUsualAddress() {
    SenderChoice unread =
        new SenderChoice(TEAM, owner -> Optional.ofNullable(MEMBERS.get(owner)), Optional.empty());

    assertThat(unread.of(MessageWording.USUAL, "recruiter", "maren@our.example", ""))
        .get()
        .extracting(Settings.Sender::replyTo)
        .isEqualTo(Optional.of("talent@our.example"));
  }

  @Test
  void recruiterInTheSettings_isAsTheyStandThere() {
    assertThat(from("recruiter", "Jonas@our.example").title()).isEqualTo("Head of Platform");
  }

  @Test
  void candidateWithoutAnOwner_orOneWhoIsNoMember_isWrittenToByTheTeam() {
    assertThat(from("recruiter", "")).isEqualTo(TEAM);
    assertThat(from("recruiter", "gone@our.example")).isEqualTo(TEAM);
    assertThat(from("team", "maren@our.example")).isEqualTo(TEAM);
  }

  @Test
  void stakeholder_isOneOfTheSettings_elseThereIsNoSender() {
    assertThat(from("jonas@our.example", "maren@our.example").name()).isEqualTo("Jonas Berg");
    assertThat(CHOICE.of(MessageWording.USUAL, "eve@our.example", "", "")).isEmpty();
  }

  @Test
  void author_isWhoWroteTheAnswer_alsoWhereAnotherOwnsTheCandidate() {
    assertThat(CHOICE.of(MessageWording.USUAL, "author", "per@agency.example", "maren@our.example"))
        .get()
        .extracting(Settings.Sender::name)
        .isEqualTo("Maren Vik");
    assertThat(CHOICE.of(MessageWording.USUAL, "author", "maren@our.example", "a key"))
        .contains(TEAM);
  }

  @Test
  void experiment_saysMoreThanTheTemplate() {
    MessageWording wording =
        new MessageWording(Map.of(), Optional.of("jonas@our.example"), OptionalLong.empty());

    assertThat(CHOICE.of(wording, "recruiter", "maren@our.example", ""))
        .get()
        .extracting(Settings.Sender::name)
        .isEqualTo("Jonas Berg");
  }

  private static Settings.Sender from(String said, String owner) {
    return CHOICE.of(MessageWording.USUAL, said, owner, "").orElseThrow();
  }
}
