package nurture.web.today;

import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.event.Stage;
import nurture.insight.CandidateReader;
import nurture.insight.QueueDepths;
import nurture.insight.TaskReader;
import nurture.insight.WeekCursor;
import nurture.insight.WeekReader;
import nurture.intake.IntakeAlarm;
import nurture.outbox.ChannelRoute;
import nurture.outbox.RouteState;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.ServiceEntry;
import nurture.segment.ClockForecast;
import nurture.segment.LawfulClock;
import nurture.web.candidate.DemoControls;
import nurture.web.candidate.DemoPanel;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.console.QueryText;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import nurture.web.playbook.PlaybookTools;

/** What a day begins with, and the lists behind its numbers. Safe for concurrent use. */
public final class TodayPages implements PageSet {

  static final String COMING = "/today/coming";
  static final String CLOCKS = "/today/clocks";

  /** What to do where events wait. */
  private static final String KAFKA = "/docs/kafka#when-records-wait";

  /** Of the places of lists, whose tails are ids that callers chose. */
  private static final int LONGEST = 1_000;

  /** A node that was not heard of for so long is in trouble; one that is long gone was stopped. */
  private static final Duration SILENT = Duration.ofMinutes(2);

  private static final Duration GONE = Duration.ofDays(1);

  /** How long a version that was taken back is told of. */
  private static final Duration TOLD = Duration.ofDays(7);

  private final CandidateReader candidates;
  private final TaskReader tasks;
  private final WeekReader week;
  private final Supplier<List<RouteState>> held;
  private final Supplier<List<IntakeAlarm>> intakeAlarms;
  private final PlaybookTools playbook;
  private final ComingForecast forecast;
  private final ClockForecast clocks;
  private final InstantSource clock;
  private final Optional<DemoControls> demo;

  /**
   * @param clocks whom the law's dates concern
   * @param held the channels that rest because their far servers refuse us
   * @param intakeAlarms what keeps events from being taken in
   * @param demo the controls of a demo; empty when people are served for real
   */
  public TodayPages(
      CandidateReader candidates,
      TaskReader tasks,
      WeekReader week,
      ClockForecast clocks,
      Supplier<List<RouteState>> held,
      Supplier<List<IntakeAlarm>> intakeAlarms,
      PlaybookTools playbook,
      InstantSource clock,
      Optional<DemoControls> demo) {
    this.candidates = candidates;
    this.tasks = tasks;
    this.week = week;
    this.clocks = clocks;
    this.held = held;
    this.intakeAlarms = intakeAlarms;
    this.playbook = playbook;
    this.forecast = new ComingForecast(playbook);
    this.clock = clock;
    this.demo = demo;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page("/", READ, this::today);
    pages.page(PageLinks.WEEK, READ, this::week);
    pages.page(COMING, READ, this::coming);
    pages.page(COMING + "/part", READ, this::comingPart);
    pages.page(CLOCKS, READ, this::clocks);
    pages.page(CLOCKS + "/part", READ, this::clocksPart);
    pages.page(CLOCKS + "/people", READ, this::clockPeople);
  }

  private Future<PageAnswer> today(RoutingContext ctx) {
    Instant now = clock.instant();
    Member member = PageUser.member(ctx);
    Future<QueueDepths> depths = candidates.depths(now);
    Future<TaskReader.Counts> counts = tasks.counts(member.email());
    Future<List<NodeLine>> nodes = playbook.versions().nodes();
    Future<List<ServiceEntry>> service = playbook.versions().history(1);
    Future<List<ReviewStanding>> reviews = playbook.gate().standings();
    Future<Map<Stage, Long>> stages = week.stages();
    WeekReader.Days days = WeekReader.Days.lastSeven(now);
    Future<List<WeekReader.Figure>> this7 = week.figures(days);
    Future<List<WeekReader.Figure>> last7 = week.figures(days.sevenBefore());
    return Future.all(List.of(depths, counts, nodes, service, reviews, stages, this7, last7))
        .map(
            all ->
                PageAnswer.view(
                    "today",
                    "Today",
                    "today",
                    new TodayPage(
                        hands(
                            now,
                            depths.result(),
                            counts.result(),
                            nodes.result(),
                            service.result(),
                            reviews.result().stream()
                                .filter(one -> one.waitsFor(PageUser.caller(ctx)))
                                .toList()),
                        funnel(stages.result()),
                        stages.result().values().stream().mapToLong(Long::longValue).sum(),
                        WeekFigures.of(this7.result(), last7.result()),
                        ShownTime.at(days.from(), ZoneOffset.UTC),
                        demo.filter(controls -> member.may(Permission.ACT))
                            .map(DemoPanel::of)
                            .orElse(null))));
  }

