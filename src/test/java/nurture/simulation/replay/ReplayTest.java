package nurture.simulation.replay;

import static nurture.people.People.NOON;
import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.people.People;
import nurture.people.ProfileSketch;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.CandidateSource.Page;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Failure;
import nurture.simulation.replay.ReplayReport.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a replay runs, with rules of a line or two that ask for people's tags. */
final class ReplayTest {

  private static final String EVERYBODY =
      """
      rule "Everybody gets a word"
      when
          Candidate( !(tags contains "quiet") )
      then
          insert( Send.message("hello").because("everybody does") );
      end
      """;

  private static final String SOME =
      """
      rule "Everybody but some gets a word"
      when
          Candidate( !(tags contains "lost"), !(tags contains "moved"), !(tags contains "quiet") )
      then
          insert( Send.message("hello").because("everybody does") );
      end
      rule "Some get another word"
      when
          Candidate( tags contains "moved" )
      then
          insert( Send.message("other").because("some do") );
      end
      rule "Those who are gained get a word too"
      when
          Candidate( tags contains "gained" )
      then
          insert( Send.message("welcome").because("they are new") );
      end
      rule "Whoever stumbles makes this fail"
      when
          $candidate : Candidate( tags contains "stumbles" )
      then
          insert( Send.message($candidate.tags().get(7)) );
      end
      """;

  private static RuleBook published;
  private static RuleBook draft;

  @BeforeAll
  static void compile() {
    Budget patient = new Budget(100, Duration.ofSeconds(30));
    published = RuleBook.compile(Map.of("journey/words.drl", EVERYBODY), patient);
    draft = RuleBook.compile(Map.of("journey/words.drl", SOME), patient);
  }

  @AfterAll
  static void close() {
    published.close();
    draft.close();
  }

  @Test
  void threads_howeverMany_andWhateverTheOrder_giveTheSameReport() {
    List<String> tags = List.of("none", "lost", "moved", "quiet", "quiet,gained", "stumbles");
    List<StoredCandidate> people =
        new ArrayList<>(
            IntStream.range(0, 300)
                .mapToObj(
                    i -> StoredCandidate.of(tagged("p-" + i, tags.get(i % tags.size()).split(","))))
                .toList());
    ReplayReport alone = run(people, 1);
    Collections.shuffle(people, new Random(7));

    ReplayReport together = run(people, 4);

    assertThat(together).isEqualTo(alone);
    assertThat(alone.totals().seen()).isEqualTo(300);
    assertThat(alone.totals().compared()).isEqualTo(250);
    assertThat(alone.totals().touches()).isEqualTo(new Balance(150, 150, 50, 50, 50, 50, 0));
    assertThat(alone.kinds())
        .containsEntry(DifferenceKind.GAINED, 50L)
        .containsEntry(DifferenceKind.LOST, 50L)
        .containsEntry(DifferenceKind.MOVED, 50L);
    assertThat(alone.examples())
        .hasSize(10)
        .extracting(example -> example.kinds().iterator().next())
        .contains(DifferenceKind.GAINED, DifferenceKind.LOST, DifferenceKind.MOVED);
  }

  @Test
  void sameTouch_inOtherWords_isNoticed_andSoIsTheRule() {
    ReplayReport report =
        Replay.run(
            published,
            draft,
            StoredCandidate.source(List.of(StoredCandidate.of(People.alan()))),
            new ReplayOptions(
                new ReplayScope.Moment(NOON),
                1,
                10,
                (touch, dossier, at) -> !touch.template().equals("hello")),
            RunProgress.SILENT);

    assertThat(report.kinds())
        .containsOnly(entry(DifferenceKind.WORDS, 1L), entry(DifferenceKind.RULE, 1L));
    assertThat(report.totals().noticed()).isEqualTo(1);
    assertThat(report.totals().touches()).isEqualTo(new Balance(1, 1, 0, 0, 0, 0, 1));
    assertThat(report.templates()).containsOnly(entry("hello", new Balance(1, 1, 0, 0, 0, 0, 1)));
  }

  @Test
  void sameTouch_byAnotherRule_isToldAndNobodyNotices() {
    ReplayReport report = run(List.of(StoredCandidate.of(People.alan())), 1);

    assertThat(report.kinds()).containsOnly(entry(DifferenceKind.RULE, 1L));
    assertThat(report.totals().noticed()).isZero();
    assertThat(report.templates()).containsOnly(entry("hello", new Balance(1, 1, 0, 0, 0, 0, 0)));
    assertThat(report.rules())
        .containsOnly(
            entry("Everybody gets a word", new Balance(1, 0, 0, 0, 1, 0, 0)),
            entry("Everybody but some gets a word", new Balance(0, 1, 0, 0, 0, 1, 0)));
  }

