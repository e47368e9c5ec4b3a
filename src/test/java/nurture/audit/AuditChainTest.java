package nurture.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nurture.audit.ChainVerification.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditChainTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  /** A way to change one field of an entry and leave its hash as it was. */
  record Tampering(String field, UnaryOperator<AuditEntry> with) {
    @Override
    public String toString() {
      return field;
    }
  }

  @Test
  void end_chainAsItWasRecorded_isWhole() {
    List<AuditEntry> entries = entries(5);

    ChainVerification chainVerification = verdict(entries, head(entries), 0, Optional.empty());

    assertThat(chainVerification.whole()).isTrue();
    assertThat(chainVerification.entries()).isEqualTo(5);
    assertThat(chainVerification.first()).isEqualTo(NOON.plusSeconds(1));
    assertThat(chainVerification.last()).isEqualTo(NOON.plusSeconds(5));
    assertThat(chainVerification.head()).isEqualTo(head(entries));
  }

  @Test
  void end_nothingEverRecorded_isWhole() {
    ChainVerification chainVerification = verdict(List.of(), ChainHead.NONE, 0, Optional.empty());

    assertThat(chainVerification.whole()).isTrue();
    assertThat(chainVerification.entries()).isZero();
    assertThat(chainVerification.first()).isNull();
  }

  static Stream<Tampering> tamperings() {
    return Stream.of(
        new Tampering("at", e -> with(e, e.at().plusNanos(1_000), e.actor(), e.target())),
        new Tampering("actor", e -> with(e, e.at(), "somebody else", e.target())),
        new Tampering("target", e -> with(e, e.at(), e.actor(), "")),
        new Tampering("action", e -> texts(e, "erase", e.detail(), e.before(), e.after())),
        new Tampering("detail", e -> texts(e, e.action(), "more", e.before(), e.after())),
        new Tampering("before", e -> texts(e, e.action(), e.detail(), null, e.after())),
        new Tampering("after", e -> texts(e, e.action(), e.detail(), e.before(), "other")),
        new Tampering("null for empty", e -> texts(e, e.action(), "", "", e.after())),
        new Tampering(
            "text moved over to the next field",
            e -> texts(e, e.action() + e.detail(), "", e.before(), e.after())),
        new Tampering("hash", e -> hashes(e, e.previous(), "ab".repeat(32))),
        new Tampering("previous", e -> hashes(e, "ab".repeat(32), e.hash())));
  }

  @ParameterizedTest
  @MethodSource("tamperings")
  void fits_entryOfWhichOneFieldWasChanged_isTheFirstThatDoesNot(Tampering tampering) {
    List<AuditEntry> entries = entries(5);
    ChainHead chainHead = head(entries);
    entries.set(2, tampering.with().apply(entries.get(2)));

    ChainVerification chainVerification = verdict(entries, chainHead, 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(3L);
    assertThat(chainVerification.entries()).isEqualTo(2);
    assertThat(chainVerification.head().number()).isEqualTo(2);
  }

  @Test
  void fits_entryChangedAndHashedAnew_breaksAtTheNext() {
    List<AuditEntry> entries = entries(5);
    ChainHead chainHead = head(entries);
    AuditEntry changed = with(entries.get(2), NOON, "somebody else", "x");
    entries.set(2, hashes(changed, changed.previous(), changed.computed()));

    ChainVerification chainVerification = verdict(entries, chainHead, 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(4L);
    assertThat(chainVerification.flaw().orElseThrow().what())
        .contains("hash of the entry before it");
  }

  @Test
  void fits_entryTakenOut_isMissing() {
    List<AuditEntry> entries = entries(5);
    ChainHead chainHead = head(entries);
    entries.remove(2);

    ChainVerification chainVerification = verdict(entries, chainHead, 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(3L);
    assertThat(chainVerification.flaw().orElseThrow().what()).contains("missing", "number 4");
  }

  @Test
  void fits_entryTakenOutAndTheRestNumberedAnew_doesNotNameTheOneBefore() {
    List<AuditEntry> entries = entries(5);
    AuditEntry moved = entries.get(3);
    entries.set(2, numbered(moved, 3));
    entries.subList(3, 5).clear();

    ChainVerification chainVerification = verdict(entries, head(entries), 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(3L);
  }

  @Test
  void fits_twoEntriesInEachOthersPlace_isNoticedAtTheFirst() {
    List<AuditEntry> entries = entries(5);
    ChainHead chainHead = head(entries);
    AuditEntry second = entries.get(1);
    entries.set(1, numbered(entries.get(2), 2));
    entries.set(2, numbered(second, 3));

    ChainVerification chainVerification = verdict(entries, chainHead, 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(2L);
  }

  @Test
  void fits_sameNumberTwice_isNoticed() {
    List<AuditEntry> entries = entries(3);
    entries.add(1, entries.get(0));

    ChainVerification chainVerification = verdict(entries, head(entries), 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(1L);
    assertThat(chainVerification.flaw().orElseThrow().what()).contains("twice");
  }

  @Test
  void end_lastEntriesCutOff_theHeadStillKnowsThem() {
    List<AuditEntry> entries = entries(5);
    ChainHead chainHead = head(entries);
    entries.subList(3, 5).clear();

    ChainVerification chainVerification = verdict(entries, chainHead, 0, Optional.empty());

    assertThat(chainVerification.flaw()).map(Flaw::number).contains(4L);
    assertThat(chainVerification.flaw().orElseThrow().what()).contains("up to 5", "cut off");
  }

  @Test
  void end_lastEntriesCutOffAndTheHeadPutBack_onlyTheNotedHashKnows() {
    List<AuditEntry> entries = entries(5);
    Optional<String> noted = Optional.of(head(entries).hash());
    entries.subList(3, 5).clear();

    ChainVerification unnoticed = verdict(entries, head(entries), 0, Optional.empty());
    ChainVerification noticed = verdict(entries, head(entries), 0, noted);

    assertThat(unnoticed.whole()).isTrue();
    assertThat(noticed.whole()).isFalse();
    assertThat(noticed.flaw().orElseThrow().what()).contains(noted.get());
  }

  @Test
  void end_wholePastMadeAnew_onlyTheNotedHashKnows() {
    Optional<String> noted = Optional.of(head(entries(3)).hash());
    List<AuditEntry> other = new ArrayList<>();
    append(other, "another past");

    assertThat(verdict(other, head(other), 0, Optional.empty()).whole()).isTrue();
    assertThat(verdict(other, head(other), 0, noted).whole()).isFalse();
  }

  @Test
  void end_hashNotedEarlier_isFoundWithWhatCameSince() {
    List<AuditEntry> entries = entries(5);

    ChainVerification chainVerification =
        verdict(entries, head(entries), 0, Optional.of(entries.get(1).hash()));

    assertThat(chainVerification.whole()).isTrue();
    assertThat(chainVerification.noted()).contains(2L);
  }

  @Test
  void end_hashNotedBeforeAnythingWasRecorded_isFound() {
    List<AuditEntry> entries = entries(2);

    ChainVerification chainVerification =
        verdict(entries, head(entries), 0, Optional.of(AuditEntry.NOTHING_BEFORE));

    assertThat(chainVerification.noted()).contains(0L);
    assertThat(chainVerification.whole()).isTrue();
  }

  @Test
  void end_headOfAnotherHashOrTooOld_isNoticed() {
    List<AuditEntry> entries = entries(4);

    ChainVerification other =
        verdict(entries, new ChainHead(4, "cd".repeat(32)), 0, Optional.empty());
    ChainVerification older =
        verdict(entries, new ChainHead(2, entries.get(1).hash()), 0, Optional.empty());

    assertThat(other.flaw()).map(Flaw::number).contains(4L);
    assertThat(older.flaw()).map(Flaw::number).contains(3L);
  }

  @Test
  void end_entriesRecordedThatNobodyChained_isNoticed() {
    List<AuditEntry> entries = entries(2);

    ChainVerification chainVerification = verdict(entries, head(entries), 7, Optional.empty());

    assertThat(chainVerification.flaw().orElseThrow().what()).contains("7 entries", "switched off");
  }

  @Test
  void computed_knownEntry_isTheHashAnybodyComputes() {
    AuditEntry auditEntry =
        new AuditEntry(
            1,
            NOON,
            "maren",
            "release message",
            "m-1",
            "",
            "grün",
            null,
            AuditEntry.NOTHING_BEFORE,
            "");

    // printf '64:%064d,1:1,27:2027-03-10T11:00:00.000000Z,5:maren,15:release message,3:m-1,0:,
    // 5:grün,-' 0 | sha256sum, in one line.
    assertThat(auditEntry.computed())
        .isEqualTo("89623aa1aabaafb1628b43651c4c32d385343f48d008dd357a7978b06098aa5d");
  }

  private static List<AuditEntry> entries(int count) {
    List<AuditEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      append(entries, "message-" + i);
    }
    return entries;
  }

  private static void append(List<AuditEntry> entries, String target) {
    ChainHead chainHead = head(entries);
    AuditEntry bare =
        new AuditEntry(
            chainHead.number() + 1,
            NOON.plusSeconds(chainHead.number() + 1),
            "maren",
            "release message",
            target,
            "by hand",
            "",
            "queued",
            chainHead.hash(),
            "");
    entries.add(hashes(bare, bare.previous(), bare.computed()));
  }

  private static ChainHead head(List<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return ChainHead.NONE;
    }
    AuditEntry last = entries.get(entries.size() - 1);
    return new ChainHead(last.number(), last.hash());
  }

  private static ChainVerification verdict(
      List<AuditEntry> entries, ChainHead chainHead, long unchained, Optional<String> noted) {
    AuditChain auditChain = new AuditChain(noted);
    entries.forEach(
        auditEntry -> {
          boolean unused = auditChain.fits(auditEntry);
        });
    return auditChain.end(chainHead, unchained);
  }

  private static AuditEntry with(AuditEntry e, Instant at, String actor, String target) {
    return new AuditEntry(
        e.number(),
        at,
        actor,
        e.action(),
        target,
        e.detail(),
        e.before(),
        e.after(),
        e.previous(),
        e.hash());
  }

  private static AuditEntry texts(
      AuditEntry e, String action, String detail, String before, String after) {
    return new AuditEntry(
        e.number(),
        e.at(),
        e.actor(),
        action,
        e.target(),
        detail,
        before,
        after,
        e.previous(),
        e.hash());
  }

  private static AuditEntry hashes(AuditEntry e, String previous, String hash) {
    return new AuditEntry(
        e.number(),
        e.at(),
        e.actor(),
        e.action(),
        e.target(),
        e.detail(),
        e.before(),
        e.after(),
        previous,
        hash);
  }

  private static AuditEntry numbered(AuditEntry e, long number) {
    return new AuditEntry(
        number,
        e.at(),
        e.actor(),
        e.action(),
        e.target(),
        e.detail(),
        e.before(),
        e.after(),
        e.previous(),
        e.hash());
  }
}
