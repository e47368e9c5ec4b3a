package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.inDays;
import static nurture.people.People.sent;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Holidays;
import nurture.candidate.facts.World;
import nurture.decision.AttributedOpinion;
import nurture.decision.DecisionId;
import nurture.decision.Opinion;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.event.Basis;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped rule template makes of a table, for candidates. */
class CadenceRulesTest {

  static final String TEMPLATE = shipped();

  private static final String TABLE =
      """
      # the first sequence
      stage;relationship;touch;template;channel;wait;purpose;because;bring

      awareness;passive;1;connect;linkedin;0;;;
      awareness;any;1;first-outreach;email;0;;"new to us, and ""found""\";
      awareness;any;2-3;follow-up;email;7;;;
      awareness;passive;4;call-them;phone;9;answer;;
      awareness;passive;5+;something-to-read;email;30;;;reading
      consideration;passive;2;call;phone;0;;;
      consideration;any;1+;write;email;0;;;
      """;

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    ContentItem reading =
        new ContentItem(
            "maths",
            ItemKind.INSIGHT,
            "mathematics",
            "de",
            "Maths",
            "So.",
            "https://example.com/maths",
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    book =
        RuleBook.compile(
            RuleSource.of(
                Map.of(
                    "cadence.csv",
                    TABLE,
                    "cadence.drt",
                    TEMPLATE,
                    "policy/p.drl",
                    rule(
                        "Held people talk to their owner",
                        "Candidate( tags contains \"talking\" )",
                        "insert( Flag.set(\"out of the cadence\") );"))),
            InlineRules.PATIENT,
            "v1",
            () -> new World(Holidays.NONE, new Library(List.of(reading), List.of()), Map.of()));
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @Test
  void decide_aRowOfEmail_sendsItsTemplate() {
    assertThat(opinions(ada()))
        .containsExactly(
            Send.message("first-outreach")
                .by(Via.EMAIL)
                .as(Purpose.OUTREACH)
                .because("new to us, and \"found\""));
  }

  @Test
  void decide_anEarlierRowWhoseChannelIsUsable_comesFirstAndAsksTheRecruiter() {
    Dossier onLinkedIn = after(ada(), inDays(-9), new ConsentGiven(Via.LINKEDIN, Basis.CONSENT));

    assertThat(opinions(onLinkedIn))
        .containsExactly(
            Task.named("connect")
                .asking("Connect with Ada on LinkedIn")
                .using("connect")
                .by(Via.LINKEDIN)
                .as(Purpose.OUTREACH)
                .because("touch 1 of the sequence is due"));
  }

  @Test
  void decide_aTouchOfARange_waitsItsDays() {
    assertThat(opinions(touched(1, -7)))
        .containsExactly(
            Send.message("follow-up")
                .because("touch 2 of the sequence is due, 7 days after the last"));
    assertThat(opinions(touched(2, -7))).hasSize(1);
    assertThat(opinions(touched(1, -6))).isEmpty();
    assertThat(opinions(touched(2, -6))).isEmpty();
  }

  @Test
  void decide_aRowWhoseChannelIsNotUsable_keepsQuiet() {
    assertThat(opinions(touched(3, -30))).isEmpty();
    assertThat(
            opinions(
                after(touched(3, -30), inDays(-40), new ConsentGiven(Via.PHONE, Basis.CONSENT))))
        .extracting(Opinion::toString)
        .singleElement()
        .satisfies(said -> assertThat(said).contains("Call Ada", "call-them", "ANSWER"));
  }

  @Test
  void decide_aRowThatBringsReading_bringsItWhereThereIsSome() {
    Dossier dutch = after(touched(5, -40), inDays(-50), new ProfileSketch().locale("nl-NL").told());

    assertThat(opinions(touched(5, -40)))
        .singleElement()
        .isEqualTo(
            Send.message("something-to-read")
                .as(Purpose.UPDATE)
                .bringing("maths")
                .because("touch 6 of the sequence is due, 30 days after the last"));
    assertThat(opinions(dutch))
        .singleElement()
        .isEqualTo(
            Send.message("something-to-read")
                .as(Purpose.UPDATE)
                .because("touch 6 of the sequence is due, 30 days after the last"));
  }

  @Test
  void decide_anEarlierRowForSomeOfThePeopleAndTouches_comesFirstForThoseAlone() {
    Dossier explores =
        after(ada(), inDays(-60), new StageSet(Stage.CONSIDERATION, "Rosa", Optional.empty()));
    Dossier phoned = after(explores, inDays(-60), new ConsentGiven(Via.PHONE, Basis.CONSENT));
    Dossier active =
        after(phoned, inDays(-60), new ProfileSketch().relationship(Relationship.ACTIVE).told());

    assertThat(phrases(touched(phoned, 0, -1))).containsExactly("send write by email");
    assertThat(phrases(touched(phoned, 1, -1)))
        .containsExactly("ask the recruiter: Call Ada (phone)");
    assertThat(phrases(touched(phoned, 2, -1))).containsExactly("send write by email");
    assertThat(phrases(touched(explores, 1, -1))).containsExactly("send write by email");
    assertThat(phrases(touched(active, 1, -1))).containsExactly("send write by email");
  }

  @Test
  void decide_somebodyThePolicyTakesOut_isOutOfTheCadence() {
    assertThat(opinions(ada().tagged(List.of("talking")))).isEmpty();
  }

  @Test
  void rules_ofATable_areListedAtTheirRows() {
    assertThat(book.rules())
        .extracting(RuleCard::name, RuleCard::phase, RuleCard::file, RuleCard::line)
        .contains(
            tuple(
                "Cadence: passive in awareness, touch 1: connect by linkedin",
                "journey",
                "cadence.csv",
                4),
            tuple(
                "Cadence: passive in awareness, touch 5 and later: something-to-read by email",
                "journey",
                "cadence.csv",
                8));
    assertThat(book.source().cadence()).hasSize(7);
    assertThat(book.source().cadenceFile()).isEqualTo("cadence.csv");
  }

  @Test
  void compile_aMistakeOfTheTemplate_isReportedOnceWhereItStands() {
    int line = TEMPLATE.lines().toList().indexOf(lineWith("waitedDays")) + 1;

    assertThat(problems(TEMPLATE.replace("waitedDays", "waited")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.toString())
                  .startsWith(
                      "cadence.drt:"
                          + line
                          + ": NextTouch has no waited; it has number, waitedDays");
              assertThat(problem.column()).isEqualTo(lineWith("waitedDays").indexOf("waited") + 1);
            });
  }

