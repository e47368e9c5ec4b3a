package nurture.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nurture.candidate.facts.Holidays;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.scenario.ScenarioOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One spoilt playbook for every kind of finding, and where the finding points. */
final class PlaybookCheckTest {

  @TempDir Path folder;

  private HostilePlaybook playbook;

  @BeforeEach
  void anUnspoiltOne() {
    playbook = HostilePlaybook.in(folder);
  }

  @Test
  void check_whereAllIsWell_findsNothing() {
    CheckReport report = playbook.check();

    assertThat(report.findings()).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.rules()).isEqualTo(2);
    assertThat(report.templates()).isEqualTo(1);
    assertThat(report.scenarios()).hasSize(2).noneMatch(ScenarioOutcome::failed);
    assertThat(report.version()).matches("[0-9a-f]{12}");
  }

  @Test
  void version_anyByteOfAScenario_changesIt() {
    String before = PlaybookFiles.in(playbook.folders()).checksum();

    playbook.scenarios("[]\n");

    assertThat(PlaybookFiles.in(playbook.folders()).checksum()).isNotEqualTo(before);
  }

  @Test
  void ruleCompile_anUnknownField_andTheRestIsCheckedAllTheSame() {
    playbook
        .journey("Broken", "Contact( evr )", "insert( Tag.as(\"a\").because(\"b\") );")
        .journey("Mistyped", "Flag( name == \"mew\" )", "");

    assertThat(playbook.found(FindingCode.RULE_COMPILE, FindingCode.UNKNOWN_FLAG))
        .containsExactly(
            "rules/journey/Broken.drl:4:14 error rule-compile",
            "rules/journey/Mistyped.drl:4:5 error unknown-flag");
    assertThat(playbook.check().passed()).isFalse();
  }

  @Test
  void unreadable_aFolderThatIsNotThere() {
    CheckReport report =
        PlaybookCheck.of(
            new PlaybookFolders(folder.resolve("gone"), folder.resolve("templates")),
            CheckOptions.usual(Holidays.NONE, LocalDate.EPOCH));

    assertThat(report.findings().get(0).code()).isEqualTo(FindingCode.UNREADABLE);
    assertThat(report.findings().get(0).where()).isEqualTo(folder + "/gone");
  }

  @Test
  void unknownTemplate_ofAMessageAndOfATask_namesTheNearest() {
    playbook.journey(
        "Two",
        "Contact( !ever )",
        "insert( Send.message(\"frist-outreach\").because(\"a\") );\n"
            + "    insert( Task.named(\"t\").using(\"nothing-like-it\").because(\"b\") );");

    assertThat(playbook.found(FindingCode.UNKNOWN_TEMPLATE))
        .containsExactly(
            "rules/journey/Two.drl:6:26 error unknown-template",
            "rules/journey/Two.drl:7:35 error unknown-template");
    assertThat(playbook.hint(FindingCode.UNKNOWN_TEMPLATE))
        .isEqualTo("Did you mean first-outreach? There are first-outreach");
  }

  @Test
  void unknownTemplate_ofAScenario_isSeenToo() {
    playbook.scenarios("- scenario: Odd\n  expect:\n    sends: first-outraech\n");

    assertThat(playbook.found(FindingCode.UNKNOWN_TEMPLATE))
        .containsExactly("rules/scenario/more.yaml:6:12 error unknown-template");
  }

  @Test
  void unusedTemplate_isAWarning() {
    playbook.shipped("warm-reply.ftl");

    assertThat(playbook.found(FindingCode.UNUSED_TEMPLATE))
        .containsExactly("templates/warm-reply.ftl warning unused-template");
    assertThat(playbook.check().passed()).isTrue();
  }

  @Test
  void wrongChannel_aMessageForAnotherChannel_isAnError() {
    playbook.journey(
        "By SMS",
        "Contact( ever )",
        "insert( Send.message(\"first-outreach\").by(Via.SMS).because(\"a\") );");

    assertThat(playbook.found(FindingCode.WRONG_CHANNEL))
        .containsExactly("rules/journey/By SMS.drl:6:26 error wrong-channel");
    assertThat(playbook.message(FindingCode.WRONG_CHANNEL))
        .isEqualTo("the template first-outreach is written for email, not for sms");
  }

  @Test
  void wrongPurpose_outreachUsedAsAnAnswer_isAnError() {
    playbook.journey(
        "As answer",
        "Contact( ever )",
        "insert( Send.message(\"first-outreach\").as(Purpose.ANSWER).because(\"a\") );");

    assertThat(playbook.found(FindingCode.WRONG_PURPOSE))
        .containsExactly("rules/journey/As answer.drl:6:26 error wrong-purpose");
    assertThat(playbook.message(FindingCode.WRONG_PURPOSE))
        .isEqualTo(
            "the template first-outreach is written for: outreach, and the rule uses it as: answer");
  }

  @Test
  void unkeptPromise_namesTheNearestRule() {
    playbook.promising("keptBy: Strangers are greetd");

    assertThat(playbook.found(FindingCode.UNKEPT_PROMISE))
        .containsExactly("templates/first-outreach.ftl:3:13 error unkept-promise");
    assertThat(playbook.message(FindingCode.UNKEPT_PROMISE))
        .isEqualTo(
            "nothing keeps the promise \"No strings attached\": there is no rule \"Strangers are greetd\"");
    assertThat(playbook.hint(FindingCode.UNKEPT_PROMISE))
        .isEqualTo("Did you mean \"Strangers are greeted\"?");
  }

  @Test
  void promise_keptByARuleOrTheServer_isFine() {
    playbook.promising("keptBy: [Strangers are greeted, suppression]");

    assertThat(playbook.check().findings()).isEmpty();
  }

  @Test
  void unkeptPromise_ofAnotherNumberThanThePolicyHas_saysBoth() {
    playbook
        .file(
            "rules/policy/numbers.csv",
            "name,value,unit,playbook,owner,meaning\nQUIET,90,days,P30,sourcing,Silence\n")
        .promising("keptBy: Strangers are greeted, numbers: { QUIET: 60 }");

    assertThat(playbook.message(FindingCode.UNKEPT_PROMISE))
        .isEqualTo("the promise \"No strings attached\" says 60, and QUIET is 90");
  }

  @Test
  void table_aNumberNobodyUses_isAWarning() {
    playbook.file(
        "rules/policy/numbers.csv",
        "name,value,unit,playbook,owner,meaning\nQUIET,90,days,P30,sourcing,Silence\n");

    assertThat(playbook.found(FindingCode.TABLE))
        .containsExactly("rules/policy/numbers.csv:2 warning table");
  }

  @Test
  void unknownFlag_namesTheNearest() {
    playbook.journey("Mistyped", "Contact( ever )\n    not Flag( name == \"mew\" )", "");

    assertThat(playbook.found(FindingCode.UNKNOWN_FLAG))
        .containsExactly("rules/journey/Mistyped.drl:5:9 error unknown-flag");
    assertThat(playbook.hint(FindingCode.UNKNOWN_FLAG))
        .isEqualTo("Did you mean new? There are new");
  }

  @Test
  void wordOrder_policyAsksForAnAbsence_isAnError() {
    playbook.file(
        "rules/policy/early.drl",
        """
        // Owner: sourcing team.
        rule "Early"
        when
            not Flag( name == "new" )
        then
            insert( Flag.set("old") );
        end
        """);

    assertThat(playbook.found(FindingCode.FLAG_ORDER))
        .containsExactly("rules/policy/early.drl:4:9 error flag-order");
    assertThat(playbook.hint(FindingCode.FLAG_ORDER)).contains("Nobody wrote yet");
  }

  @Test
  void unknownFlag_withinAnOr_isSeenToo() {
    playbook.journey("Either", "( Contact( ever ) or Flag( name == \"old\" ) )", "");

    assertThat(playbook.found(FindingCode.UNKNOWN_FLAG))
        .containsExactly("rules/journey/Either.drl:4:26 error unknown-flag");
  }

  @Test
  void unusedFlag_isAWarning() {
    playbook.file(
        "rules/policy/old.drl",
        HostilePlaybook.rule("Old", "Contact( ever )", "insert( Flag.set(\"old\") );"));

    assertThat(playbook.found(FindingCode.UNUSED_FLAG))
        .containsExactly("rules/policy/old.drl:6:22 warning unused-flag");
  }

  @Test
  void noBecause_anOpinionWithoutAReason_isAnError() {
    playbook.journey("Mute", "Contact( ever )", "insert( Tag.as(\"a\") );");

    assertThat(playbook.found(FindingCode.NO_BECAUSE))
        .containsExactly("rules/journey/Mute.drl:6:13 error no-because");
  }

  @Test
  void noOwner_isAWarning() {
    playbook.file(
        "rules/journey/greet.drl", HostilePlaybook.GREETING.replace("Owner: sourcing team.", ""));

    assertThat(playbook.found(FindingCode.NO_OWNER))
        .containsExactly("rules/journey/greet.drl:2:1 warning no-owner");
  }

  @Test
  void unreachable_isAnError() {
    playbook.journey("Never", "Candidate( passive, employee )", "");

    assertThat(playbook.found(FindingCode.UNREACHABLE))
        .containsExactly("rules/journey/Never.drl:2:1 error unreachable");
    assertThat(playbook.message(FindingCode.UNREACHABLE))
        .isEqualTo(
            "the rule \"Never\" can never speak: of Candidate, employee == false and employee =="
                + " true");
  }

  @Test
  void contradiction_twoMovesFromOneSituation_isAnError() {
    playbook
        .journey(
            "A",
            "Contact( !ever, quietDays > 9 )",
            "insert( Move.to(Stage.LOYALTY).because(\"a\") );")
        .journey(
            "B",
            "Contact( quietDays >= 10, ever == false )",
            "insert( Move.to(Stage.ADVOCACY).because(\"b\") );");

    assertThat(playbook.found(FindingCode.CONTRADICTION))
        .containsExactly("rules/journey/B.drl:2:1 error contradiction");
  }

  @Test
  void movesApart_inEveryScenario_isAWarning() {
    playbook
        .journey("A", "Contact( !ever )", "insert( Move.to(Stage.LOYALTY).because(\"a\") );")
        .journey(
            "B", "Contact( quietDays > 900 )", "insert( Move.to(Stage.ADVOCACY).because(\"b\") );")
        .scenarios("- scenario: Another stranger\n  expect:\n    speaks: [A, B]\n");

    assertThat(playbook.found(FindingCode.MOVES_APART))
        .containsExactly("rules/journey/B.drl:2:1 warning moves-apart");
  }

  @Test
  void duplicate_theSameInTheSameSituation_isAWarning() {
    playbook.journey(
        "Strangers are greeted, again",
        "Flag( name==\"new\" )",
        "insert( Send.message(\"first-outreach\").by(Via.EMAIL).because(\"of this\") );");

    assertThat(playbook.found(FindingCode.DUPLICATE))
        .containsExactly("rules/journey/greet.drl:2:1 warning duplicate");
  }

  @Test
  void neverWins_aTouchThatLostInEveryScenario_isAWarning() {
    playbook.journey(
        "Always second",
        "Contact( !ever )",
        "insert( Task.named(\"call\").by(Via.EMAIL).because(\"a\") );");

    assertThat(playbook.found(FindingCode.NEVER_WINS))
        .containsExactly("rules/journey/Always second.drl:2:1 warning never-wins");
    assertThat(playbook.hint(FindingCode.NEVER_WINS))
        .endsWith("it lost to \"Strangers are greeted\"");
  }

  @Test
  void untested_aRuleNoScenarioNames_isAWarningForEachSide() {
    playbook.journey("Unheard of", "Contact( ever )", "insert( Tag.as(\"a\").because(\"b\") );");

    assertThat(playbook.found(FindingCode.UNTESTED))
        .containsExactly(
            "rules/journey/Unheard of.drl:2:1 warning untested",
            "rules/journey/Unheard of.drl:2:1 warning untested");
  }

  @Test
  void template_thatIsBroken_isAnError() {
    playbook.file("templates/broken.ftl", "---\npurpos: A note\n");

    assertThat(playbook.found(FindingCode.TEMPLATE))
        .contains("templates/broken.ftl:2:1 error template");
  }

  @Test
  void library_aMistakeIsAnError_andWhatIsLongOverAWarning() {
    playbook.file("templates/content.yaml", "- id: a\n  knid: insight\n");
    assertThat(playbook.found(FindingCode.LIBRARY))
        .contains("templates/content.yaml:2:3 error library");

    playbook.file(
        "templates/content.yaml",
        """
        - id: open-house
          kind: event
          language: en
          title: An evening with us
          summary: Meet the team.
          link: https://example.com/evening
          on: 2027-03-01
          place: Oslo
        """);
    assertThat(playbook.found(FindingCode.LIBRARY))
        .containsExactly("templates/content.yaml:1:3 warning library");
  }

  @Test
  void scenarioFormat_aMisspeltExpectation_isAnError() {
    playbook.scenarios("- scenario: Odd\n  expect:\n    send: first-outreach\n");

    assertThat(playbook.found(FindingCode.SCENARIO_FORMAT))
        .contains("rules/scenario/more.yaml:6:5 error scenario-format");
  }

  @Test
  void unknownRule_inAScenario_namesTheNearest() {
    playbook.scenarios("- scenario: Odd\n  expect:\n    silent: Nobody wrote jet\n");

    assertThat(playbook.found(FindingCode.UNKNOWN_RULE))
        .containsExactly("rules/scenario/more.yaml:6:13 error unknown-rule");
    assertThat(playbook.hint(FindingCode.UNKNOWN_RULE))
        .isEqualTo("Did you mean \"Nobody wrote yet\"?");
  }

  @Test
  void scenarioFailed_pointsAtTheExpectation_andSaysWhatCame() {
    playbook.scenarios("- scenario: Odd\n  expect:\n    nothing: true\n");

    assertThat(playbook.found(FindingCode.SCENARIO_FAILED))
        .containsExactly("rules/scenario/more.yaml:6:5 error scenario-failed");
    assertThat(playbook.message(FindingCode.SCENARIO_FAILED))
        .isEqualTo("\"Odd\": expected nothing true");
    assertThat(playbook.hint(FindingCode.SCENARIO_FAILED))
        .startsWith("Got first-outreach\nSend first-outreach by email");
    assertThat(playbook.check().failed()).isEqualTo(1);
  }

  @Test
  void brokenTag_isTheOnlyFinding_andWhatDependsOnItIsCounted() throws IOException {
    Path template = folder.resolve("templates/first-outreach.ftl");
    String text = Files.readString(template);
    playbook.file("templates/first-outreach.ftl", text.replaceFirst("\\$\\{", "\\${{"));

    CheckReport report = playbook.check();

    assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.TEMPLATE);
    assertThat(report.skipped()).isEqualTo(new SkippedChecks(1, 5, 2));
  }

  @Test
  void unreadableRule_isTheOnlyFinding_howeverMuchDependsOnIt() {
    playbook.file("rules/policy/new.drl", "rule \"Nobody wrote yet\"\nwhen\n  Contact( !ever\n");

    CheckReport report = playbook.check();

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsOnly(FindingCode.RULE_COMPILE)
        .hasSize(1);
    assertThat(report.skipped()).isEqualTo(new SkippedChecks(3, 2, 2));
  }

  @Test
  void allCauses_areListedFirst() {
    playbook
        .journey("Broken", "Contact( evr )", "insert( Tag.as(\"a\").because(\"b\") );")
        .file("rules/policy/zz.drl", "garbage")
        .file("templates/broken.ftl", "---\npurpos: A note\n")
        .file(
            "rules/guard/a.drl",
            HostilePlaybook.rule("Aaa", "Contact( ever )", "insert( Tag.as(\"a\") );"));

    assertThat(playbook.check().findings())
        .extracting(Finding::file)
        .startsWith(
            folder + "/rules/journey/Broken.drl",
            folder + "/rules/policy/zz.drl",
            folder + "/templates/broken.ftl")
        .contains(folder + "/rules/guard/a.drl");
  }

  @Test
  void ruleFileInLatin1_isOneFindingOfItsLine_andTheOthersAreRead() throws IOException {
    Files.write(
        folder.resolve("rules/journey/latin.drl"),
        "// one\n// f\u00fcr alle\n".getBytes(StandardCharsets.ISO_8859_1));

    CheckReport report = playbook.check();

    assertThat(playbook.found(FindingCode.values()))
        .containsExactly("rules/journey/latin.drl:2:5 error unreadable");
    assertThat(report.rules()).isEqualTo(2);
  }

  @Test
  void unreadableTableOfNumbers_isNotFollowedByUnknownNumbers() {
    playbook
        .file(
            "rules/policy/numbers.csv",
            "name,value,unit,playbook,owner,meaning\nQUIET,many,days,P30,s,S\n")
        .journey(
            "Quiet", "Contact( quietDays > QUIET )", "insert( Tag.as(\"a\").because(\"b\") );");

    assertThat(playbook.found(FindingCode.RULE_COMPILE))
        .containsExactly("rules/policy/numbers.csv:2 error rule-compile");
  }

  @Test
  void literalNumber_otherThan0And1_isAWarning() {
    playbook
        .journey("Many", "Contact( quietDays > 90 )", "insert( Tag.as(\"a\").because(\"b\") );")
        .journey("Few", "Contact( quietDays > 1, unanswered == 0 )", "");

    assertThat(playbook.found(FindingCode.LITERAL_NUMBER))
        .containsExactly("rules/journey/Many.drl:4:26 warning literal-number");
  }
}
