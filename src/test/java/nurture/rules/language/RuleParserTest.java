package nurture.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nurture.rules.language.LanguageProblem.Kind;
import org.junit.jupiter.api.Test;

/** What is reported of mistakes: where, of which kind, what was found, what was probably meant. */
class RuleParserTest {

  @Test
  void parse_severalUnknownNamesInOneRule_reportsThemAll() {
    assertThat(
            problems(
                """
                rule "a"
                when
                    Contact( quietDay >= 90, evr )
                    Candidate( stage == Stage.AWARENES )
                    Contract()
                then
                    insert( Send.massage("x").becuse($x) );
                end
                """))
        .extracting(
            LanguageProblem::kind,
            problem -> problem.span().line() + ":" + problem.span().column(),
            LanguageProblem::found,
            problem -> problem.nearest().orElse(""))
        .containsExactly(
            tuple(Kind.UNKNOWN_FIELD, "3:14", "quietDay", "quietDays"),
            tuple(Kind.UNKNOWN_FIELD, "3:30", "evr", "ever"),
            tuple(Kind.UNKNOWN_CHOICE, "4:31", "AWARENES", "AWARENESS"),
            tuple(Kind.UNKNOWN_FACT, "5:5", "Contract", "Contact"),
            tuple(Kind.UNKNOWN_FIELD, "7:18", "massage", "message"),
            tuple(Kind.UNKNOWN_VARIABLE, "7:38", "$x", ""));
  }

  @Test
  void parse_valuesOfAnotherType_saysWhatEachIs() {
    assertThat(
            problems(
                """
                rule "a"
                when
                    Contact( quietDays == "x", quietDays, lastTopic > 3, ever >= 1 )
                    Candidate( stage == Via.EMAIL, tags == "x", stage in ( Stage.AWARENESS, 3 ) )
                then
                    insert( Send.message(3).by(Stage.AWARENESS) );
                    insert( Points.of("x", "y") );
                    insert( Tag.as("x").because() );
                end
                """))
        .extracting(LanguageProblem::message)
        .containsExactly(
            "quietDays is a number and \"x\" is a text; they cannot be compared with ==",
            "quietDays is a number and no test; compare it with something, as in == or >=",
            "lastTopic is a text and 3 is a number; they cannot be compared with >",
            "ever is true or false and 1 is a number; they cannot be compared with >=",
            "stage is a Stage and Via.EMAIL is a Via; they cannot be compared with ==",
            "tags is a list and \"x\" is a text; they cannot be compared with ==",
            "stage is a Stage and 3 is a number; they cannot be compared with in",
            "Send.message takes a text, and is given a number",
            "Send.by takes a Via, and is given a Stage",
            "Points.of takes a number and a text, and is given a text and a text",
            "Tag.because takes a text, and is given nothing");
  }

  @Test
  void parse_aRuleWithoutItsEnd_isReportedAtItsBeginningAndTheNextIsRead() {
    RuleParser.Parsed parsed =
        parsed(
            "rule \"a\"\nwhen\nthen\n  insert( Tag.as(\"x\") );\n\n"
                + "rule \"b\"\nwhen\nthen\nend\n");

    assertThat(parsed.problems())
        .extracting(LanguageProblem::kind, problem -> problem.span().line())
        .containsExactly(tuple(Kind.UNFINISHED, 1));
    assertThat(parsed.problems().get(0).message())
        .isEqualTo("a rule ends with `end`; this one does not");
    assertThat(parsed.file().rules()).extracting(Rule::title).containsExactly("b");
  }

  @Test
  void parse_aTextWithoutItsQuotes_isReportedWhereItBegins() {
    assertThat(problems("rule \"a\"\nwhen\n  Candidate( ref == \"x )\nthen\nend\n"))
        .extracting(
            problem -> problem.span().line() + ":" + problem.span().column(),
            LanguageProblem::message)
        .containsExactly(
            tuple("3:21", "a text ends on its own line, and has no backslash but \\\" and \\\\"));
  }

