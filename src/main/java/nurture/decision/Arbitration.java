package nurture.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.Suppression;
import nurture.candidate.Touch;
import nurture.event.Stage;
import nurture.event.Via;

/**
 * Turns opinions into one decision. Pure and deterministic: the order in which rules fired does not
 * matter.
 *
 * <ol>
 *   <li>Any veto or hold wins over every touchpoint it stands against. A suppressed channel needs
 *       no rule to be silent: nobody can forget that guard (PLAYBOOK P33).
 *   <li>A touchpoint that happened already (today, or ever if it is for once) is dropped, and so is
 *       a task that is open. Work among ourselves that was done today is asked for again after a
 *       reply.
 *   <li>A message is set aside whose template needs a datum that is not known of the candidate.
 *   <li>Of the touchpoints left one wins: the heaviest; then messages before tasks; then the
 *       channel listed first in {@link Via}; then the rule whose name sorts first. The rest are
 *       runners-up.
 *   <li>Where a message was set aside for want of data and nothing else wins, the owner is asked
 *       for the data, once.
 *   <li>Of the moves to another stage one wins: the heaviest; then the furthest stage; then the
 *       rule's name.
 *   <li>Work among ourselves is all kept, but no second open task of one name and none of the
 *       winner's topic.
 *   <li>Tags the candidate does not have and notices are all kept, by the name of their rule.
 *   <li>What is planned is the earliest of what rules asked for, the end of a hold, and the end of
 *       a veto that stood against something. The next check is then, and with the routine check of
 *       the candidate at the latest. Where nothing is planned, the next check says what a person
 *       has to do first.
 * </ol>
 */
public final class Arbitration {

  /** Why a task is not asked for a second time while the first one waits. */
  public static final String OPEN_TASK = "this task is already open";

  private static final String QUARANTINED = "an earlier one is quarantined and waits for a person";

  private static final Via LAST_CHANNEL = Via.values()[Via.values().length - 1];

  private static final Comparator<AttributedOpinion> TOUCHPOINTS =
      Comparator.<AttributedOpinion, Weight>comparing(v -> touchpoint(v).weight())
          .reversed()
          .thenComparing(v -> touchpoint(v) instanceof Task)
          .thenComparing(v -> touchpoint(v).channel().orElse(LAST_CHANNEL))
          .thenComparing(AttributedOpinion::rule)
          .thenComparing(v -> touchpoint(v).topic());

  /**
   * One order whatever order the rules fired in; a rule that spoke several times is sorted by what
   * it said. Most who do veto channels, and writing an opinion out costs more than all the rest.
   */
  private static final Comparator<AttributedOpinion> GIVEN =
      Comparator.comparing(AttributedOpinion::rule)
          .thenComparingInt(Arbitration::channel)
          .thenComparing(v -> v.opinion().toString());

  private static final Comparator<AttributedOpinion> MOVES =
      Comparator.<AttributedOpinion, Weight>comparing(v -> ((Move) v.opinion()).weight())
          .thenComparing(v -> ((Move) v.opinion()).stage())
          .reversed()
          .thenComparing(AttributedOpinion::rule);

  private static final Comparator<NextCheck> SOONEST =
      Comparator.comparing(NextCheck::at).thenComparing(NextCheck::reason);

  private final ArbitrationContext arbitrationContext;
  private final List<AttributedOpinion> given;
  private final List<AttributedOpinion> opinions;

  /** Joined with the other records of the mailbox. */
  private final Dossier dossier;

  private final List<RejectedOpinion> lost = new ArrayList<>();
  private final List<NextCheck> checks = new ArrayList<>();

  /** The heaviest of those set aside, unless another message or task wins. */
  private Optional<Lacking> lacking = Optional.empty();

  /** A message that was set aside for want of data. */
  private record Lacking(AttributedOpinion message, List<MissingDatum> missing) {}

  private Arbitration(ArbitrationContext arbitrationContext, List<AttributedOpinion> opinions) {
    this.arbitrationContext = arbitrationContext;
    this.dossier = arbitrationContext.dossier().joined();
    this.given = List.copyOf(CandidatePlaceholders.in(opinions, dossier));
    this.opinions = new ArrayList<>(given);
    this.opinions.sort(GIVEN);
  }

  public static Decision arbitrate(
      ArbitrationContext arbitrationContext,
      List<AttributedOpinion> opinions,
      List<FiredRule> fired) {
    return new Arbitration(arbitrationContext, opinions).decision(fired);
  }

