package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.candidate.Purpose;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.rules.CadenceRow.Bring;
import org.junit.jupiter.api.Test;

/** What is read from a cadence table, and all that is said of one that is wrong. */
class CadenceTableTest {

  private static final String NUMBERS =
      """
      name,value,unit,playbook,owner,meaning
      QUIET,90,days,P30,sourcing team,Days of silence
      CLICKS,3,clicks,P30,sourcing team,Clicks that count
      """;

  private static final String HEAD = "stage,relationship,touch,template,channel,wait\n";

  @Test
  void cadence_aRow_isReadWithItsPlace() {
    String table =
        "Wait in days;Channel;Template;Touch;Relationship;Stage;Purpose;Because;Bring\n"
            + "7,0;LinkedIn;hello;5 – 8;Passive / silver-medallist;Awareness;newsletter;they like it;reading\n"
            + "9;email;hello-2;9+;any;Consideration;;;\n";

    assertThat(RuleSource.of(Map.of("cadence.csv", table)).cadence())
        .containsExactly(
            new CadenceRow(
                Stage.AWARENESS,
                List.of(Relationship.PASSIVE, Relationship.SILVER_MEDALLIST),
                5,
                8,
                "hello",
                Via.LINKEDIN,
                7,
                java.util.Optional.empty(),
                Purpose.NEWSLETTER,
                "they like it",
                java.util.Optional.of(Bring.READING),
                2),
            new CadenceRow(
                Stage.CONSIDERATION,
                List.of(
                    Relationship.PASSIVE,
                    Relationship.ACTIVE,
                    Relationship.SILVER_MEDALLIST,
                    Relationship.ALUMNUS),
                9,
                CadenceRow.OPEN,
                "hello-2",
                Via.EMAIL,
                9,
                java.util.Optional.empty(),
                Purpose.UPDATE,
                "",
                java.util.Optional.empty(),
                3));
  }

  @Test
  void cadence_withoutPurposeAndReason_hasTheUsualOnes() {
    List<CadenceRow> rows =
        source(
                "awareness,passive,2,a,email,7\n"
                    + "awareness,passive,3-4,b,email,1\n"
                    + "awareness,passive,5+,c,email,90\n"
                    + "awareness,active,1,c,email,90\n"
                    + "awareness,any,1,d,phone,0\n")
            .cadence();

    assertThat(rows)
        .extracting(CadenceRow::purpose)
        .containsExactly(
            Purpose.OUTREACH, Purpose.OUTREACH, Purpose.UPDATE, Purpose.OUTREACH, Purpose.OUTREACH);
    assertThat(rows)
        .extracting(CadenceRow::due)
        .containsExactly(
            " of the sequence is due, 7 days after the last",
            " of the sequence is due, 1 day after the last",
            " of the sequence is due, 90 days after the last",
            " of the sequence is due",
            " of the sequence is due");
    assertThat(rows.get(2).rule())
        .isEqualTo("Cadence: passive in awareness, touch 5 and later: c by email");
    assertThat(rows.get(4).rule()).isEqualTo("Cadence: anybody in awareness, touch 1: d by phone");
  }

  @Test
  void problems_inCells_areAllListedByRowAndColumn() {
    assertThat(
            problems(
                "awarness,passive,1,hello,email,0\n"
                    + "awareness,passiv+friend,0,hello you,mail,soon\n"
                    + "awareness,,8-5,,,\n"))
        .containsExactly(
            "cadence.csv:2: column \"stage\" (A): \"awarness\" is no stage; did you mean awareness?"
                + " There are awareness, consideration, conversion, loyalty, advocacy",
            "cadence.csv:3: column \"relationship\" (B): \"passiv\" is no relationship; did you mean"
                + " passive? There are any, passive, active, silver medallist, employee, alumnus",
            "cadence.csv:3: column \"relationship\" (B): \"friend\" is no relationship; there are"
                + " any, passive, active, silver medallist, employee, alumnus",
            "cadence.csv:3: column \"channel\" (E): \"mail\" is no channel; did you mean email?"
                + " There are email, sms, whatsapp, linkedin, phone, comment",
            "cadence.csv:3: column \"touch\" (C): \"0\" is no touch; write a number such as 3, a"
                + " range such as 5 to 8, or 9 and later for all that follow (a spreadsheet that makes a date"
                + " of 5-8 takes 5 to 8)",
            "cadence.csv:3: column \"wait\" (F): \"soon\" is not a number of days; write a whole"
                + " number such as 9, or the name of a policy number such as QUIET_QUARTER",
            "cadence.csv:3: column \"template\" (D): \"hello you\" is no template's name; write one"
                + " such as follow-up-insight",
            "cadence.csv:4: column \"relationship\" (B): is empty; write one of any, passive,"
                + " active, silver medallist, employee, alumnus",
            "cadence.csv:4: column \"channel\" (E): is empty; write one of email, sms, whatsapp,"
                + " linkedin, phone, comment",
            "cadence.csv:4: column \"touch\" (C): \"8-5\" is no touch; write a number such as 3, a"
                + " range such as 5 to 8, or 9 and later for all that follow (a spreadsheet that makes a date"
                + " of 5-8 takes 5 to 8)",
            "cadence.csv:4: column \"wait\" (F): is empty; write a whole number such as 9, or the"
                + " name of a policy number such as QUIET_QUARTER",
            "cadence.csv:4: column \"template\" (D): is empty; write one such as"
                + " follow-up-insight");
  }

  @Test
  void problems_aHeadingThatIsMissing_namesThoseThereAre() {
    assertThat(RuleSource.of(Map.of("cadence.csv", "stage;touch;days\n")).problems())
        .extracting(RuleProblem::toString)
        .contains(
            "cadence.csv:1: there is no column \"wait\"; the headings there are: stage, touch,"
                + " days");
  }