  @Test
  void ruleThatThrows_quarantinesThoseItThrowsFor_andTheRunGoesOn() {
    ReplayReport report =
        run(
            List.of(
                StoredCandidate.of(tagged("ada", "stumbles")),
                StoredCandidate.of(tagged("grace", "stumbles")),
                StoredCandidate.of(People.alan())),
            2);

    assertThat(report.complete()).isTrue();
    assertThat(report.totals().seen()).isEqualTo(3);
    assertThat(report.totals().compared()).isEqualTo(1);
    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.version()).isEqualTo(Version.DRAFT);
              assertThat(failure.candidates()).isEqualTo(2);
              assertThat(failure.example()).isEqualTo("ada");
              assertThat(failure.reason()).startsWith("rule \"Whoever stumbles makes this fail\"");
            });
  }

  @Test
  void dossier_thatCannotBeRead_isNotReplayable() {
    StoredCandidate torn =
        new StoredCandidate(
            "ada",
            false,
            false,
            () -> {
              throw new IllegalStateException("the stored dossier of ada cannot be read");
            });

    ReplayReport report = run(List.of(torn, StoredCandidate.of(People.alan())), 1);

    assertThat(report.notReplayable())
        .containsOnly(entry("what is stored of them cannot be read", 1L));
    assertThat(report.failures()).extracting(Failure::reason).isEmpty();
    assertThat(report.totals().compared()).isEqualTo(1);
  }

  @Test
  void address_nobodyWritesTo_getsNothingOfEitherVersion() {
    ReplayReport report = run(List.of(StoredCandidate.of(People.ada()).silent()), 1);

    assertThat(report.totals().touches()).isEqualTo(Balance.NONE);
    assertThat(report.totals().compared()).isEqualTo(1);
  }

  @Test
  void news_thatWaits_isCounted() {
    ReplayReport report = run(List.of(StoredCandidate.of(People.alan()).withNews()), 1);

    assertThat(report.totals().news()).isEqualTo(1);
  }

  @Test
  void cancelled_endsSoon_withWhatWasSeenUntilThen() {
    Page page = new Page(List.of(StoredCandidate.of(People.alan())), 1_000_000);
    AtomicLong said = new AtomicLong();

    ReplayReport report =
        Replay.run(
            published,
            draft,
            replayScope -> new Endless(page),
            options(2),
            (done, total, elapsed) -> {
              said.set(System.nanoTime());
              return done == 0;
            });

    assertThat(report.complete()).isFalse();
    assertThat(report.totals().seen()).isBetween(1L, 999_999L);
    assertThat(Duration.ofNanos(System.nanoTime() - said.get())).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void cancelled_whileThePagesAreLate_endsTheReading() {
    CountDownLatch closed = new CountDownLatch(1);

    ReplayReport report =
        Replay.run(
            published,
            draft,
            replayScope -> new Late(closed),
            options(2),
            (done, total, elapsed) -> false);

    assertThat(report.complete()).isFalse();
    assertThat(closed.getCount()).isZero();
  }

  @Test
  void candidates_thatCannotBeRead_failTheReplay() {
    CandidateSource away =
        replayScope ->
            new CandidateSource.Pages() {
              @Override
              public Page next() {
                throw new IllegalStateException("the candidates cannot be read: no line");
              }

              @Override
              public void close() {}
            };

    assertThatThrownBy(() -> Replay.run(published, draft, away, options(2), RunProgress.SILENT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the candidates cannot be read: no line");
  }

  private static ReplayReport run(List<StoredCandidate> people, int threads) {
    return Replay.run(
        published, draft, StoredCandidate.source(people), options(threads), RunProgress.SILENT);
  }

  private static ReplayOptions options(int threads) {
    return new ReplayOptions(new ReplayScope.Moment(NOON), threads, 10);
  }

  private static Dossier tagged(String ref, String... tags) {
    return after(Dossier.of(ref), People.ONCE, new ProfileSketch().tags(tags).told());
  }

  private record Endless(Page page) implements CandidateSource.Pages {
    @Override
    public Page next() {
      return page;
    }

    @Override
    public void close() {}
  }

  private record Late(CountDownLatch closed) implements CandidateSource.Pages {
    @Override
    public Page next() {
      try {
        closed.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new Page(List.of(), 0);
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
