package nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Hartwig             | Lena",
        "HARTWIG, Lena            | Lena",
        "Hartwig, Lena Maria      | Lena",
        "LENA HARTWIG             | Lena",
        "Dr. Lena Hartwig         | Lena",
        "Prof. Dr. med. Lena Hartwig | Lena",
        "Frau Lena Hartwig        | Lena",
        "Hartwig, Dr. Lena        | Lena",
        "Lena Hartwig, PhD        | Lena",
        "Lena Hartwig, Jr.        | Lena",
        "Dhr. Jan de Vries        | Jan",
        "Mevr. Anneke Smit        | Anneke",
        "Mr Phil Collins          | Phil",
        "Nat Turner               | Nat",
        "O'Neil Cassidy           | O'Neil",
        "ANNE-MARIE DUPONT        | Anne-Marie",
        "Jean-Luc Picard          | Jean-Luc",
        "JO Nesbø                 | JO",
        "Madonna                  | Madonna",
        "“Lena” Hartwig           | Lena",
        "李 雷                     | 李",
        "Ólafur Ragnar            | Ólafur",
        "da Vinci                 | da"
      })
  void first_ofAWholeName_isTheFirstName(String name, String first) {
    assertThat(PersonName.first("", name)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "N/A",
        "n.a.",
        "-",
        "...",
        "",
        "unknown",
        "L. Hartwig",
        "J.R. Tolkien",
        "L Hartwig",
        "Frau Hartwig",
        "Dr. Hartwig",
        "Herr Dr. Hartwig",
        "Mr Smith",
        "Prof.",
        "lena@example.org",
        "Hartwig, L.",
        "c-1024"
      })
  void first_whereNoneIsSure_isEmpty(String name) {
    assertThat(PersonName.first("", name)).isEmpty();
  }

  @Test
  void first_givenOnItsOwn_winsUnlessItIsNone() {
    assertThat(PersonName.first("Leni", "Dr. Lena Hartwig")).isEqualTo("Leni");
    assertThat(PersonName.first("null", "Dr. Lena Hartwig")).isEqualTo("Lena");
    assertThat(PersonName.first("L.", "Lena Hartwig")).isEqualTo("Lena");
    assertThat(PersonName.first("Dr. Lena", "")).isEqualTo("Lena");
    assertThat(PersonName.first("  Lena ", "")).isEqualTo("Lena");
  }

  @Test
  void shown_isTrimmedAndWithoutWhatIsNotSeen() {
    assertThat(PersonName.shown("  Lena\u00a0  Hartwig\t")).isEqualTo("Lena Hartwig");
    assertThat(PersonName.shown("\u202eLena\u200b Hart\u200dwig\ufeff")).isEqualTo("Lena Hartwig");
    assertThat(PersonName.shown("Jo\u0308rg")).isEqualTo("J\u00f6rg");
    assertThat(PersonName.shown("Ada\r\nBcc: all")).isEqualTo("Ada Bcc: all");
    assertThat(PersonName.shown("N/A")).isEmpty();
    assertThat(PersonName.shown("\u200b")).isEmpty();
  }

  @Test
  void greeting_whereNoFirstNameIsSure_saysTheWholeName() {
    assertThat(PersonName.greeting("", "Frau Hartwig")).isEqualTo("Frau Hartwig");
    assertThat(PersonName.greeting("", "Hartwig, L.")).isEqualTo("L. Hartwig");
    assertThat(PersonName.greeting("", "null")).isEmpty();
  }
}