  private List<HandRow> hands(
      Instant now,
      QueueDepths depths,
      TaskReader.Counts counts,
      List<NodeLine> nodes,
      List<ServiceEntry> service,
      List<ReviewStanding> reviews) {
    List<HandRow> hands = new ArrayList<>();
    service.stream()
        .filter(entry -> entry.action() == ServiceEntry.Action.TAKEN_BACK)
        .filter(entry -> depths.withdrawnCanaries() == 0)
        .filter(entry -> entry.at().isAfter(now.minus(TOLD)))
        .forEach(
            entry ->
                hands.add(
                    new HandRow(
                        1,
                        "version was taken back by the server",
                        PageLinks.VERSIONS,
                        DisplayWords.capital(entry.comment()),
                        true)));
    add(
        hands,
        depths.withdrawnCanaries(),
        "canary was withdrawn by the server",
        "canaries were withdrawn by the server",
        PageLinks.VERSIONS,
        "It did worse than the rest. Read why, and confirm that you did.",
        true);
    for (RouteState route : held.get()) {
      hands.add(
          new HandRow(
              1,
              route.throttle().isPresent()
                  ? "channel is slow: " + DisplayWords.channel(route.via().name())
                  : route.instead().isEmpty()
                      ? "channel rests: "
                          + DisplayWords.channel(route.via().name())
                          + (route.route().isEmpty() || route.route().equals(ChannelRoute.SMTP)
                              ? ""
                              : " by " + route.route())
                      : "mail server rests: "
                          + route.route()
                          + "; mails leave by "
                          + String.join(" and ", route.instead()),
              PageLinks.MAILS,
              DisplayWords.capital(route.reason()),
              true));
    }
    for (IntakeAlarm alarm : intakeAlarms.get()) {
      hands.add(new HandRow(alarm.count(), alarm.label(), KAFKA, alarm.advice(), true));
    }
    add(
        hands,
        nodes.stream().filter(node -> isInTrouble(node, now)).count(),
        "node in trouble",
        "nodes in trouble",
        PageLinks.VERSIONS,
        "It does not run the playbook that was published, or was not heard of.",
        true);
    add(
        hands,
        depths.quarantined(),
        "quarantined candidate",
        "quarantined candidates",
        "/candidates?only=quarantined",
        "A rule fails for them, so nothing is decided. Mend the rule it names.",
        true);
    add(
        hands,
        depths.messagesQuarantined(),
        "quarantined message",
        "quarantined messages",
        PageLinks.MAILS + "?state=quarantined",
        "Each says what is wrong. Release or cancel it.",
        true);
    add(
        hands,
        depths.uncertain(),
        "uncertain message",
        "uncertain messages",
        PageLinks.MAILS + "?state=uncertain",
        "Whether they arrived is not known. Release or cancel each.",
        true);
    add(
        hands,
        reviews.size(),
        "draft waits for your review",
        "drafts wait for your review",
        reviews.size() == 1
            ? PageLinks.draft(reviews.get(0).draft().id())
            : PageLinks.DRAFTS + "#waiting",
        "A colleague asks what you think of it. Approve it, or ask for changes.",
        false);
    add(
        hands,
        counts.own(),
        "task for you",
        "tasks for you",
        PageLinks.TASKS + "?whose=mine",
        "Your candidates wait for you, the longest first.",
        false);
    add(
        hands,
        counts.total() - counts.own(),
        "task of others",
        "tasks of others",
        PageLinks.TASKS + "?whose=all",
        "Open for candidates of colleagues, or of nobody.",
        false);
    return List.copyOf(hands);
  }

  private static void add(
      List<HandRow> hands,
      long count,
      String one,
      String many,
      String href,
      String advice,
      boolean alarming) {
    if (count > 0) {
      hands.add(new HandRow(count, count == 1 ? one : many, href, advice, alarming));
    }
  }

  private static boolean isInTrouble(NodeLine node, Instant now) {
    Duration silence = Duration.between(node.seenAt(), now);
    return silence.compareTo(GONE) < 0
        && (!node.trouble().isEmpty() || silence.compareTo(SILENT) > 0);
  }

  private static List<TodayPage.StageBar> funnel(Map<Stage, Long> stages) {
    long most = Math.max(1, stages.values().stream().mapToLong(Long::longValue).max().orElse(1));
    return Arrays.stream(Stage.values())
        .map(
            stage -> {
              StatusChip chip = StatusChip.of(stage);
              long count = stages.getOrDefault(stage, 0L);
              return new TodayPage.StageBar(
                  chip.text(),
                  count,
                  "/candidates?stage=" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  chip.tint(),
                  count * 100 / most);
            })
        .toList();
  }

