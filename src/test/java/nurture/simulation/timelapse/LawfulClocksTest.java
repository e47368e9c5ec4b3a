package nurture.simulation.timelapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.Purpose;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.ReferralMade;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.journey.DueErasures;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleBook;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.RunSize;
import nurture.simulation.SimulationListener;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Made-up people through two years, under the shipped rules with a source demanded of all: no
 * approach before the notice, and nobody kept past a clock. What the clocks are is written down
 * here once more, in plain Java.
 */
final class LawfulClocksTest {

  private static final int PEOPLE = RunSize.of("clocks.people", 300, 10_000);
  private static final int DAYS = 730;
  private static final Instant FROM = Instant.parse("2027-01-04T00:00:00Z");
  private static final String ERASE = "Ask the owner to erase what may not be kept";
  private static final Set<String> EUROPE = Set.of("DE", "AT", "NL", "GB", "NO", "PT", "PL");

  @AutoClose
  private final RuleBook book =
      EditedPlaybooks.edited(
          "policy/numbers.csv",
          text -> text.replaceFirst("SOURCE_PATIENCE,\\d+", "SOURCE_PATIENCE,36501"));

  private final Map<String, Integer> numbers = PolicyNumber.values(book.source().numbers());
  private final SimulatedVersion version = EditedPlaybooks.version("demanding", book);
  private final ConcurrentSkipListMap<String, LongAdder> seen = new ConcurrentSkipListMap<>();

  @Test
  void twoYears_nobodyIsApproachedBeforeTheNoticeNorKeptPastAClock() {
    SyntheticPeople people = new SyntheticPeople(15, PEOPLE, FROM);
    long started = System.nanoTime();

    List<String> wrong =
        IntStream.range(0, PEOPLE)
            .parallel()
            .mapToObj(n -> new Life(n, people.somebody(n)).lived())
            .flatMap(List::stream)
            .toList();

    System.out.printf(
        "%d people through %d days in %.1f s: %s%n",
        PEOPLE, DAYS, (System.nanoTime() - started) / 1e9, new TreeMap<>(seen));
    assertThat(wrong).isEmpty();
    assertThat(seen.keySet())
        .contains(
            "told by the first message",
            "told by a notice",
            "erased: Not told in time where the data are from",
            "asked whether we may keep the data",
            "erased: Silent after we asked whether we may keep the data");
  }

  private int number(String name) {
    return numbers.get(name);
  }

  private void count(String what) {
    seen.computeIfAbsent(what, w -> new LongAdder()).increment();
  }

  /** One of them, and what is known of the clocks from events alone. */
  private final class Life implements SimulationListener {

    private final int n;
    private final SimulatedCandidate somebody;
    private final List<String> wrong = new ArrayList<>();
    private final Instant collected;
    private final Optional<String> source;
    private Instant heard;
    private final Set<String> notices = new HashSet<>();
    private Instant freeAfter = FROM;
    private boolean told;
    private List<String> due = List.of();

    Life(int n, SimulatedCandidate somebody) {
      this.n = n;
      this.somebody = somebody;
      // Most are new; of one in three the data were collected long before they came to us.
      this.collected = FROM.minus(Duration.ofDays(n % 3 == 0 ? 100 + n % 550 : n % 20));
      this.source = n % 10 == 9 ? Optional.empty() : Optional.of("your talk at a meetup");
      this.heard = collected;
    }

    List<String> lived() {
      Dossier before = somebody.dossier();
      CandidateEvent origin =
          new CandidateUpserted(
              Profile.naming(
                  p -> {
                    p.source = source.orElse(null);
                    p.collectedAt = collected;
                  }));
      Dossier dossier = before.after(new RecordedEvent("origin", FROM, origin)).dossier();
      heard = sign(before).filter(at -> at.isAfter(heard)).orElse(heard);
      CandidateResponses responses = new CandidateResponses(ModelFile.shipped(), 15, somebody);
      CandidateSimulation simulation =
          new CandidateSimulation(
              version.decider(),
              somebody.id(),
              dossier,
              FROM.plusSeconds(Math.floorMod(somebody.id().hashCode(), 86_400)),
              responses,
              this);
      responses.year(dossier, FROM, DAYS).forEach(simulation::happens);
      for (int day = 1; day <= DAYS; day++) {
        Instant at = FROM.plus(Duration.ofDays(day));
        simulation.until(at);
        if (!due.isEmpty() && mayErase(simulation.dossier())) {
          due.forEach(rule -> count("erased: " + rule));
          return wrong;
        }
        kept(simulation.dossier(), at);
      }
      count("kept to the end");
      return wrong;
    }

