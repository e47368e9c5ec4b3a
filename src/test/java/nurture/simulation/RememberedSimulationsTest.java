package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.World;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.MessageNeeds;
import nurture.decision.MissingDatum;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.decision.Send;
import nurture.event.CandidateEvent;
import nurture.event.RecordedEvent;
import nurture.playbook.LibraryFiles;
import nurture.rules.Budget;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.memo.MemoizingDecider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * A life under remembered rules is, to the letter, the life under the rules themselves: whatever
 * happens in it, and whoever lived before.
 */
final class RememberedSimulationsTest {

  private static final long SEED = Long.getLong("remembered.seed", 20_270_411L);
  private static final int LIVES = RunSize.of("remembered.lives", 60, 250);
  private static final int YEARS = RunSize.of("remembered.years", 6, 12);
  private static final int NEEDING = RunSize.of("remembered.needing", 20, 40);
  private static final int FACTS = RunSize.of("remembered.facts", 20, 40);
  private static final int ODD = RunSize.of("remembered.odd", 12, 24);
  private static final Instant BEGINNING = Instant.parse("2027-01-06T00:00:00Z");
  private static final Budget PATIENT = new Budget(1_000, Duration.ofSeconds(30));
  private static final Map<String, String> RULES = RuleFiles.in(Path.of("rules"));
  private static final World WORLD =
      new World(new PublicHolidays(), LibraryFiles.read(Path.of("templates")).library(), Map.of());

  @AutoClose private final RuleBook shipped = book(RULES);
  private final MemoizingDecider memory = MemoizingDecider.of(shipped);

  @Test
  void hundredsOfRandomLives_aFewWeeks_areTheSame() {
    List<Integer> different =
        IntStream.range(0, LIVES)
            .parallel()
            .filter(n -> !lived(shipped, n, 25).equals(lived(memory, n, 25)))
            .boxed()
            .toList();

    assertThat(different).as("lives of seed " + SEED).isEmpty();
    assertThat(memory.hitRate()).as("share remembered").isGreaterThan(0.05);
  }

  @Test
  void randomLives_aYear_areTheSame() {
    List<Integer> different =
        IntStream.range(LIVES, LIVES + YEARS)
            .parallel()
            .filter(n -> !lived(shipped, n, 365).equals(lived(memory, n, 365)))
            .boxed()
            .toList();

    assertThat(different).as("lives of seed " + SEED).isEmpty();
  }

  /** Messages that cannot be written for want of data are set aside, here as there. */
  @Test
  void randomLives_amongMessagesThatNeedData_areTheSame() {
    MessageNeeds needs =
        (message, dossier, now) ->
            dossier.work().interests().isEmpty()
                ? List.of(new MissingDatum("work.interests", "their interests"))
                : List.of();
    try (RuleBook book =
        RuleBook.compile(RuleSource.of(RULES), PATIENT, "needing", () -> WORLD, () -> needs)) {
      MemoizingDecider remembering = MemoizingDecider.of(book);
      List<List<String>> exact =
          IntStream.range(0, NEEDING).parallel().mapToObj(n -> lived(book, n, 60)).toList();

      assertThat(
              IntStream.range(0, NEEDING)
                  .parallel()
                  .filter(n -> !exact.get(n).equals(lived(remembering, n, 60)))
                  .boxed())
          .as("lives of seed " + SEED)
          .isEmpty();
      assertThat(exact.toString()).contains("(work.interests); not known", "add-work-interests");
    }
  }

  /** Rules that look at the moment, at texts, at two facts at once, and at facts as a whole. */
  @Test
  void randomLives_underOddRules_areTheSame() {
    Map<String, String> odd = new TreeMap<>(RULES);
    odd.put(
        "journey/odd.drl",
        """
        rule "Mondays"
        when
            EvaluationTime( weekday == DayOfWeek.MONDAY, hour > 9 )
            Contact( quietDays > 20 && quietDays < 40 || !ever )
            Role( $title : title, years >= 1 )
        then
            insert( Notify.owner("it is Monday for a " + $title).because("odd") );
        end

        rule "Two days apart"
        when
            LastReply( $days : daysAgo )
            $told : TopicHistory( daysAgo == ($days + 2) )
        then
            insert( Tag.as("odd-" + $told.topic() + $told.daysAgo()).because("odd") );
        end

        rule "Whole facts"
        when
            $contact : Contact( touchesInMonth in ( 1, 2 ) )
            accumulate( TopicHistory( $times : times ); $sum : sum( $times ); $sum > 3 )
        then
            insert( Task.named("odd-" + $contact.touchesInMonth()).asking("" + $contact).because("" + $sum) );
        end

        rule "Groups"
        when
            not ( LastReply( $days : daysAgo ) and TopicHistory( daysAgo < $days, times > 1 ) )
            ( Candidate( passive ) or Contact( quietDays > 10 ) )
            forall( TopicHistory( daysAgo > 5 ) )
        then
            insert( Notify.owner("all is old").because("odd") );
        end

        rule "Counted in a group"
        when
            accumulate( TopicHistory( daysAgo < 30, reached ); $count : count(); $count > 1 )
            ( LastReply( daysAgo > 2 ) or not TopicHistory( times > 2 ) )
        then
            insert( Tag.as("odd-few").because("" + $count) );
        end
        """);
    odd.put(
        "guard/odd.drl",
        """
        rule "Odd: what is wanted, one by one"
        when
            Contact( quietDays < 30 )
            $wanted : Touchpoint( purpose != Purpose.ANSWER, $via : channel )
        then
            insert( Veto.of($wanted.purpose()).because("odd by " + $via) );
        end

        rule "Odd: a task but no approach"
        when
            exists Task( title != "", weight == Weight.ROUTINE )
            not Touchpoint( approach )
            Reach( via == Via.PHONE, allowed )
        then
            insert( Veto.of(Via.PHONE).because("odd task") );
        end

        rule "Odd: two of a kind"
        when
            accumulate( Touchpoint( $topic : topic ); $count : count( $topic ); $count > 1 )
        then
            insert( Veto.of(Via.LINKEDIN).because($count + " at once") );
        end
        """);
    try (RuleBook book = book(odd)) {
      MemoizingDecider remembering = MemoizingDecider.of(book);

      List<Integer> different =
          IntStream.range(0, ODD)
              .parallel()
              .filter(n -> !lived(book, n, 120).equals(lived(remembering, n, 120)))
              .boxed()
              .toList();

      assertThat(different).as("lives of seed " + SEED).isEmpty();
    }
  }