  private Decision decision(List<FiredRule> fired) {
    List<AttributedOpinion> standing = withoutVetoed(reaching());
    boolean vetoed = !lost.isEmpty();
    Optional<AttributedOpinion> winner = theOne(standing);
    if (winner.isPresent()) {
      lacking = Optional.empty();
    }
    List<PlannedTouch> chores = chores(winner.map(v -> touchpoint(v).topic()));
    Optional<StageMove> move = move();
    List<AttributedOpinion> tags = of(Tag.class);
    tags.removeIf(v -> dossier().care().tags().contains(((Tag) v.opinion()).tag()));
    List<AttributedOpinion> notices = of(Notify.class);
    boolean change = !chores.isEmpty() || move.isPresent() || !tags.isEmpty() || reminds(notices);
    Optional<PlannedTouch> touch = winner.map(v -> planned(v, 0));
    return new Decision(
        arbitrationContext.id(),
        dossier().ref(),
        arbitrationContext.now(),
        arbitrationContext.playbook(),
        winner
            .map(v -> v.opinion() instanceof Send ? DecisionOutcome.SEND : DecisionOutcome.TASK)
            .orElse(
                vetoed
                    ? DecisionOutcome.VETOED
                    : change ? DecisionOutcome.CHANGE : DecisionOutcome.NOTHING),
        move.map(StageMove::to).orElse(dossier().funnel().stage()),
        touch,
        chores,
        move,
        tags,
        notices,
        nextCheck(touch, chores, move),
        List.copyOf(fired),
        given,
        List.copyOf(lost),
        arbitrationContext.openings(),
        dossier().person().timeZone());
  }

