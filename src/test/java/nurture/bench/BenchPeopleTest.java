package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.json.DossierJson;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import org.junit.jupiter.api.Test;

class BenchPeopleTest {

  @Test
  void all_decidedUnderTheShippedRules_comeToEveryKindOfOutcome() {
    try (RuleBook book = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT)) {
      Set<DecisionOutcome> outcomes = new TreeSet<>();
      Set<String> fired = new TreeSet<>();
      for (Dossier dossier : BenchPeople.all()) {
        Decision decision =
            book.decide(new DecisionId(new UUID(1, 1), 1), dossier, BenchPeople.NOON);
        outcomes.add(decision.outcome());
        decision.fired().forEach(f -> fired.add(f.rule()));
      }

      assertThat(outcomes)
          .contains(DecisionOutcome.SEND, DecisionOutcome.VETOED, DecisionOutcome.CHANGE);
      assertThat(fired).hasSizeGreaterThan(30);
    }
  }

  @Test
  void as_underAnotherRef_isSomebodyElseOtherwiseTheSame() {
    List<Dossier> people = BenchPeople.all();

    Dossier other = BenchPeople.as("c-1234", people.get(7));

    assertThat(other.ref()).isEqualTo("c-1234");
    assertThat(other.person().email()).isEqualTo("c-1234@mail.example");
    assertThat(other.touches()).isEqualTo(people.get(7).touches());
    assertThat(DossierJson.read("c-1234", DossierJson.write(other))).isEqualTo(other);
  }
}
