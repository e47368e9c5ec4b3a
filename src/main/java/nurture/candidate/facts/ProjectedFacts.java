package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.EventTally;
import nurture.candidate.HiringStep;
import nurture.candidate.Signal;
import nurture.candidate.Touch;
import nurture.candidate.facts.FactColumn.Kind;
import nurture.event.Via;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a candidate in a form in which a database can say at any later instant what they
 * are then, if nothing happens until then: what moves with the clock is there as the instants it
 * follows from. What the playbook brings (content, openings, holidays) is left out. Immutable.
 *
 * @param rows of each type with any fact: the values of each fact, in the order of the columns
 */
public record ProjectedFacts(Map<Class<? extends Fact>, List<List<@Nullable Object>>> rows) {

  private static final String OWN_DAYS =
      "Contact( quietDays ), the days since the last touch, can be asked instead";

  private static final List<FactTable<?>> TABLES =
      List.of(
          FactTable.always(Candidate.class, Candidate::of)
              .moving("daysInStage", Kind.DAYS_SINCE, (e, s) -> s.dossier().funnel().since())
              .whole(),
          FactTable.always(Role.class, Role::of).grows("years", (e, s) -> years(s)).whole(),
          FactTable.always(Contact.class, Contact::of)
              .moving("quietDays", Kind.DAYS_SINCE, (e, s) -> touched(s))
              .moving("emailQuietDays", Kind.DAYS_SINCE, (e, s) -> emailed(s))
              .moving("outreachQuietDays", Kind.DAYS_SINCE, (e, s) -> reachedOut(s))
              .without(
                  Map.of(
                      "touchesInWeek", OWN_DAYS,
                      "touchesInMonth", OWN_DAYS,
                      "touchesInQuarter", OWN_DAYS,
                      "approachesInWeek", OWN_DAYS,
                      "approachesInQuarter", OWN_DAYS))
              .whole(),
          FactTable.always(NextTouch.class, NextTouch::of)
              .moving("waitedDays", Kind.DAYS_SINCE, (e, s) -> touched(s))
              .whole(),
          FactTable.always(DataOrigin.class, DataOrigin::of)
              .moving("days", Kind.DAYS_SINCE, (e, s) -> DataOrigin.collected(s))
              .whole(),
          FactTable.always(ResearchGate.class, ResearchGate::of)
              .moving("days", Kind.DAYS_SINCE, (e, s) -> ResearchGate.newest(s))
              .whole(),
          new FactTable<>(Reach.class, Reach::all, (reach, s) -> reach)
              .termed("reach", "via", "usable")
              .whole(),
          new FactTable<>(Agreement.class, Agreement::channels, Agreement::of)
              .moving("days", Kind.DAYS_SINCE, (via, s) -> Agreement.since(via, s))
              .whole(),
          new FactTable<>(TopicHistory.class, TopicHistory::all, (topic, s) -> topic)
              .moving(
                  "daysAgo",
                  Kind.DAYS_SINCE,
                  (topic, s) -> last(s.dossier().touches().byTopic(), topic.topic()))
              .termed("topic", "topic")
              .whole(),
          new FactTable<>(Found.class, Found::all, (found, s) -> found).whole(),
          new FactTable<>(OpenTask.class, ProjectedFacts::openTasks, OpenTask::of)
              .moving("days", Kind.DAYS_SINCE, (task, s) -> task.at())
              .moving("toldDays", Kind.DAYS_SINCE, (task, s) -> task.toldAt())
              .without(Map.of("outdated", "OpenTask( days ) can be asked instead"))
              .whole(),
          new FactTable<>(SignalSeen.class, ProjectedFacts::signals, SignalSeen::of)
              .moving(FactColumn.THERE, Kind.TRUE_FROM, (signal, s) -> signal.observedAt())
              .moving("ageDays", Kind.DAYS_SINCE, (signal, s) -> signal.observedAt())
              .whole(),
          new FactTable<>(Interest.class, Interest::all, (interest, s) -> interest)
              .moving(
                  "daysAgo",
                  Kind.DAYS_SINCE,
                  (interest, s) -> last(s.dossier().engagement().clicks(), interest.topic()))
              .whole(),
          new FactTable<>(CampaignWaiting.class, ProjectedFacts::offers, CampaignWaiting::of)
              .moving(FactColumn.THERE, Kind.TRUE_UNTIL, (offer, s) -> offer.expires().orElse(null))
              .moving("ageDays", Kind.DAYS_SINCE, (offer, s) -> offer.offeredAt())
              .without(
                  Map.of(
                      "purpose", "CampaignWaiting( template ) can be asked instead",
                      "item", "CampaignWaiting( template ) can be asked instead"))
              .whole(),
          new FactTable<>(
                  LastReply.class,
                  s -> s.dossier().engagement().lastReply().stream().toList(),
                  LastReply::of)
              .moving("daysAgo", Kind.DAYS_SINCE, (reply, s) -> reply.at())
              .whole(),
          new FactTable<>(
                  HeardFrom.class,
                  s -> HeardFrom.last(s).stream().toList(),
                  (at, s) -> new HeardFrom(s.daysSince(at)))
              .moving("daysAgo", Kind.DAYS_SINCE, (at, s) -> at)
              .whole(),
          new FactTable<>(
                  SoftBounces.class,
                  s -> SoftBounces.of(s).stream().toList(),
                  (bounces, s) -> bounces)
              .moving("daysAgo", Kind.DAYS_SINCE, (bounces, s) -> SoftBounces.newest(s))
              .whole(),
          new FactTable<>(
                  Postponed.class,
                  s -> s.dossier().engagement().notNow().stream().toList(),
                  Postponed::of)
              .moving("active", Kind.TRUE_UNTIL, (notNow, s) -> s.start(notNow.until()))
              .moving(
                  "due",
                  Kind.TRUE_FROM,
                  (notNow, s) ->
                      Postponed.written(s, s.start(notNow.until()))
                          ? null
                          : s.start(notNow.until()))
              .without(
                  Map.of(
                      "until", "Postponed( active ) and Postponed( due ) can be asked instead",
                      "start", "Postponed( active ) and Postponed( due ) can be asked instead"))
              .whole(),
          new FactTable<LocalDate>(
                  Away.class,
                  s -> s.dossier().engagement().away().stream().toList(),
                  (day, s) -> new Away(day, s.start(day)))
              .moving(FactColumn.THERE, Kind.TRUE_UNTIL, (day, s) -> s.start(day))
              .without(
                  Map.of(
                      "until", "Away(), that they are out of office, can be asked instead",
                      "start", "Away(), that they are out of office, can be asked instead"))
              .whole(),
          new FactTable<>(
                  HeldBack.class,
                  s -> s.dossier().care().hold().stream().toList(),
                  (hold, s) -> new HeldBack(hold.by(), hold.reason(), Optional.empty()))
              .moving(
                  FactColumn.THERE,
                  Kind.TRUE_UNTIL,
                  (hold, s) -> hold.until().map(s::start).orElse(null))
              .without(Map.of("start", "HeldBack(), that there is a hold, can be asked instead"))
              .whole(),
          new FactTable<>(
                  LastStep.class, s -> s.dossier().hiring().last().stream().toList(), LastStep::of)
              .moving("daysAgo", Kind.DAYS_SINCE, (step, s) -> step.at())
              .moving("pastDays", Kind.DAYS_PAST, (step, s) -> takesPlace(step))
              .moving("ahead", Kind.TRUE_UNTIL, (step, s) -> takesPlace(step))
              .moving(
                  "held",
                  Kind.TRUE_FROM,
                  (step, s) ->
                      step.kind() != HiringStep.Kind.INTERVIEW || step.on().isPresent()
                          ? takesPlace(step)
                          : null)
              .without(
                  Map.of(
                      "today", "LastStep( pastDays == 0 ) can be asked instead",
                      "morning", "LastStep( ahead ) and LastStep( pastDays ) can be asked instead"))
              .whole(),
          new FactTable<>(
                  Employment.class,
                  s -> Employment.firstDay(s).stream().toList(),
                  (first, s) -> Employment.of(s).orElseThrow())
              .moving("started", Kind.TRUE_FROM, (first, s) -> first)
              .moving("days", Kind.DAYS_SINCE, (first, s) -> first)
              .whole(),
          new FactTable<>(
                  Referred.class, s -> Referred.of(s).stream().toList(), (referred, s) -> referred)
              .moving(
                  "daysAgo",
                  Kind.DAYS_SINCE,
                  (referred, s) -> s.dossier().engagement().referrals().last())
              .whole());

