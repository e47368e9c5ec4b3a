package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nurture.rules.language.Rule;
import org.junit.jupiter.api.Test;

/** Rules that were published under former names are read as the rules of today. */
class FormerRulesTest {

  private static final String FORMER_TEMPLATE =
      """
      // Makes a rule of every row of cadence.csv; ...
      // PLAYBOOK P24, P29, P30, P31. Owner: sourcing team.
      template header
      rule
      stage
      relationships
      because

      template "touch"
      rule "@{rule}"
      when
          Candidate( stage == Stage.@{stage}, $relationship : relationship, relationship in ( @{relationships} ) )
          NextTouch(
              $touch : number,
              number >= @{from},
              number <= @{to},
              waitedDays >= @{days} )
          Reach( via == Via.@{channel}, usable )
          @{unless}
          $shelf : Shelf( @{shelf} )
          not Word( says == "out of the cadence" )
          not Word( says == "reply is fresh" )
          not ( Word( says == "waits for a signal unless receptive" ) and not Word( says == "receptive" ) )
      then
          insert( Send.message( @{message} )
          insert( Task.named( @{task} ).asking( @{title} ).using( @{task} )
              .by( Via.@{channel} )
              .as( Purpose.@{purpose} )
              .bringing( $shelf.@{item} )
              .because( @{because} ) );
      end
      end template
      """;

  @Test
  void source_ofTheShippedRulesAsTheyWereNamedBefore_givesTheShippedRules() {
    Map<String, String> shipped = new TreeMap<>(RuleFiles.in(Path.of("rules")));
    Map<String, String> before = new TreeMap<>(shipped);
    before.replaceAll(
        (path, text) ->
            text.replace("Flag( name", "Word( says")
                .replace("Flag.set(", "Word.says(")
                .replace("TopicHistory(", "Told(")
                .replace("AvailableContent(", "Shelf(")
                .replace("EvaluationTime(", "Moment("));
    before.put("cadence.drt", FORMER_TEMPLATE);
    // A former template knew nothing of news, openings and letters that go once.
    shipped.computeIfPresent("cadence.drt", (path, text) -> withoutNews(text));

    RuleSource source = RuleSource.of(before);

    assertThat(before).isNotEqualTo(shipped);
    assertThat(source.problems()).isEmpty();
    assertThat(said(source)).isEqualTo(said(RuleSource.of(shipped)));
    assertThat(source.cards()).allSatisfy(card -> assertThat(card.owner()).isNotEmpty());
  }

  @Test
  void source_otherWords_stay() {
    RuleSource source =
        RuleSource.of(
            Map.of(
                "journey/a.drl",
                InlineRules.rule(
                    "In a Word( says",
                    "Candidate( ref == \"Told(\" )",
                    "insert( Tag.as(\"Word.says(\") );")));

    assertThat(source.problems()).isEmpty();
    assertThat(source.cards().get(0).name()).isEqualTo("In a Word( says");
    assertThat(source.files().get("journey/a.drl").rules().get(0).insertions().toString())
        .contains("Word.says(");
  }

  private static String withoutNews(String template) {
    return template
        .replace(", newThings(FITTING_SKILLS) >= @{news}", "")
        .lines()
        .filter(line -> !line.matches(".*@\\{(news|openings|once|unread)}.*"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static List<List<?>> said(RuleSource source) {
    return source.cards().stream()
        .map(RuleCard::rule)
        .<List<?>>map((Rule rule) -> List.of(rule.title(), rule.conditions(), rule.insertions()))
        .toList();
  }
}