  private Future<PageAnswer> week(RoutingContext ctx) {
    String kind = given(ctx, "what");
    WeekReader.Which which = new WeekReader.Which(kind, given(ctx, "how"));
    if (!WeekFigures.known(kind)) {
      return Future.succeededFuture(PageAnswer.notFound("There is no list of this kind."));
    }
    WeekReader.Days days = days(ctx);
    Future<List<WeekReader.Line>> lines =
        week.lines(days, which, WeekCursor.parse(given(ctx, "after")), WeekLinesPage.MOST + 1);
    Future<List<WeekReader.Figure>> figures = week.figures(days);
    return Future.all(lines, figures)
        .map(
            both ->
                PageAnswer.view(
                    "week",
                    WeekFigures.title(which),
                    "today",
                    WeekLinesPage.of(
                        which,
                        days,
                        figures.result().stream()
                            .filter(f -> f.kind().equals(kind))
                            .filter(f -> which.how().isEmpty() || f.how().equals(which.how()))
                            .mapToLong(WeekReader.Figure::count)
                            .sum(),
                        lines.result(),
                        PageLinks.WEEK
                            + "?what="
                            + PageLinks.segment(kind)
                            + (which.how().isEmpty()
                                ? ""
                                : "&how=" + PageLinks.segment(which.how()))
                            + (given(ctx, "from").isEmpty()
                                ? ""
                                : "&from=" + PageLinks.segment(days.from().toString()))
                            + "&until="
                            + PageLinks.segment(days.until().toString()))));
  }

  private Future<PageAnswer> coming(RoutingContext ctx) {
    return coming(ctx, "coming");
  }

  /** What the page of today shows of it, once it is there. */
  private Future<PageAnswer> comingPart(RoutingContext ctx) {
    return coming(ctx, "coming-part");
  }

  private Future<PageAnswer> coming(RoutingContext ctx, String template) {
    Optional<LocalDate> day = day(given(ctx, "day"));
    return forecast
        .told()
        .map(told -> PageAnswer.view(template, "Coming", "today", ComingPage.of(told, day)));
  }

  private Future<PageAnswer> clocks(RoutingContext ctx) {
    return clocks(ahead(ctx), "clocks");
  }

  /** What the page of today shows of it, once it is there. */
  private Future<PageAnswer> clocksPart(RoutingContext ctx) {
    return clocks(ClocksPage.DAYS.get(0), "clocks-part");
  }

  private Future<PageAnswer> clocks(int days, String template) {
    return clocks
        .told(clock.instant(), days)
        .map(
            told ->
                PageAnswer.view(template, "What the law asks for", "today", ClocksPage.of(told)));
  }

  private Future<PageAnswer> clockPeople(RoutingContext ctx) {
    Optional<LawfulClock> asked =
        Arrays.stream(LawfulClock.values())
            .filter(one -> one.key().equals(given(ctx, "clock")))
            .findFirst();
    if (asked.isEmpty()) {
      return Future.succeededFuture(PageAnswer.notFound("There is no list of this kind."));
    }
    int days = ahead(ctx);
    return clocks
        .people(
            asked.get(), clock.instant(), days, id(given(ctx, "after")), ClockPeoplePage.MOST + 1)
        .map(
            lines ->
                PageAnswer.view(
                    "clock-people",
                    ClockPeoplePage.title(asked.get()),
                    "today",
                    ClockPeoplePage.of(asked.get(), days, lines)));
  }

  private static int ahead(RoutingContext ctx) {
    return ClocksPage.DAYS.stream()
        .filter(days -> String.valueOf(days).equals(given(ctx, "days")))
        .findFirst()
        .orElse(ClocksPage.DAYS.get(0));
  }

  private static Optional<UUID> id(String written) {
    try {
      return Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The pages of one list end at the same instant, so that their lines add up. */
  private WeekReader.Days days(RoutingContext ctx) {
    try {
      Instant until = Instant.parse(given(ctx, "until"));
      String from = given(ctx, "from");
      return from.isEmpty()
          ? WeekReader.Days.lastSeven(until)
          : new WeekReader.Days(Instant.parse(from), until);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return WeekReader.Days.lastSeven(clock.instant());
    }
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String given(RoutingContext ctx, String name) {
    return QueryText.given(ctx.request().getParam(name), LONGEST);
  }
}