  private static final FactTable<Flag> FLAGS =
      new FactTable<Flag>(Flag.class, s -> List.of(), (flag, s) -> flag)
          .termed("flag", "name")
          .whole();

  private static final List<FactTable<?>> ALL =
      Stream.concat(TABLES.stream(), Stream.of(FLAGS)).toList();

  private static final Map<Class<?>, FactTable<?>> BY_TYPE =
      ALL.stream().collect(Collectors.toMap(FactTable::type, table -> table));

  private static final List<FactTable<?>> SINGLES =
      TABLES.stream().filter(FactTable::single).toList();

  private static final List<FactTable<?>> LISTS =
      TABLES.stream().filter(table -> !table.single()).toList();

  /** How values are written; another number for another way. */
  private static final int FORM = 3;

  /** Each term makes the rows of all candidates longer, so they are few. */
  private static final Set<String> TERMED = Set.of("role_skills", "candidate_tags");

  private static final List<String> ASKED =
      List.of(
          "contact_quiet_days",
          "contact_outreach_quiet_days",
          "contact_email_quiet_days",
          "candidate_days_in_stage",
          "candidate_waits_for_owner",
          "contact_ever",
          "contact_waiting",
          "candidate_passive",
          "candidate_employee",
          "contact_unanswered",
          "candidate_country",
          "candidate_stage",
          "role_function",
          "candidate_relationship",
          "candidate_owner",
          "candidate_language",
          "role_seniority");

  private static final int EDITION = edition(ALL);

