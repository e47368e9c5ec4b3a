package nurture.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Fact;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.candidate.facts.ProjectedFacts;
import nurture.rules.language.Vocabulary;
import nurture.rules.match.NearMiss;
import org.junit.jupiter.api.Test;

/** What a condition may be, how it is asked, and what of facts is projected. */
final class SegmentConditionTest {

  private static final Map<String, Integer> NUMBERS = Map.of("QUIET_QUARTER", 90);

  @Test
  void text_isAskedWithValuesAsParameters() {
    SegmentSql sql = read("Candidate( country == \"N'O\" )").sql();

    assertThat(sql.where()).isEqualTo("((a.candidate_country = $2::text))");
    assertThat(sql.values()).containsExactly("N'O");
    assertThat(sql.tables()).containsExactly("candidate_asked_facts a");
  }

  @Test
  void factsOfWhichThereMayBeSeveral_areAskedByAPath() {
    SegmentSql sql = read("Reach( via == Via.EMAIL, known )").sql();

    assertThat(sql.where()).contains("jsonb_path_exists(l.reach, $2::text::jsonpath, ");
    assertThat(sql.values())
        .containsExactly("$[*] ? (((@.\"via\" == \"EMAIL\") && (@.\"known\" == true)))");
    assertThat(sql.tables()).containsExactly("candidate_fact_lists l");
  }

  @Test
  void whatIsAskedForMostOfLists_isAskedByItsTerm() {
    SegmentSql usable = read("Reach( usable, via == Via.EMAIL )").sql();
    SegmentSql several =
        read("Role( function == \"sales\", skills contains \"kafka\" )\n"
                + "Flag( name == \"receptive\" )\nnot TopicHistory( topic == \"first\" )")
            .sql();

    assertThat(usable.where()).isEqualTo("((a.terms ? $2::text))");
    assertThat(usable.values()).containsExactly("reach:EMAIL");
    assertThat(usable.tables()).containsExactly("candidate_asked_facts a");
    assertThat(several.values())
        .containsExactly("sales", "skills:kafka", "flag:receptive", "topic:first");
    assertThat(several.tables()).containsExactly("candidate_asked_facts a");
    assertThat(read("Reach( via == Via.EMAIL )").sql().tables())
        .containsExactly("candidate_fact_lists l");
    assertThat(read("Flag( name != \"receptive\" )").sql().tables())
        .containsExactly("candidate_facts f");
  }

  @Test
  void textInAPath_staysText() {
    SegmentSql sql = read("Interest( topic == \"a\\\" ) || (\\\\\" )").sql();

    assertThat(sql.values()).containsExactly("$[*] ? ((@.\"topic\" == \"a\\\" ) || (\\\\\"))");
  }

  @Test
  void segmentsTogether_keepTheirValuesApart() {
    SegmentSql one = read("Candidate( country == \"NO\" )").sql();
    SegmentSql other = read("Role( function == \"sales\" )\nCandidate( owner == \"maren\" )").sql();

    SegmentSql both = SegmentSql.joined(SegmentDefinition.Combination.ALL, List.of(one, other));
    SegmentSql none = SegmentSql.joined(SegmentDefinition.Combination.NONE, List.of(one, other));

    assertThat(both.values()).containsExactly("NO", "sales", "maren");
    assertThat(both.where()).contains("$2::text", "$3::text", "$4::text").doesNotContain("$5");
    assertThat(none.where()).startsWith("not (");
  }

  @Test
  void constantToTheLeft_isTheSameTurnedRound() {
    assertThat(read("Contact( 5 < quietDays )").sql())
        .isEqualTo(read("Contact( quietDays > 5 )").sql());
    assertThat(read("Candidate( \"vip\" memberOf tags )").sql())
        .isEqualTo(read("Candidate( tags contains \"vip\" )").sql());
    assertThat(read("accumulate( Interest(); $n : count(); 2 <= $n )").sql())
        .isEqualTo(read("accumulate( Interest(); $n : count(); $n >= 2 )").sql());
    assertRefused("Contact( 5.5 < quietDays )", 1, "write quietDays > 5.5");
  }

