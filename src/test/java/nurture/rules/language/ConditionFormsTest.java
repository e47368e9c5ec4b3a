package nurture.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions that the engine cannot take, each refused at its line and column. */
final class ConditionFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not ( not Contact() )|3:9 right inside `not` comes a fact",
        "exists ( not Contact() )|3:12 right inside `exists` comes a fact",
        "not ( exists ( Contact() ) )|3:9 right inside `not` comes a fact",
        "exists ( forall( Candidate() Contact() ) )|3:12 right inside `exists` comes a fact",
        "not ( accumulate( Reach(); $n : count(); $n > 1 ) )|3:9 right inside `not` comes a fact",
        "forall( Candidate() ( Contact() or Reach() ) )|3:25 `forall` holds facts alone",
        "forall( Candidate() forall( Contact() Reach() ) )|3:23 `forall` holds facts alone",
        "forall( Candidate() not Contact() )|3:23 `forall` holds facts alone",
        "forall( )|3:3 a fact is missing in `forall( … )`",
        "accumulate( ( Contact() or Reach() ); $n : count() )|3:17 `accumulate` looks for a fact",
        "accumulate( not Contact(); $n : count() )|3:15 `accumulate` looks for a fact"
      })
  void conditions_inAFormTheEngineLacks_areRefusedWhereTheyStand(String when, String said) {
    assertThat(problems(when)).singleElement().asString().startsWith(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accumulate( Reach(); $n : sum( 1 ); $n > 1 )|3:34 `sum` reckons with a value of each fact",
        "accumulate( Reach(); $n : count( 1 ); $n > 1 )|3:36 `count` reckons with a value",
        "accumulate( Reach(); $n : min( -1 ); $n > 1 )|3:34 `min` reckons with a value",
        "accumulate( SignalSeen( $x : ageDays ) and SignalSeen( $y : ageDays ); $n : sum( $x * $y ) )"
            + "|3:84 `sum` reckons with one value of one fact",
        "Contact( $q : quietDays ) accumulate( SignalSeen( $x : ageDays ); $n : sum( $x + $q ) )"
            + "|3:79 `sum` reckons with one value of one fact"
      })
  void accumulate_ofNoFactOrSeveral_isRefusedWhereItStands(String when, String said) {
    assertThat(problems(when)).singleElement().asString().startsWith(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not ( ( Contact() and not Candidate( passive ) ) )|",
        "exists ( Contact() or Candidate( passive ) )|",
        "forall( Candidate() Contact( ever ) )|",
        "accumulate( SignalSeen() and not Contact( ever ); $n : count(); $n > 1 )|",
        "accumulate( $s : SignalSeen( $x : ageDays ); $n : sum( $x + $s.ageDays ); $n > 1 )|"
      })
  void conditions_inAFormTheEngineHas_areTaken(String when, String nothing) {
    assertThat(problems(when)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12", "16", "40"})
  void conditions_nestedDeeperThanTen_areRefusedWithTheLimit(int depth) {
    String when = "exists ( ".repeat(depth) + "Contact( ever )" + " )".repeat(depth);

    assertThat(problems(when))
        .singleElement()
        .asString()
        .startsWith("3:")
        .contains("this is nested too deep, in more than 10 conditions");
  }

  @Test
  void values_nestedDeeperThanTwelve_areRefusedWithTheLimit() {
    assertThat(problems("Contact( " + "!( ".repeat(5) + "ever" + " )".repeat(5) + " )")).isEmpty();
    assertThat(problems("Contact( " + "!( ".repeat(6) + "ever" + " )".repeat(6) + " )"))
        .singleElement()
        .asString()
        .contains("this is nested too deep, in more than 12 values");
  }

  @Test
  void tests_inALongRow_areRefusedWithTheLimit() {
    assertThat(problems("Contact( " + row(" || ", "quietDays == 1", 200) + " )")).isEmpty();
    assertThat(problems("Contact( " + row(" || ", "quietDays == 1", 201) + " )"))
        .singleElement()
        .asString()
        .contains("more than 200 values or tests are joined in a row");
    assertThat(problems("Contact( " + row(" + ", "1", 1_900) + " > quietDays )"))
        .singleElement()
        .asString()
        .contains("more than 200 values or tests are joined in a row");
    assertThat(problems("Contact( " + row(", ", "quietDays != 1", 201) + " )"))
        .singleElement()
        .asString()
        .contains("a fact has at most 200 tests");
    assertThat(problems("Contact( quietDays in ( " + row(", ", "1", 1_001) + " ) )"))
        .singleElement()
        .asString()
        .contains("a list has at most 1000 values");
  }

  private static String row(String between, String part, int count) {
    return String.join(between, Collections.nCopies(count, part));
  }

  /** What is wrong with a condition on line 3, from column 3 on. */
  static List<String> problems(String when) {
    String rule = "rule \"a\"\nwhen\n  " + when + "\nthen\nend\n";
    return RuleParser.parse("journey/a.drl", rule, Lexicon.of(Set.of())).problems().stream()
        .map(
            problem ->
                problem.span().line() + ":" + problem.span().column() + " " + problem.message())
        .toList();
  }
}