  public ProjectedFacts {
    rows = Map.copyOf(rows);
  }

  /** How facts are projected, one a type; what rules said last among them. */
  public static List<FactTable<?>> tables() {
    return ALL;
  }

  /** Those of which a candidate has one fact at most. */
  public static List<FactTable<?>> singles() {
    return SINGLES;
  }

  /** Those of which a candidate may have several facts; flags are kept by their names alone. */
  public static List<FactTable<?>> lists() {
    return LISTS;
  }

  /** The columns of fields that are asked for most, which are kept a second time in short rows. */
  public static List<String> asked() {
    return ASKED;
  }

  /** Whether a candidate has a term for each text of a list. */
  public static boolean isTermed(FactColumn column) {
    return TERMED.contains(column.column());
  }

  /** Names the fields that are projected, and their order; another program may have others. */
  public static int edition() {
    return EDITION;
  }

  /** How facts of a type are projected; empty if they are not. */
  public static Optional<FactTable<?>> table(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /**
   * Projects what is known of a candidate.
   *
   * @param now at which it is known; the projection holds from then on
   * @param flags that the policy set on the candidate, as far as that is known
   */
  public static ProjectedFacts of(Dossier dossier, Instant now, World world, List<String> flags) {
    FactSources sources = new FactSources(dossier, now, world);
    Map<Class<? extends Fact>, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
    for (FactTable<?> table : TABLES) {
      List<List<@Nullable Object>> made = table.rows(sources);
      if (!made.isEmpty()) {
        rows.put(table.type(), made);
      }
    }
    if (!flags.isEmpty()) {
      rows.put(Flag.class, flags.stream().sorted().map(ProjectedFacts::row).toList());
    }
    return new ProjectedFacts(rows);
  }

  /** The flags that the policy set, in order. */
  public List<String> flags() {
    return rows.getOrDefault(Flag.class, List.of()).stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  /**
   * What is asked for most of lists, as one text each: {@code skills:kafka}, {@code
   * flag:receptive}, {@code reach:EMAIL} of a channel that is usable. In order, each once.
   */
  public List<String> terms() {
    return ALL.stream()
        .flatMap(table -> rows.getOrDefault(table.type(), List.of()).stream().flatMap(table::terms))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<@Nullable Object> row(String flag) {
    return List.of(flag);
  }

  private static int edition(List<FactTable<?>> tables) {
    return FORM
        + tables.stream()
            .flatMap(
                table ->
                    table.columns().stream()
                        .map(column -> table.column() + "." + column.name() + ":" + column.kind()))
            .collect(Collectors.joining(","))
            .hashCode();
  }

  private static @Nullable Instant touched(FactSources sources) {
    return sources.lastTouch().map(Touch::at).orElse(null);
  }

  private static @Nullable Instant emailed(FactSources sources) {
    return newest(
        sources, touch -> touch.reaches() && touch.via().filter(Via.EMAIL::equals).isPresent());
  }

  private static @Nullable Instant reachedOut(FactSources sources) {
    return newest(sources, Touch::reachesOut);
  }

  private static @Nullable Instant newest(FactSources sources, Predicate<Touch> kind) {
    return sources.dossier().touches().recent().stream()
        .filter(kind)
        .map(Touch::at)
        .max(Instant::compareTo)
        .orElse(null);
  }

  private static List<Touch> openTasks(FactSources sources) {
    return sources.dossier().touches().recent().stream()
        .filter(touch -> touch.state() == Touch.State.OPEN)
        .toList();
  }

  private static List<Signal> signals(FactSources sources) {
    return sources.dossier().signals().list().stream().filter(Signal::standing).toList();
  }

  private static Instant last(Map<String, EventTally> tallies, String topic) {
    return Objects.requireNonNull(tallies.get(topic), topic).last();
  }

  private static List<CampaignOffer> offers(FactSources sources) {
    return sources.dossier().offers().stream()
        .filter(offer -> sources.dossier().touches().tally(offer.topic()).count() == 0)
        .toList();
  }

  private static Instant takesPlace(HiringStep step) {
    return step.on().orElse(step.at());
  }

  /** Whole years in the role, and when there will be one more, two more, and so on. */
  private static List<Object> years(FactSources sources) {
    Optional<LocalDate> since = sources.dossier().work().roleSince();
    List<Object> years = new ArrayList<>();
    int now =
        since
            .filter(day -> !day.isAfter(sources.today()))
            .map(day -> Period.between(day, sources.today()).getYears())
            .orElse(0);
    years.add(now);
    since.ifPresent(
        day ->
            IntStream.rangeClosed(now + 1, now + FactTable.GROWTHS)
                .mapToObj(year -> anniversary(day, year))
                .map(sources::start)
                .map(FactTable::micros)
                .forEach(years::add));
    return years;
  }

  /** The first day on which there are so many whole years; of 29 February it may be 1 March. */
  private static LocalDate anniversary(LocalDate since, int years) {
    LocalDate day = since.plusYears(years);
    return Period.between(since, day).getYears() < years ? day.plusDays(1) : day;
  }
}