  @Test
  void problems_aRowNobodyGetsTo_namesTheOneBefore() {
    assertThat(
            problems(
                "awareness,any,1-2,a,email,0\n"
                    + "awareness,any,3+,a,email,0\n"
                    + "awareness,passive,2-3,b,email,5\n"
                    + "awareness,employee+passive,2,c,email,5\n"
                    + "awareness,passive,2,d,phone,5\n"
                    + "consideration,passive,2,e,email,5\n"))
        .containsExactly(
            "cadence.csv:4: column \"channel\" (E): this row never applies: row 2, 3 reaches the same"
                + " people with the same touch by email already; change one or remove it");
  }

  @Test
  void problems_aTouchThatIsMissing_isNamedForWhomItIs() {
    assertThat(
            problems(
                "awareness,passive+active,1-2,a,email,0\n"
                    + "awareness,active,3,a,email,0\n"
                    + "awareness,passive+active,4,b,email,0\n"
                    + "awareness,any,7+,b,email,0\n"))
        .containsExactly(
            "cadence.csv:4: column \"touch\" (C): touch 3 is missing for passive in awareness though 4"
                + " is there; no candidate would get to it",
            "cadence.csv:5: column \"touch\" (C): touch 5 to 6 are missing for passive in awareness"
                + " though 7 is there; no candidate would get to it",
            "cadence.csv:5: column \"touch\" (C): touch 5 to 6 are missing for active in awareness"
                + " though 7 is there; no candidate would get to it");
  }

  @Test
  void warnings_ofWaitsEndsAndBeginnings_keepNobodyFromCompiling() {
    RuleSource source =
        source(
            "awareness,passive,1,a,email,90\n"
                + "awareness,passive,2,b,email,9\n"
                + "awareness,passive,3,c,phone,5\n"
                + "awareness,passive,3,c,email,9\n"
                + "consideration,passive,2+,c,email,30\n");

    assertThat(source.problems()).isEmpty();
    assertThat(source.warnings())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "cadence.csv:4: column \"wait\" (F): touch 3 waits 5 days and the touch before it 9; gaps"
                + " should grow",
            "cadence.csv:4: column \"touch\" (C): nothing follows for passive in awareness; end with a"
                + " row such as 9 and later so that no candidate is dropped",
            "cadence.csv:6: column \"touch\" (C): the cadence for passive in consideration begins with"
                + " touch 2");
  }

  @Test
  void warnings_aTableThatEndsOpen_hasNone() {
    assertThat(
            source("awareness,any,1-8,a,email,9\nawareness,any,9 and later,b,email,90\n")
                .warnings())
        .isEmpty();
  }

  @Test
  void wait_theNameOfAPolicyNumber_isItsValueAndAUseOfIt() {
    RuleSource source =
        RuleSource.of(
            Map.of(
                "policy/numbers.csv",
                NUMBERS,
                "cadence.csv",
                HEAD + "awareness,any,1,a,email,9\nawareness,any,2+,b,email,QUIET\n"));

    assertThat(source.cadence()).extracting(CadenceRow::waitDays).containsExactly(9, 90);
    assertThat(source.cadence().get(1).waitNumber()).contains("QUIET");
    assertThat(source.unusedNumbers()).extracting(PolicyNumber::name).containsExactly("CLICKS");
  }

  @Test
  void wait_aNameThatIsNoNumberOfDays_isAProblemOfItsRowAndColumn() {
    String rows =
        "awareness,any,1,a,email,QUITE\nawareness,any,2,b,email,CLICKS\n"
            + "awareness,any,3+,b,email,MISSING_ONE\n";

    assertThat(
            RuleSource.of(Map.of("policy/numbers.csv", NUMBERS, "cadence.csv", HEAD + rows))
                .problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "cadence.csv:2: column \"wait\" (F): there is no number QUITE in policy/numbers.csv; did"
                + " you mean QUIET?",
            "cadence.csv:3: column \"wait\" (F): CLICKS is a number of clicks; name a number of days",
            "cadence.csv:4: column \"wait\" (F): there is no number MISSING_ONE in"
                + " policy/numbers.csv; add it, or write a whole number such as 9");
  }

  @Test
  void wait_aNameWhileTheNumbersHaveAMistake_isNoProblem() {
    assertThat(
            RuleSource.of(
                    Map.of(
                        "policy/numbers.csv",
                        NUMBERS.replace("90", "many"),
                        "cadence.csv",
                        HEAD + "awareness,any,1+,a,email,QUITE\n"))
                .problems())
        .extracting(RuleProblem::toString)
        .noneMatch(problem -> problem.contains("QUITE"));
  }

  @Test
  void problems_bothKindsOfTable_isOne() {
    Map<String, String> files = new HashMap<>();
    files.put("cadence.csv", HEAD + "awareness,any,1+,a,email,9\n");
    files.put("cadence.xlsx", HEAD);
    files.put("cadence.drt", CadenceRulesTest.TEMPLATE);

    assertThat(RuleSource.of(files).problems())
        .extracting(RuleProblem::toString)
        .containsExactly("cadence.xlsx: there is cadence.csv as well; keep one of the two");
  }

  private static List<String> problems(String rows) {
    return source(rows).problems().stream().map(RuleProblem::toString).toList();
  }

  private static RuleSource source(String rows) {
    return RuleSource.of(
        Map.of("cadence.csv", HEAD + rows, "cadence.drt", CadenceRulesTest.TEMPLATE));
  }
}
