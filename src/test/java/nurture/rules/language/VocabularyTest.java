package nurture.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.OpeningFit;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.World;
import nurture.decision.Move;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Set<Class<?>> NO_FACTS =
      Set.of(World.class, FactColumn.class, ProjectedFacts.class, OpeningFit.class);

  @Test
  void facts_areAllRecordsRulesMaySee() {
    assertThat(Vocabulary.facts())
        .extracting(Class::getSimpleName)
        .containsExactlyElementsOf(
            new ClassFileImporter()
                .importPackages("nurture.candidate.facts").stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(JavaClass::isRecord)
                    // What facts are made from and what they are projected to, not one itself.
                    .filter(type -> !NO_FACTS.contains(type.reflect()))
                    .map(JavaClass::getSimpleName)
                    .sorted()
                    .toList());
  }

  @Test
  void members_ofAnOpinionAndAChoice_areWhatRulesWrite() {
    assertThat(Vocabulary.members(Move.class)).contains("because", "to").doesNotContain("phrase");
    assertThat(Vocabulary.members(Via.class)).contains("EMAIL").doesNotContain("drivable");
    assertThat(Vocabulary.choicesWith("EMAIL")).containsExactly("Via");
  }

  @Test
  void types_areDerivedFromFactsAndOpinionsAlone() {
    assertThat(Vocabulary.types().filter(Class::isEnum).map(Vocabulary::name))
        .containsExactly(
            "AnswerResponse",
            "AnswerStep",
            "ContactFrequency",
            "DataRequest",
            "DayOfWeek",
            "ItemKind",
            "HiringStep.Kind",
            "Motivator",
            "NoticeAddressee",
            "Purpose",
            "Relationship",
            "ReplyMeaning",
            "ReplyReason",
            "ResearchItem",
            "SignalKind",
            "Stage",
            "Strength",
            "TextTrouble",
            "Tone",
            "Via",
            "Weight");
    assertThat(Vocabulary.called("HiringStep.Kind")).isPresent();
    assertThat(Vocabulary.called("Dossier")).isEmpty();
    assertThat(Vocabulary.called("AvailableContent.Piece")).isEmpty();
  }
}
