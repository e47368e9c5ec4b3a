package nurture.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;

/** No word that rules use is without a meaning. */
final class MeaningTest {

  @Test
  void types_haveAMeaning() {
    assertThat(ownTypes())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(type).hasAnnotation(Meaning.class));
  }

  @Test
  void fieldsQuestionsAndSteps_haveAMeaning() {
    List<String> without =
        ownTypes()
            .flatMap(type -> VocabularyWords.of(type).stream())
            .filter(method -> VocabularyWords.meaning(method).isEmpty())
            .map(Method::toString)
            .toList();

    assertThat(without).isEmpty();
  }

  @Test
  void numbersOfFacts_haveAUnit() {
    List<String> without =
        Vocabulary.facts().stream()
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .filter(component -> component.getType() == int.class)
            .filter(component -> component.getAnnotation(Meaning.class).unit().isEmpty())
            .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component)
            .toList();

    assertThat(without).singleElement().asString().startsWith("Match.int rank");
  }

  @Test
  void meanings_areOneLineWithoutAFullStop() {
    assertThat(ownTypes().flatMap(MeaningTest::meanings))
        .allSatisfy(
            meaning ->
                assertThat(meaning.value())
                    .isNotBlank()
                    .doesNotContain("\n", "|")
                    .doesNotEndWith("."));
  }

  private static Stream<Meaning> meanings(Class<?> type) {
    return Stream.concat(
        Stream.of(type.getAnnotation(Meaning.class)),
        VocabularyWords.of(type).stream()
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(VocabularyWords::meaning)
            .flatMap(Optional::stream));
  }

  private static Stream<Class<?>> ownTypes() {
    return Vocabulary.types().filter(type -> type.getName().startsWith("nurture."));
  }
}
