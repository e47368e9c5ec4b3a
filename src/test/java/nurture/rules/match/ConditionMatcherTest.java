package nurture.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.decision.FiredRule;
import nurture.decision.Tag;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleFiles;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Insertion;
import nurture.rules.language.RandomRules;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleFile;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Span;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.Test;

/** Conditions match in memory exactly where the compiled rule fires. */
class ConditionMatcherTest {

  private static final int PEOPLE = 300;
  private static final int RULES = 100;

  /** Each is compiled: 2,500 rules with {@code -Dlong}. */
  private static final int BOOKS = RunSize.of("matched.books", 3, 25);

  private static final long SEED = 21;

  /** Other rules, so that there are flags, points, opinions and working hours to match. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "policy/others.drl",
          """
          rule "Quiet" when Contact( quietDays >= 20 ) then insert( Flag.set("quiet") ); end
          rule "Known" when Contact( ever ) then
            insert( Points.of(30, "known") ); insert( Points.of(A_FEW, "few") ); end
          rule "Open" when Candidate() then insert( WorkingHours.between(9, 17) ); end
          """,
          "journey/others.drl",
          """
          rule "Send" when Contact( ever ) then insert( Send.message("hello") ); end
          rule "Task" when Candidate( passive ) then
            insert( Task.named("call").asking("Call").by(Via.PHONE) ); end
          """,
          "policy/numbers.csv",
          "name,value,unit,meaning\n"
              + RandomRules.NUMBERS.entrySet().stream()
                  .map(number -> number.getKey() + "," + number.getValue() + ",days,x\n")
                  .collect(Collectors.joining()));

  @Test
  void shippedRules_matchWhereTheyFire() {
    try (RuleBook book = SyntheticCandidates.book(RuleFiles.in(Path.of("rules")))) {
      List<String> different = differences(book, SyntheticCandidates.some(PEOPLE), "");

      assertThat(different).isEmpty();
    }
  }

  @Test
  void randomRules_matchWhereTheyFire() {
    List<Dossier> people = SyntheticCandidates.some(PEOPLE / 3);
    for (int book = 0; book < BOOKS; book++) {
      RandomRules random = new RandomRules(SEED + book);
      List<Rule> rules =
          IntStream.range(0, RULES).mapToObj(n -> tagging(random.next("rule " + n))).toList();
      Map<String, String> files = new HashMap<>(OTHERS);
      files.put("guard/a.drl", RulePrinter.text(new RuleFile("guard/a.drl", rules, List.of())));

      try (RuleBook compiled = SyntheticCandidates.book(files)) {
        assertThat(differences(compiled, people, "guard")).as("seed " + (SEED + book)).isEmpty();
      }
    }
  }

  @Test
  void formsThatAreRare_matchWhereTheyFire() {
    Map<String, String> whens = new TreeMap<>();
    for (String when :
        List.of(
            "forall( $r : Reach() Reach( this == $r, usable ) )",
            "forall( Reach( known ) )",
            "forall( TopicHistory( daysAgo > 5 ) )",
            "forall( TopicHistory( daysAgo > 5 ) Reach( usable ) )",
            "forall( TopicHistory( times > 1 ) TopicHistory( daysAgo > 5 ) )",
            "forall( $t : TopicHistory( times > 1 ) TopicHistory( this == $t, daysAgo > 5 ) )",
            "forall( $t : TopicHistory( times > 0 ) TopicHistory( this == $t, daysAgo > 5 ) )",
            "forall( TopicHistory( $n : topic ) TopicHistory( topic == $n, daysAgo > 5 ) )",
            "forall( $t : TopicHistory() TopicHistory( daysAgo > 5, this == $t ) )",
            "forall( TopicHistory() TopicHistory( daysAgo > 5 ) )",
            "forall( $t : TopicHistory() TopicHistory( daysAgo > 5 ) )",
            "forall( $r : Reach() Reach( usable, via == Via.EMAIL ) )",
            "forall( Reach( via == Via.EMAIL ) Reach( usable ) Contact( ever ) )",
            "forall( TopicHistory() )",
            "forall( $t : TopicHistory() TopicHistory( this == $t ) )",
            "not ( Contact( !ever ) and forall( $t : TopicHistory() TopicHistory( this == $t, daysAgo > 5 ) ) )",
            "( Contact( !ever ) or forall( $t : TopicHistory() TopicHistory( this == $t, daysAgo > 5 ) ) )",
            "Contact( !ever ) forall( $t : TopicHistory() TopicHistory( this == $t, daysAgo > 5 ) )",
            "forall( $t : TopicHistory() TopicHistory( this == $t, daysAgo > 5 ) ) Contact( !ever )",
            "forall( $t : TopicHistory() TopicHistory( $t == this, daysAgo > 5 ) )",
            "forall( $t : TopicHistory() TopicHistory( this != $t, daysAgo > 5 ) )",
            "forall( $t : TopicHistory() TopicHistory( this == $t && daysAgo > 5 ) )",
            "not ( Contact( !ever ) and forall( $t : TopicHistory() TopicHistory( this == $t ) ) )",
            "forall( SignalSeen() Reach( usable ) )",
            "forall( $r : Reach( known ) Reach( this == $r, allowed ) )",
            "forall( $t : TopicHistory() TopicHistory( this == $t, daysAgo > 5 ) )",
            "forall( $t : TopicHistory() TopicHistory( this == $t, daysAgo > 50 )"
                + " TopicHistory( this == $t, times > 0 ) )",
            "accumulate( Reach( usable, $v : via ); $n : count(); $n >= 2 )",
            "accumulate( TopicHistory( $d : daysAgo ); $m : min( $d ), $x : max( $d ); $m < 30,"
                + " $x > 40 )",
            "accumulate( TopicHistory( $d : daysAgo ); $a : average( $d ); $a > 20.5 )",
            "accumulate( TopicHistory( $d : daysAgo ); $s : sum( $d ); $s == 0 )",
            "accumulate( TopicHistory( $d : daysAgo ); $s : min( $d ) )",
            "accumulate( TopicHistory( $d : daysAgo ); $s : average( $d ) )",
            "accumulate( ( $t : TopicHistory() and Reach( usable ) ); $n : count( $t ); $n > 4 )",
            "accumulate( SignalSeen(); $n : count(); $n < 1 )",
            "Contact( $q : quietDays ) TopicHistory( daysAgo == $q )",
            "Contact( $q : quietDays > 20, $q < 200 )",
            "Contact( quietDays * 2 - 7 > 100 / 3, quietDays % 2 == 0 )",
            "Contact( -quietDays < -30 || !ever )",
            "Candidate( $s : stage ) Candidate( stage == $s )",
            "Contact( lastTopic contains \"out\" )",
            "Contact( lastTopic not contains \"out\" )",
            "Contact( lastTopic.length() > 3, lastTopic.startsWith(\"f\") )",
            "EvaluationTime( date.getDayOfMonth() == 10, weekday == DayOfWeek.TUESDAY )",
            "EvaluationTime( zones.size() >= 1, hour in ( 12, 13, 14 ) )",
            "Role( skills contains \"java\" )",
            "$d : Contact( $t : lastTopic ) TopicHistory( topic == $t ) not LastReply()",
            "( Contact( ever ) or Role( years > 5 ) ) not ( LastReply() and Contact( ever ) )",
            "not ( Flag( name == \"quiet\" ) and not LastReply() )",
            "not ( Contact( !ever ) or LastReply() )",
            "exists ( Reach( usable ) and Contact( ever ) )",
            "Touchpoint( reaches(Via.EMAIL) )",
            "exists Touchpoint( channel.present, channel.get() == Via.PHONE )",
            "$t : Touchpoint() Touchpoint( this == $t, approach )",
            "Points( $p : points ) Points( points > $p )",
            "Reach( $v : via, known ) not Reach( via == $v, suppressed )",
            "Candidate( $r : relationship, $r in ( Relationship.PASSIVE ) )",
            "Role( $l : skills ) AvailableContent( \"java\" memberOf $l )",
            "Reach( via != Via.EMAIL && via != Via.SMS, usable )")) {
      whens.put("r" + String.format("%02d", whens.size()), when);
    }
    Map<String, String> files = new HashMap<>(OTHERS);
    files.put(
        "guard/a.drl",
        whens.entrySet().stream()
            .map(
                each ->
                    "rule \"%s\"\nwhen\n  %s\nthen\n  insert( Tag.as(\"x\") );\nend\n"
                        .formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining()));

    try (RuleBook compiled = SyntheticCandidates.book(files)) {
      assertThat(differences(compiled, SyntheticCandidates.some(PEOPLE), "guard")).isEmpty();
    }
  }

  /** Where a rule fires and does not match, or the other way round. */
  private static List<String> differences(RuleBook book, List<Dossier> people, String phase) {
    MatchSample sample = MatchSample.of(book, people, people.size(), SyntheticCandidates.NOON);
    List<String> different = new ArrayList<>();
    List<RuleCard> cards =
        book.source().cards().stream()
            .filter(card -> phase.isEmpty() || card.phase().equals(phase))
            .toList();
    Map<String, DraftMatcher> matchers = new HashMap<>();
    cards.forEach(
        card ->
            matchers.put(
                card.name(), new DraftMatcher(card.rule(), card.phase(), Map.of(), card.name())));
    int matched = 0;
    for (SampledCandidate candidate : sample.candidates()) {
      List<FiredRule> fired = new ArrayList<>();
      var unused = book.opinions(book.facts(candidate.dossier(), SyntheticCandidates.NOON), fired);
      Set<String> names = fired.stream().map(FiredRule::rule).collect(Collectors.toSet());
      for (RuleCard card : cards) {
        boolean matches = matchers.get(card.name()).matches(candidate);
        matched += matches ? 1 : 0;
        if (matches != names.contains(card.name())) {
          different.add(
              candidate.dossier().ref()
                  + (matches ? " matches " : " fires ")
                  + RulePrinter.text(card.rule()));
        }
      }
    }
    assertThat(matched).isGreaterThan(people.size());
    return different.stream().limit(5).toList();
  }

  /** The same conditions; what it says is matched by no rule. */
  private static Rule tagging(Rule rule) {
    Insertion tag =
        new Insertion(
            Tag.class,
            List.of(new Insertion.Step("as", List.of(new Text("x", Span.NONE)), Span.NONE)),
            Span.NONE);
    return Rule.plain(rule.title(), rule.conditions(), List.of(tag));
  }
}
