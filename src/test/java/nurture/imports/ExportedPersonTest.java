package nurture.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import org.junit.jupiter.api.Test;

/** A candidate as a row of a file. */
final class ExportedPersonTest {

  @Test
  void columns_areKnownToAnImport_butTheStage() {
    List<Optional<ImportField>> fields = KnownHeaders.suggest(ExportedPerson.columns()).fields();

    assertThat(fields.get(ExportedPerson.columns().indexOf("stage"))).isEmpty();
    assertThat(fields.stream().filter(Optional::isEmpty)).hasSize(1);
    assertThat(fields.stream().flatMap(Optional::stream))
        .doesNotHaveDuplicates()
        .hasSize(ImportField.values().length - 2);
  }

  @Test
  void cellThatWouldBeCalculated_isHarmless_andReadAsItWas() {
    for (String text :
        List.of("=1+1", "+47 22 33 44 55", "-x", "@me", "'=1+1", "''+1", "O'Hara", "'s")) {
      String cell = FormulaCells.harmless(text);
      assertThat(cell.charAt(0)).as(text).isNotIn('=', '+', '-', '@');
      assertThat(FormulaCells.original(cell)).as(text).isEqualTo(text);
    }
  }

  @Test
  void entryWithAComma_staysOneEntry() throws RowFault {
    String line = ExportedPerson.line(dossier(List.of("C, C++")));

    assertThat(line).contains("\"C, C++;\"");
    assertThat(CellReading.list(ImportField.SKILLS, "C, C++;")).containsExactly("C, C++");
    assertThat(ExportedPerson.line(dossier(List.of("java", "go")))).contains("\"java; go\"");
  }

  private static Dossier dossier(List<String> skills) {
    Profile.Draft draft = Profile.draft();
    draft.skills = skills;
    return Dossier.of("ada")
        .after(
            new RecordedEvent(
                "1", Instant.parse("2027-03-10T11:00:00Z"), new CandidateUpserted(draft.profile())))
        .dossier();
  }
}