  /**
   * Facts of one look are taken over into the next where nothing changed; also by somebody else.
   */
  @Test
  void factsTakenOver_areThoseMadeAnew() {
    Comparing comparing = new Comparing(memory);
    for (int n = 0; n < FACTS; n++) {
      lived(comparing, n, 200);
    }

    assertThat(comparing.looks).isGreaterThan(50 * FACTS);
    assertThat(comparing.different).isEmpty();
  }

  /** Makes the facts of every look twice. */
  private static final class Comparing implements Decider {

    private final Decider decider;
    private final List<String> different = new ArrayList<>();
    private Facts facts = Facts.first(Dossier.of("nobody"), BEGINNING, WORLD);
    private int looks;

    private Comparing(Decider decider) {
      this.decider = decider;
    }

    private void compare(Dossier dossier, Instant now) {
      looks++;
      facts = facts.then(dossier, now);
      List<Object> anew = Facts.of(dossier, now, WORLD);
      if (!facts.all().equals(anew)) {
        different.add(facts.all() + " instead of " + anew);
      }
    }

    @Override
    public Decision decide(DecisionId id, Dossier dossier, Instant now) {
      compare(dossier, now);
      return decider.decide(id, dossier, now);
    }

    @Override
    public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
      compare(dossier, now);
      return decider.objections(dossier, message, now);
    }
  }

  private static RuleBook book(Map<String, String> rules) {
    return RuleBook.compile(RuleSource.of(rules), PATIENT, "shipped", () -> WORLD);
  }

  /** All that came of a life, in lines. */
  private static List<String> lived(Decider decider, int candidate, int days) {
    SeededChance seededChance = new SeededChance(SEED, candidate);
    Instant from = seededChance.within(14, BEGINNING);
    Lines lines = new Lines();
    CandidateSimulation candidateSimulation =
        new CandidateSimulation(
            decider,
            new UUID(SEED * 7919, candidate * 0x9E3779B97F4A7C15L),
            Dossier.of("c-" + candidate),
            from,
            new RandomResponseModel(seededChance),
            lines);
    int number = 0;
    for (CandidateEvent known : RandomPeople.beginning(seededChance, candidate)) {
      candidateSimulation.happens(new RecordedEvent("known-" + number++, from, known));
    }
    new RandomEvents(seededChance, candidate, candidateSimulation).happen(from, days);
    candidateSimulation.until(from.plus(Duration.ofDays(days)));
    lines.all.add(
        "looks " + candidateSimulation.looks() + ", next " + candidateSimulation.nextCheck());
    lines.all.add("ends as " + candidateSimulation.dossier());
    return lines.all;
  }

  /** Keeps what came of everything; not which rules fired, which is not remembered. */
  private static final class Lines implements SimulationListener {

    private final List<String> all = new ArrayList<>();

    @Override
    public void happened(RecordedEvent recordedEvent, String said) {
      all.add(recordedEvent + " " + said);
    }

    @Override
    public void decided(Dossier dossier, Decision d) {
      if (d.outcome() != DecisionOutcome.NOTHING || !d.notices().isEmpty()) {
        all.add(
            d.id()
                + " "
                + d.at()
                + " "
                + d.outcome()
                + " "
                + d.stage()
                + " "
                + d.touch()
                + " "
                + d.chores()
                + " "
                + d.move()
                + " "
                + d.tags()
                + " "
                + d.notices()
                + " "
                + d.nextCheck()
                + " "
                + d.lost());
      }
    }

    @Override
    public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
      all.add("leaves " + message.id() + " " + at);
    }

    @Override
    public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
      all.add("stopped " + message.id() + " " + preSendResult + " " + at);
    }
  }
}