  private static boolean reminds(List<AttributedOpinion> notices) {
    for (AttributedOpinion each : notices) {
      if (each.opinion() instanceof Notify notice && !notice.task().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<AttributedOpinion> reaching() {
    List<AttributedOpinion> reaching = of(Touchpoint.class);
    reaching.removeIf(v -> touchpoint(v).channel().isEmpty());
    reaching.sort(TOUCHPOINTS);
    return reaching;
  }

  private List<AttributedOpinion> withoutVetoed(List<AttributedOpinion> touchpoints) {
    List<AttributedOpinion> objections = of(Hold.class);
    for (AttributedOpinion hold : objections) {
      Instant until = ((Hold) hold.opinion()).until();
      if (until.isAfter(arbitrationContext.now())) {
        checks.add(new NextCheck(until, because(hold)));
      }
    }
    objections.addAll(of(Veto.class));
    List<AttributedOpinion> standing = new ArrayList<>();
    for (AttributedOpinion touchpoint : touchpoints) {
      List<AttributedOpinion> against =
          Objections.standing(objections, touchpoint(touchpoint), arbitrationContext.now());
      if (against.isEmpty()) {
        Optional<Suppression> silent =
            touchpoint(touchpoint).channel().flatMap(dossier().permissions()::suppression);
        if (silent.isPresent()) {
          String cause = PhraseValues.of(silent.get().cause());
          lost.add(RejectedOpinion.suppressed(touchpoint, cause));
        } else {
          standing.add(touchpoint);
        }
      }
      for (AttributedOpinion veto : against) {
        lost.add(RejectedOpinion.vetoed(touchpoint, veto));
      }
      againAfter(against);
    }
    return standing;
  }

  /**
   * Looks again once the last of the vetoes against a touchpoint has ended, if all of them say when
   * they do.
   */
  private void againAfter(List<AttributedOpinion> against) {
    AttributedOpinion last = null;
    Instant end = arbitrationContext.now();
    for (AttributedOpinion each : against) {
      Optional<Instant> ends = end(each);
      if (ends.isEmpty()) {
        return;
      }
      if (last == null || ends.get().isAfter(end)) {
        last = each;
        end = ends.get();
      }
    }
    if (last != null) {
      checks.add(new NextCheck(end, because(last)));
    }
  }

  private static Optional<Instant> end(AttributedOpinion against) {
    return Objections.end(against.opinion());
  }

  private Optional<AttributedOpinion> theOne(List<AttributedOpinion> standing) {
    Optional<AttributedOpinion> winner = Optional.empty();
    for (AttributedOpinion attributedOpinion : standing) {
      Optional<String> repeats = repeats(touchpoint(attributedOpinion));
      List<MissingDatum> missing =
          repeats.isPresent() ? List.of() : missing(attributedOpinion.opinion());
      if (repeats.isPresent()) {
        lost.add(new RejectedOpinion(attributedOpinion, "", repeats.get()));
      } else if (!missing.isEmpty()) {
        lost.add(RejectedOpinion.lacking(attributedOpinion, missing));
        lacking = lacking.or(() -> Optional.of(new Lacking(attributedOpinion, missing)));
      } else if (winner.isPresent()) {
        lost.add(
            new RejectedOpinion(
                attributedOpinion, winner.get().rule(), "only one message or task at a time"));
      } else {
        winner = Optional.of(attributedOpinion);
      }
    }
    return winner;
  }

  /** A task needs nothing: a recruiter who is asked to write can write without a template. */
  private List<MissingDatum> missing(Opinion touchpoint) {
    return touchpoint instanceof Send message
        ? arbitrationContext.needs().missing(message, dossier(), arbitrationContext.now())
        : List.of();
  }

  private Optional<String> repeats(Touchpoint touchpoint) {
    if (touchpoint instanceof Task && any(touchpoint.topic(), Touch.State.OPEN)) {
      return Optional.of(OPEN_TASK);
    } else if (any(touchpoint.topic(), Touch.State.QUARANTINED)) {
      return Optional.of(QUARANTINED);
    }
    return happenedAlready(touchpoint) ? Optional.of("this was already done") : Optional.empty();
  }

  private boolean any(String topic, Touch.State state) {
    for (Touch touch : dossier().touches().recent()) {
      if (touch.state() == state && touch.topic().equals(topic)) {
        return true;
      }
    }
    return false;
  }

  private boolean happenedAlready(Touchpoint touchpoint) {
    var touches = dossier().touches();
    var eventTally = touches.tally(touchpoint.topic());
    if (eventTally.count() == 0) {
      return false;
    }
    if (touchpoint.onlyOnce()) {
      long calledBack =
          touches.recent().stream()
              .filter(t -> t.topic().equals(touchpoint.topic()))
              .filter(t -> t.state() == Touch.State.CANCELLED)
              .count();
      // Counted, not searched: what is no longer remembered one by one happened all the same.
      return calledBack < eventTally.count() || today(touchpoint.topic());
    }
    return today(touchpoint.topic()) && !asksAnew(touchpoint);
  }

  /**
   * Whether the last touch for a topic was today: where the candidate is, or where they were then.
   * Who moves to another time zone has no second day of it.
   */
  private boolean today(String topic) {
    Instant last = dossier().touches().tally(topic).last();
    ZoneId zone = dossier().person().zone();
    return sameDay(last, zone)
        || sameDay(last, dossier().touches().newest(topic).flatMap(Touch::zone).orElse(zone));
  }

  private boolean sameDay(Instant instant, ZoneId zone) {
    return instant
        .atZone(zone)
        .toLocalDate()
        .equals(arbitrationContext.now().atZone(zone).toLocalDate());
  }

  /** Whether it is work among ourselves, and the candidate has replied since it was last asked. */
  private boolean asksAnew(Touchpoint touchpoint) {
    Instant last = dossier().touches().tally(touchpoint.topic()).last();
    return touchpoint.channel().isEmpty()
        && dossier().engagement().lastReply().filter(reply -> reply.at().isAfter(last)).isPresent();
  }

  private List<PlannedTouch> chores(Optional<String> winner) {
    List<PlannedTouch> chores = new ArrayList<>();
    List<AttributedOpinion> asked = of(Task.class);
    asked.removeIf(v -> touchpoint(v).channel().isPresent());
    asked.sort(TOUCHPOINTS);
    for (AttributedOpinion attributedOpinion : asked) {
      String topic = touchpoint(attributedOpinion).topic();
      Optional<String> repeats =
          winner.filter(topic::equals).isPresent()
              ? Optional.of("this is already planned")
              : chores.stream().anyMatch(chore -> chore.topic().equals(topic))
                  ? Optional.of(OPEN_TASK)
                  : repeats(touchpoint(attributedOpinion));
      if (repeats.isPresent()) {
        lost.add(new RejectedOpinion(attributedOpinion, "", repeats.get()));
      } else {
        chores.add(planned(attributedOpinion, chores.size() + 1));
      }
    }
    lacking
        .map(this::request)
        .filter(request -> repeats(touchpoint(request)).isEmpty())
        .ifPresent(request -> chores.add(planned(request, chores.size() + 1)));
    return List.copyOf(chores);
  }

  /** The task that asks the owner for what the heaviest of the messages set aside lacks. */
  private AttributedOpinion request(Lacking first) {
    String datum = MissingDatum.phrase(first.missing());
    String title =
        "Add "
            + datum
            + "; without it {name} cannot get "
            + ((Send) first.message().opinion()).template();
    MissingDatum wanted = first.missing().get(0);
    return new AttributedOpinion(
        first.message().rule(),
        Task.named(wanted.topic())
            .asking(CandidatePlaceholders.in(title, dossier()))
            .because("a message needs it" + (wanted.how().isEmpty() ? "" : ": " + wanted.how()))
            .once());
  }

  private Optional<StageMove> move() {
    var from = dossier().funnel().stage();
    List<AttributedOpinion> moves = of(Move.class);
    moves.removeIf(v -> ((Move) v.opinion()).stage() == from);
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    moves.sort(MOVES);
    AttributedOpinion first = moves.get(0);
    for (AttributedOpinion other : moves.subList(1, moves.size())) {
      lost.add(new RejectedOpinion(other, first.rule(), "only one change of stage at a time"));
    }
    Stage to = ((Move) first.opinion()).stage();
    return Optional.of(new StageMove(from, to, first.rule(), first.opinion().reason()));
  }

  private NextCheck nextCheck(
      Optional<PlannedTouch> touch, List<PlannedTouch> chores, Optional<StageMove> move) {
    for (AttributedOpinion each : of(CheckAgain.class)) {
      checks.add(new NextCheck(((CheckAgain) each.opinion()).instant(), because(each)));
    }
    NextCheck routine =
        NextCheck.daily(arbitrationContext.id().candidate(), arbitrationContext.now());
    lacking.ifPresent(first -> checks.add(NextCheck.waiting(routine, first.missing())));
    NextCheck planned = null;
    for (NextCheck check : checks) {
      if (check.at().isAfter(arbitrationContext.now())
          && (planned == null || SOONEST.compare(check, planned) < 0)) {
        planned = check;
      }
    }
    return planned == null
        ? waiting(routine, tasks(touch, chores), move)
        : planned.atTheLatest(routine);
  }

  /** What of a decision only a person can do: nothing else is waited for. */
  private static List<PlannedTouch> tasks(Optional<PlannedTouch> touch, List<PlannedTouch> chores) {
    if (touch.isEmpty() && chores.isEmpty()) {
      return List.of();
    }
    return Stream.concat(chores.stream(), touch.stream()).filter(PlannedTouch::task).toList();
  }

  private NextCheck waiting(NextCheck routine, List<PlannedTouch> tasks, Optional<StageMove> move) {
    Instant now = arbitrationContext.now();
    Dossier then = DecisionEffect.into(dossier(), now, tasks, move, List.of(), List.of());
    return NextCheck.waiting(routine, AwaitedAction.of(then, now), then.person().zone());
  }

  private PlannedTouch planned(AttributedOpinion attributedOpinion, int position) {
    Touchpoint touchpoint = touchpoint(attributedOpinion);
    int before = dossier().touches().tally(touchpoint.topic()).count();
    String key =
        touchpoint.onlyOnce() && before == 0
            ? touchpoint.topic()
            : touchpoint.topic() + "@" + (arbitrationContext.dossier().touches().total() + 1);
    boolean task = touchpoint instanceof Task;
    return new PlannedTouch(
        MessageId.of(arbitrationContext.id(), position),
        task,
        key,
        touchpoint.topic(),
        task ? ((Task) touchpoint).template() : ((Send) touchpoint).template(),
        touchpoint.channel(),
        touchpoint.purpose(),
        touchpoint.items(),
        task ? ((Task) touchpoint).title() : "",
        attributedOpinion.rule(),
        touchpoint.reason());
  }

  private Dossier dossier() {
    return dossier;
  }

  private <T extends Opinion> List<AttributedOpinion> of(Class<T> kind) {
    // Asked for every kind of every decision: a plain loop costs a fraction of a stream.
    List<AttributedOpinion> some = new ArrayList<>();
    for (AttributedOpinion attributedOpinion : opinions) {
      if (kind.isInstance(attributedOpinion.opinion())) {
        some.add(attributedOpinion);
      }
    }
    return some;
  }

  /** The place of the channel a veto is for; the same for all that veto none or are no veto. */
  private static int channel(AttributedOpinion attributedOpinion) {
    return attributedOpinion.opinion() instanceof Veto veto
        ? veto.channel().map(Via::ordinal).orElse(-1)
        : -1;
  }

  private static Touchpoint touchpoint(AttributedOpinion attributedOpinion) {
    return (Touchpoint) attributedOpinion.opinion();
  }

  private static String because(AttributedOpinion attributedOpinion) {
    return attributedOpinion.opinion().reason().isEmpty()
        ? attributedOpinion.rule()
        : attributedOpinion.opinion().reason();
  }
}
