package nurture.web.trial;

import static nurture.people.People.NOON;
import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.library.Library;
import nurture.outbox.MailPreview;
import nurture.outbox.TemplateContext;
import nurture.people.People;
import nurture.people.ProfileSketch;
import nurture.playbook.difference.TextComparison.Piece;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.ComparedTouch;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.simulation.replay.StoredCandidate;
import nurture.template.TemplateBook;
import nurture.web.api.ReplayJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sums of a replay's page are those of its JSON, and each number is the count of its rows. */
final class ReplayPageTest {

  private static final String BEFORE =
      """
      rule "All get a word"
      when
          Candidate( !(tags contains "quiet"), !(tags contains "gained") )
      then
          insert( Send.message("hello").because("all do") );
      end
      """;

  private static final String AFTER =
      """
      rule "Most get a word"
      when
          Candidate( !(tags contains "lost"), !(tags contains "moved"), !(tags contains "quiet") )
      then
          insert( Send.message("hello").because("most do") );
      end
      rule "Some get another word"
      when
          Candidate( tags contains "moved" )
      then
          insert( Send.message("other").because("some do") );
      end
      rule "The quiet are tagged"
      when
          Candidate( tags contains "quiet" )
      then
          insert( Tag.as("left alone").because("they are quiet") );
      end
      """;

  private static final RunHead HEAD =
      RunHead.of(
          new TrialRun(
              new TrialSubject("draft", "Draft", "/draft"), TrialKind.REPLAY, "now", "Ada", NOON));

  private static RuleBook before;
  private static RuleBook after;
  private static ReplayReport report;
  private static ReplayRows rows;

  @BeforeAll
  static void replay() {
    Budget patient = new Budget(100, Duration.ofSeconds(30));
    before = RuleBook.compile(Map.of("journey/words.drl", BEFORE), patient);
    after = RuleBook.compile(Map.of("journey/words.drl", AFTER), patient);
    rows = new ReplayRows();
    report = Replay.run(before, after, people(), options(), RunProgress.SILENT, rows);
    rows.sort();
  }

  @AfterAll
  static void close() {
    before.close();
    after.close();
  }

  @Test
  void report_isThatOfAReplayNoPageHearsOf() {
    ReplayReport alone = Replay.run(before, after, people(), options(), RunProgress.SILENT);

    assertThat(ReplayJson.write(report)).isEqualTo(ReplayJson.write(alone));
    assertThat(report.totals().touches().gained()).isPositive();
    assertThat(report.totals().touches().lost()).isPositive();
    assertThat(report.totals().touches().movedFrom()).isPositive();
    assertThat(report.totals().touches().reworded()).isPositive();
  }

  @Test
  void numbers_areTheCountsOfTheirRows() {
    ReplayPage page = page();
    Map<String, Long> numbers = new HashMap<>();
    Stream.of(page.people(), page.touches(), page.kinds(), page.shifts())
        .flatMap(List::stream)
        .forEach(figure -> numbers.put(figure.href(), figure.count()));
    Stream.of(page.templates(), page.rules())
        .flatMap(List::stream)
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> numbers.put(cell.href(), cell.count()));