  @Test
  void whatSqlCannotSay_isRefusedWithItsPlaceAndWhatToUseInstead() {
    assertRefused("Candidate()\nContact( touchesInWeek > 2 )", 2, "Contact( quietDays )");
    assertRefused("LastStep( today )", 1, "LastStep( pastDays == 0 )");
    assertRefused("EvaluationTime( hour > 9 )", 1, "about the moment");
    assertRefused("Points( points > 3 )", 1, "ask the flag");
    assertRefused("$d : Contact( $q : quietDays ) TopicHistory( daysAgo == $q )", 1, "$q");
    assertRefused("forall( Reach( known ) )", 1, "`forall` is not for segments");
    assertRefused("Role( employer == title )", 1, "constants and policy numbers alone");
    assertRefused("Candidate( tags == \"x\" )", 1, "cannot be compared");
    assertRefused("Contact( quietDay > 3 )", 1, "did you mean");
    assertRefused("", 1, "one condition at least");
    assertRefused("Candidate() then end rule \"x\" when Candidate()", 1, "one rule");
    assertRefused("x".repeat(20_001), 1, "at most 20000 characters");
  }

  @Test
  void eachNumberThatMoves_isProjectedByItsInstantOrRefused() {
    List<String> unread = new ArrayList<>();
    for (Class<?> type : Vocabulary.facts()) {
      ProjectedFacts.table(type).ifPresent(table -> unread.addAll(unread(table, type)));
    }

    assertThat(unread).isEmpty();
  }

  private static List<String> unread(FactTable<?> table, Class<?> type) {
    List<String> unread = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean moves = FactTraits.motion(type, component.getName()) != Motion.NONE;
      boolean projected =
          table.columns().stream()
              .filter(column -> column.name().equals(component.getName()))
              .anyMatch(column -> !column.kind().isStill());
      boolean still =
          table.columns().stream()
              .filter(column -> column.name().equals(component.getName()))
              .map(FactColumn::kind)
              .anyMatch(FactColumn.Kind::isStill);
      boolean refused = table.instead(component.getName()).isPresent();
      if (moves && !projected || !projected && !still && !refused) {
        unread.add(type.getSimpleName() + "." + component.getName());
      }
    }
    return unread;
  }

  @Test
  void eachTypeOfFact_isProjectedOrSaysWhatToUseInstead() {
    for (Class<?> type : Vocabulary.facts()) {
      SegmentCondition.Reading reading =
          SegmentCondition.read(type.getSimpleName() + "()", NUMBERS);
      boolean projected = ProjectedFacts.table(type).isPresent();

      assertThat(reading.condition().isPresent()).as(type.getSimpleName()).isEqualTo(projected);
      assertThat(Fact.class.isAssignableFrom(type)).isTrue();
    }
  }

  @Test
  void whatIsMissed_isNamedWithItsValueAndDay() {
    Instant noon = SegmentPeople.NOON;
    SegmentCondition condition =
        read("Contact( quietDays >= QUIET_QUARTER )\nLastReply( tone == Tone.POSITIVE )");
    Dossier near =
        SegmentPeople.some(3, 200).stream()
            .filter(each -> days(each, noon) > 20 && days(each, noon) < 90)
            .filter(each -> each.engagement().lastReply().isEmpty())
            .findFirst()
            .orElseThrow();

    List<NearMiss> missing = condition.missing(near, noon, at -> Facts.of(near, at));

    assertThat(missing).hasSize(2);
    assertThat(missing.get(0).said()).contains("quietDays is " + days(near, noon), "90");
    assertThat(missing.get(0).on()).isPresent();
    assertThat(missing.get(1).on()).isEmpty();
    assertThat(condition.holds(Facts.of(near, noon))).isFalse();
  }

  private static int days(Dossier dossier, Instant at) {
    return Facts.of(dossier, at).stream()
        .filter(nurture.candidate.facts.Contact.class::isInstance)
        .map(nurture.candidate.facts.Contact.class::cast)
        .findFirst()
        .orElseThrow()
        .quietDays();
  }

  private static SegmentCondition read(String text) {
    SegmentCondition.Reading reading = SegmentCondition.read(text, NUMBERS);
    assertThat(reading.problems()).isEmpty();
    return reading.condition().orElseThrow();
  }

  private static void assertRefused(String text, int line, String said) {
    SegmentCondition.Reading reading = SegmentCondition.read(text, NUMBERS);
    assertThat(reading.condition()).as(text).isEmpty();
    assertThat(reading.problems().get(0).message()).contains(said);
    assertThat(reading.problems().get(0).line()).isEqualTo(line);
  }
}