    @Override
    public void happened(RecordedEvent happened, String said) {
      CandidateEvent event = happened.event();
      if (event instanceof TaskDone done && notices.contains(done.task())) {
        told = true;
        count("told by a recruiter");
      }
      boolean sign =
          event instanceof Replied replied && replied.tone() != Tone.OUT_OF_OFFICE
              || event instanceof LinkClicked
              || event instanceof ReferralMade
              || event instanceof ConsentGiven given && given.basis() == Basis.CONSENT;
      heard = sign && happened.at().isAfter(heard) ? happened.at() : heard;
    }

    @Override
    public void decided(Dossier dossier, Decision decision) {
      due =
          decision.opinions().stream().anyMatch(said -> said.rule().equals(ERASE))
                  || dossier.touches().tally("erase-data").count() > 0
              ? book.saying(DueErasures.FLAG, book.decide(decision.id(), dossier, decision.at()))
              : List.of();
      decision.chores().stream()
          .filter(chore -> chore.purpose() == Purpose.NOTICE)
          .forEach(chore -> notices.add(chore.id().toString()));
      decision.touch().ifPresent(touch -> approached(dossier, touch, decision.at()));
    }

    @Override
    public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
      approached(dossier, message, at);
      boolean tells = source.isPresent() && message.via().equals(Optional.of(Via.EMAIL));
      if (tells && !told) {
        told = true;
        count(
            message.template().equals("data-notice")
                ? "told by a notice"
                : "told by the first message");
      }
      if (message.template().equals("retention-ask")) {
        count("asked whether we may keep the data");
      }
    }

    private void approached(Dossier dossier, PlannedTouch touch, Instant at) {
      boolean approach = touch.via().isPresent() && touch.purpose().approach();
      boolean tells = source.isPresent() && touch.via().equals(Optional.of(Via.EMAIL));
      if (approach && europe(dossier) && !told && !tells) {
        wrong.add(n + " approached before the notice at " + at + ": " + touch.topic());
      }
    }

    private void kept(Dossier dossier, Instant at) {
      if (!europe(dossier) || !mayErase(dossier) || dossier.care().hold().isPresent()) {
        freeAfter = at.plus(Duration.ofDays(1));
      }
      if (!at.isAfter(freeAfter)) {
        return;
      }
      long sinceSource = Duration.between(FROM, at).toDays();
      // What came to us late, or was kept for a hiring process, is erased once a notice had its
      // days.
      long sinceCollected = Duration.between(collected, at).toDays();
      if (source.isPresent()
          && !told
          && sinceCollected > number("NOTICE_EUROPE") + 1
          && Duration.between(freeAfter, at).toDays() > number("NOTICE_GRACE")) {
        wrong.add(n + " kept without a notice at " + at);
      }
      Instant sign = sign(dossier).filter(step -> step.isAfter(heard)).orElse(heard);
      long silent = Duration.between(sign, at).toDays();
      // Where silence was long already when all began, the question takes its days.
      long slack = sinceSource < 60 ? 60 : 1;
      if (silent > number("RETENTION_EUROPE") + slack) {
        wrong.add(n + " kept silent for " + silent + " days at " + at);
      }
    }
  }

  private static boolean europe(Dossier dossier) {
    return EUROPE.contains(dossier.person().country());
  }

  private static boolean mayErase(Dossier dossier) {
    return dossier.relationship() != Relationship.EMPLOYEE
        && !dossier.funnel().stage().employed()
        && dossier.hiring().last().filter(step -> step.kind().underWay()).isEmpty();
  }

  /** The newest sign among those that began before, and steps of a hiring process. */
  private static Optional<Instant> sign(Dossier dossier) {
    return Stream.of(
            dossier.hiring().steps().stream().map(HiringStep::at),
            dossier.engagement().replies().stream().map(reply -> reply.at()),
            dossier.engagement().clicks().values().stream().map(clicks -> clicks.last()),
            dossier.permissions().consent().values().stream()
                .filter(consent -> consent.given() && consent.basis() == Basis.CONSENT)
                .map(consent -> consent.since()))
        .flatMap(signs -> signs)
        .collect(Collectors.maxBy(Instant::compareTo));
  }
}