  @Test
  void compile_aValueOfTheWrongKindInTheTemplate_isReportedWhereItStands() {
    assertThat(problems(TEMPLATE.replace("stage == @{stage}", "stage == @{channel}")))
        .extracting(RuleProblem::message)
        .containsExactly(
            "stage is a Stage and @{channel} is a Via; they cannot be compared with ==");
    assertThat(problems(TEMPLATE.replace("number >= @{from}", "number >= @{because}"))).hasSize(1);
    assertThat(problems(TEMPLATE.replace("    @{unless}\n", "    @{message}\n"))).hasSize(1);
  }

  @Test
  void compile_anythingButAPlaceholderInTheTemplate_isRefusedAndNotRun() {
    String running = "@{java.lang.System.setProperty(\"cadence.ran\", \"yes\")}";

    assertThat(problems(TEMPLATE.replace("@{stage}", running)))
        .extracting(RuleProblem::toString)
        .singleElement()
        .satisfies(
            said ->
                assertThat(said)
                    .startsWith("cadence.drt:")
                    .contains("an annotation `@` is not for rules"));
    assertThat(problems(TEMPLATE.replace("@{stage}", "@{stag}")))
        .extracting(RuleProblem::message)
        .singleElement()
        .satisfies(
            said -> assertThat(said).contains("is no placeholder").contains("did you mean stage?"));
    assertThat(problems(TEMPLATE.replace("@{stage}", "@code{x=1}"))).hasSize(1);
    assertThat(System.getProperty("cadence.ran")).isNull();
  }

  private static String lineWith(String word) {
    return TEMPLATE.lines().filter(line -> line.contains(word)).findFirst().orElseThrow();
  }

  @Test
  void compile_aTableWithoutATemplate_saysSo() {
    RuleProblems thrown =
        catchThrowableOfType(
            RuleProblems.class, () -> InlineRules.book(Map.of("cadence.csv", TABLE)));

    assertThat(thrown.list())
        .extracting(RuleProblem::toString)
        .containsExactly("cadence.csv: there is no cadence.drt, which makes rules of its rows");
  }

  private static List<RuleProblem> problems(String template) {
    RuleProblems thrown =
        catchThrowableOfType(
            RuleProblems.class,
            () -> InlineRules.book(Map.of("cadence.csv", TABLE, "cadence.drt", template)));
    assertThat(thrown).isNotNull();
    return thrown.list();
  }

  /** So many touches, the last one so many days ago. */
  private static Dossier touched(int touches, int last) {
    return touched(ada(), touches, last);
  }

  private static Dossier touched(Dossier who, int touches, int last) {
    Dossier dossier = who;
    for (int i = 0; i < touches; i++) {
      dossier = dossier.planned(sent("m-" + i, "t-" + i, inDays(last - 10 * (touches - 1 - i))));
    }
    return dossier;
  }

  private static List<String> phrases(Dossier dossier) {
    return opinions(dossier).stream().map(Opinion::phrase).toList();
  }

  private static List<Opinion> opinions(Dossier dossier) {
    return book.decide(new DecisionId(new UUID(1, 2), 1), dossier, NOON).opinions().stream()
        .map(AttributedOpinion::opinion)
        .toList();
  }

  private static String shipped() {
    try {
      // The tables of the tests stand beside no policy numbers.
      return Files.readString(Path.of("rules/cadence.drt")).replace("FITTING_SKILLS", "2");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