  @Test
  void parse_whatWordProcessorsWrite_isNamed() {
    assertThat(problems("rule “a”\nwhen\nthen\nend\n"))
        .extracting(LanguageProblem::message)
        .containsExactly("a curly quotation mark `“` is not for rules; write the straight one, \"");
    assertThat(problems("rule \"a\"\nwhen\u00A0\nthen\nend\n"))
        .extracting(LanguageProblem::message)
        .containsExactly("a no-break space (U+00A0) is not for rules; write an ordinary space");
    assertThat(problems("\uFEFFrule \"a\"\nwhen\nthen\nend\n")).isEmpty();
  }

  @Test
  void parse_namesOfInsideANot_areNotKnownOutside() {
    assertThat(
            problems(
                "rule \"a\"\nwhen\n  not Contact( $d : quietDays )\nthen\n"
                    + "  insert( Tag.as(\"x\" + $d) );\nend\n"))
        .extracting(LanguageProblem::kind)
        .containsExactly(Kind.UNKNOWN_VARIABLE);
    assertThat(
            problems(
                "rule \"a\"\nwhen\n  ( Contact( $d : quietDays ) or Interest( $d : daysAgo ) )\n"
                    + "then\n  insert( Tag.as(\"x\" + $d) );\nend\n"))
        .isEmpty();
    assertThat(problems("rule \"a\"\nwhen\n  Contact( $d : quietDays, $d : ever )\nthen\nend\n"))
        .extracting(LanguageProblem::kind)
        .containsExactly(Kind.DUPLICATE_NAME);
  }

  @Test
  void parse_whatTheEngineReadsInAnotherWay_isRefusedWhereItStands() {
    String rule = "rule \"a\"\nwhen\n  Contact( %s )\nthen\nend\n";
    for (String signs : List.of("quietDays > --1", "quietDays > - -1", "quietDays > -(-1)")) {
      assertThat(problems(rule.formatted(signs)))
          .extracting(
              problem -> problem.span().line() + ":" + problem.span().column(),
              LanguageProblem::message)
          .containsExactly(tuple("3:24", "two `-` in a row are not for rules; write none"));
    }
    assertThat(problems(rule.formatted("quietDays - -1 > 2"))).isEmpty();
    assertThat(problems(rule.formatted("5.5 < quietDays")))
        .extracting(LanguageProblem::message)
        .containsExactly(
            "a number with a fraction stands behind what it is compared with; write"
                + " quietDays > 5.5");
    assertThat(problems(rule.formatted("5 < quietDays, quietDays > 5.5"))).isEmpty();
    assertThat(problems(rule.formatted("waiting == (quietDays > 1)")))
        .extracting(LanguageProblem::message)
        .containsExactly("a comparison cannot be compared itself; join the tests with && or ||");
    assertThat(problems(rule.formatted("(quietDays > 1) == waiting")))
        .extracting(LanguageProblem::message)
        .containsExactly("a comparison cannot be compared itself; join the tests with && or ||");
  }

  @Test
  void parse_aFactThatACandidateBrings_isNotInserted() {
    assertThat(
            problems(
                "rule \"a\"\nwhen\nthen\n"
                    + "  insert( Found.of(ResearchItem.SKILLS_ALIGNMENT, \"x\") );\nend\n"))
        .extracting(LanguageProblem::message)
        .containsExactly(
            "a rule inserts opinions, flags, points and working hours, and no Found:"
                + " insert( Flag.set(\"…\") );");
    assertThat(problems("rule \"a\"\nwhen\nthen\n  insert( Points.of(1, \"x\") );\nend\n"))
        .isEmpty();
  }

  @Test
  void parse_aNumberThatIsNotNamed_namesTheNearest() {
    assertThat(problems("rule \"a\"\nwhen\n  Contact( quietDays > QUIET_QARTER )\nthen\nend\n"))
        .extracting(LanguageProblem::kind, problem -> problem.nearest().orElse(""))
        .containsExactly(tuple(Kind.UNKNOWN_NUMBER, "QUIET_QUARTER"));
  }

  private static List<LanguageProblem> problems(String text) {
    return parsed(text).problems();
  }

  private static RuleParser.Parsed parsed(String text) {
    return RuleParser.parse("a.drl", text, Lexicon.of(Set.of("QUIET_QUARTER")));
  }
}