    assertThat(numbers).hasSizeGreaterThan(25);
    assertThat(page.rules()).extracting(ReplayPage.BalanceRow::name).contains("All get a word");
    numbers.forEach((href, count) -> assertThat(listed(href)).as(href).isEqualTo(count));
  }

  @Test
  void sums_areThoseOfTheJson() {
    var touches = ReplayJson.write(report).path("touches");

    assertThat(page().touches())
        .extracting(ReplayPage.Figure::count)
        .containsExactly(
            touches.path("published").asLong(),
            touches.path("draft").asLong(),
            touches.path("gained").asLong(),
            touches.path("lost").asLong(),
            touches.path("movedFrom").asLong(),
            touches.path("reworded").asLong());
  }

  @Test
  void lists_arePagedByTheRowBefore() {
    TouchFilter all = TouchFilter.ALL;
    List<String> people = new ArrayList<>();
    MailsOfReplayPage page = MailsOfReplayPage.of(HEAD, rows, all, -1);
    page.rows().forEach(row -> people.add(row.href()));
    while (!page.next().isEmpty()) {
      page =
          MailsOfReplayPage.of(HEAD, rows, all, Integer.parseInt(asked(page.next()).get("after")));
      page.rows().forEach(row -> people.add(row.href()));
    }

    assertThat(people).doesNotHaveDuplicates().hasSize((int) page.total());
    assertThat(page.total()).isGreaterThan(MailsOfReplayPage.PAGE);
  }

  @Test
  void mailOfAList_leadsToTheOthersOfThatList_inItsOrder() {
    TouchFilter lost =
        TouchFilter.read(name -> Map.of("kind", "lost", "sort", "day").getOrDefault(name, ""));
    List<TouchRow> listed = lost.of(rows.touches());
    List<String> hrefs =
        MailsOfReplayPage.of(HEAD, rows, lost, -1).rows().stream()
            .map(MailsOfReplayPage.Row::href)
            .toList();

    TwoMailsPage second = mails(lost, listed.get(1));

    assertThat(hrefs).hasSizeGreaterThan(2).first().asString().endsWith("?kind=lost&sort=day");
    assertThat(second.previous()).isEqualTo(hrefs.get(0));
    assertThat(second.next()).isEqualTo(hrefs.get(2));
    assertThat(second.list()).isEqualTo(lost.href(HEAD.href()));
    assertThat(mails(lost, listed.get(0)).previous()).isEmpty();
    assertThat(mails(lost, listed.get(listed.size() - 1)).next()).isEmpty();
  }

  private static TwoMailsPage mails(TouchFilter filter, TouchRow row) {
    return TwoMailsPage.of(HEAD, rows, filter, row, Optional.empty(), Optional.empty(), rule -> "");
  }

  @Test
  void mailsOfWhichOnlyTheHtmlDiffers_sayWhere() {
    TouchRow row = rows.touches().get(0);
    MailPreview was = mail("<p>Hello <b>Ada</b>, <a href=\"https://a.example\">read</a></p>");

    TwoMailsPage link =
        two(row, was, mail("<p>Hello <b>Ada</b>, <a href=\"https://b.example\">read</a></p>"));
    TwoMailsPage colour =
        two(
            row,
            was,
            mail("<p style=\"color:red\">Hello Ada, <a href=\"https://a.example\">read</a></p>"));

    assertThat(link.remark()).startsWith("Only the HTML differs: the subject");
    assertThat(link.html())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.before()).extracting(Piece::text).anyMatch(it -> it.contains("a"));
              assertThat(line.after()).anyMatch(Piece::differs);
            });
    assertThat(colour.remark()).startsWith("Only the HTML differs, and not in its words");
    assertThat(colour.html()).isEmpty();
    assertThat(two(row, was, was).remark()).isEqualTo("Both mails are the same to the letter.");
  }

  private static TwoMailsPage two(TouchRow row, MailPreview before, MailPreview after) {
    return TwoMailsPage.of(
        HEAD, rows, TouchFilter.ALL, row, Optional.of(before), Optional.of(after), rule -> "");
  }

  private static MailPreview mail(String html) {
    return new MailPreview("Hello", "Hello Ada, read", html, "", "a.ftl", html, List.of());
  }

  @Test
  void rowsOfOneThatDiffers_keepWhatTheirMailsAreRenderedOf() {
    assertThat(rows.touches())
        .isNotEmpty()
        .allMatch(row -> row.kind() == ComparedTouch.Kind.SAME || row.shown().whole() != null);
    assertThat(rows.cut()).isFalse();
  }

  private static ReplayPage page() {
    TemplateContext nothing = new TemplateContext(TemplateBook.of(Map.of()), Library.EMPTY);
    return ReplayPage.of(
        HEAD, new TrialResult.Replayed(report, rows, nothing, nothing), rule -> "");
  }

  private static long listed(String href) {
    Map<String, String> asked = asked(href);
    return href.contains("/people?")
        ? PeopleOfReplayPage.of(HEAD, rows, asked.getOrDefault("difference", ""), "").total()
        : MailsOfReplayPage.of(
                HEAD, rows, TouchFilter.read(name -> asked.getOrDefault(name, "")), -1)
            .total();
  }

  private static Map<String, String> asked(String href) {
    Map<String, String> asked = new HashMap<>();
    for (String pair : href.substring(href.indexOf('?') + 1).split("&")) {
      String[] both = pair.split("=", 2);
      asked.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return asked;
  }

  private static CandidateSource people() {
    List<String> tags = List.of("none", "lost", "moved", "quiet", "gained");
    return StoredCandidate.source(
        IntStream.range(0, 300)
            .mapToObj(i -> StoredCandidate.of(tagged("p-" + i, tags.get(i % tags.size()))))
            .toList());
  }

  private static ReplayOptions options() {
    return new ReplayOptions(
        new ReplayScope.Moment(NOON), 4, 10, (touch, dossier, at) -> !dossier.ref().endsWith("5"));
  }

  private static Dossier tagged(String ref, String tag) {
    return after(Dossier.of(ref), People.ONCE, new ProfileSketch().tags(tag).told());
  }
}
