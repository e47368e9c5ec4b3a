package nurture.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleFiles;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleFile;
import nurture.rules.language.RuleParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which candidates a rule matches that is being written. */
class DraftMatcherTest {

  private static final int PEOPLE = 1_000;

  private static final RuleBook BOOK = SyntheticCandidates.book(RuleFiles.in(Path.of("rules")));
  private static final List<Dossier> DOSSIERS = SyntheticCandidates.some(PEOPLE);
  private static final MatchSample SAMPLE =
      MatchSample.of(BOOK, DOSSIERS, 100_000, SyntheticCandidates.NOON);

  @AfterAll
  static void close() {
    BOOK.close();
  }

  @Test
  void draft_isCountedAndSaysThatItIsASample() {
    RuleMatches matches = matches("Contact( ever, quietDays >= 90 )");

    assertThat(matches.asked()).isEqualTo(PEOPLE);
    assertThat(matches.matching()).isBetween(1, PEOPLE - 1);
    assertThat(matches.examples()).hasSizeBetween(1, 20).allMatch(each -> !each.ref().isEmpty());
    assertThat(matches.sentence())
        .isEqualTo("%,d of 1,000 people sampled".formatted(matches.matching()));
  }

  @Test
  void nearly_isToldWithTheValueAndTheDayOnWhichItHolds() {
    RuleMatches matches = matches("Contact( ever, quietDays >= QUIET_QUARTER )");

    NearMiss nearest =
        matches.nearest().stream()
            .filter(each -> !each.field().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(nearest.field()).isEqualTo("quietDays");
    assertThat(nearest.needs()).isEqualTo("at least 90");
    int days = 90 - Integer.parseInt(nearest.was());
    assertThat(nearest.said())
        .isEqualTo("Contact.quietDays is %s, the rule needs at least 90".formatted(nearest.was()));
    LocalDate today = LocalDate.parse("2026-03-10");
    assertThat(nearest.on())
        .hasValueSatisfying(
            day -> assertThat(day).isBetween(today.plusDays(days - 1), today.plusDays(days)));
  }

  @Test
  void nearly_everyNamedDayIsTheFirstOnWhichTheRuleMatches() {
    Rule rule = rule("Candidate( passive )  Contact( ever, quietDays >= QUIET_QUARTER )");
    DraftMatcher matcher = new DraftMatcher(rule, "journey", numbers(), "");
    int named = 0;

    for (NearMiss miss : matcher.of(SAMPLE).nearest()) {
      if (miss.on().isPresent()) {
        Dossier dossier =
            DOSSIERS.stream()
                .filter(each -> each.ref().equals(miss.candidate().ref()))
                .findFirst()
                .orElseThrow();
        var zone = dossier.person().zone();
        var end = miss.on().get().plusDays(1).atStartOfDay(zone).toInstant();
        assertThat(matcher.matches(SAMPLE.candidate(dossier, end))).isTrue();
        assertThat(
                matcher.matches(
                    SAMPLE.candidate(
                        dossier, miss.on().get().atStartOfDay(zone).toInstant().minusSeconds(1))))
            .isFalse();
        named++;
      }
    }

    assertThat(named).isGreaterThan(3);
  }

  @Test
  void nearly_aFlagInTheWayIsNamed() {
    RuleMatches matches =
        matches("Candidate( passive )  not Flag( name == \"out of the cadence\" )");

    assertThat(matches.nearest())
        .isNotEmpty()
        .allSatisfy(miss -> assertThat(miss.candidate().ref()).isNotEmpty())
        .anySatisfy(
            miss -> assertThat(miss.said()).isEqualTo("there is flag “out of the cadence”"));
  }

  @Test
  void nearly_aFlagThatMayBeOneOfSeveral_isToldByAllOfThem() {
    RuleMatches matches =
        matches("Candidate( passive )  Flag( name in ( \"no such flag\", \"nor this one\" ) )");

    assertThat(matches.nearest())
        .isNotEmpty()
        .allSatisfy(
            miss ->
                assertThat(miss.said())
                    .isEqualTo("there is no flag “no such flag” or “nor this one”"));
  }

  @Test
  void nearly_testsOfOneFactThatAreAllMissed_areAllTold() {
    RuleMatches matches = matches("Contact( quietDays > 90000, touchesInWeek > 90000 )");

    assertThat(matches.missing()).isEqualTo(1);
    assertThat(matches.nearest())
        .isNotEmpty()
        .allSatisfy(
            miss ->
                assertThat(miss.said())
                    .matches("Contact.quietDays is .*, and Contact.touchesInWeek is .*"));
  }

  @Test
  void nearly_whereAllMissSeveralConditions_tellsEachOfThem() {
    RuleMatches matches =
        matches(
            "Flag( name == \"no such flag\" )  Flag( name == \"nor this one\" )"
                + "  Contact( quietDays >= 0 )");

    assertThat(matches.matching()).isZero();
    assertThat(matches.missing()).isEqualTo(2);
    assertThat(matches.near()).isPositive();
    assertThat(matches.nearest())
        .allSatisfy(
            miss ->
                assertThat(miss.said())
                    .isEqualTo(
                        "there is no flag “no such flag”, and there is no flag “nor this one”"));
  }

  @Test
  void draft_ofTheRuleInService_doesNotSeeWhatThatOneSays() {
    RuleCard flagging =
        BOOK.rules().stream()
            .filter(card -> card.phase().equals("policy"))
            .filter(card -> card.insertions().get(0).kind().equals("Flag"))
            .filter(card -> card.insertions().get(0).steps().get(0).text().isPresent())
            .findFirst()
            .orElseThrow();
    String flag = flagging.insertions().get(0).steps().get(0).text().orElseThrow().value();
    Rule rule = rule("Candidate()  not Flag( name == \"" + flag + "\" )");

    RuleMatches beside = new DraftMatcher(rule, "policy", numbers(), "").of(SAMPLE);
    RuleMatches instead = new DraftMatcher(rule, "policy", numbers(), flagging.name()).of(SAMPLE);

    assertThat(instead.matching()).isGreaterThanOrEqualTo(beside.matching());
  }

  @Test
  void matching_aThousandCandidates_takesLessThanASecond() {
    List<RuleCard> rules = BOOK.rules();
    long begun = System.nanoTime();
    for (RuleCard card : rules) {
      RuleMatches matches =
          new DraftMatcher(card.rule(), card.phase(), Map.of(), card.name()).of(SAMPLE);
      assertThat(matches.failure()).isEqualTo(Optional.empty());
    }

    Duration mean = Duration.ofNanos((System.nanoTime() - begun) / rules.size());
    assertThat(mean).isLessThan(Duration.ofMillis(500));
  }

  private static RuleMatches matches(String when) {
    return new DraftMatcher(rule(when), "journey", numbers(), "").of(SAMPLE);
  }

  private static Rule rule(String when) {
    RuleParser.Parsed parsed =
        RuleParser.parse(
            "a.drl",
            "rule \"A\" when " + when + " then insert( Tag.as(\"x\") ); end",
            Lexicon.of(Set.copyOf(numbers().keySet())));
    assertThat(parsed.problems()).isEmpty();
    RuleFile file = parsed.file();
    return file.rules().get(0);
  }

  private static Map<String, Integer> numbers() {
    return BOOK.source().numbers().stream()
        .collect(Collectors.toMap(PolicyNumber::name, PolicyNumber::value));
  }
}
