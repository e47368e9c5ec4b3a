package nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phone number has one international form, or none. */
final class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0151 12345678, DE, +4915112345678",
    "+49 (0)151 12345678, '', +4915112345678",
    "0049 151 12345678, DE, +4915112345678",
    "(415) 555-2671, US, +14155552671",
    "06 12 34 56 78, FR, +33612345678",
    "+47 406 12 345, SE, +4740612345"
  })
  void number_hasOneForm(String written, String country, String e164) {
    assertThat(PhoneNumber.of(written, country)).contains(new PhoneNumber(e164));
  }

  @ParameterizedTest
  @CsvSource({
    "0151 12345678, ''",
    "12, DE",
    "ask for Ada, DE",
    "'+49 30 123456 ext. 12', DE",
    "'', DE",
    "0151 12345678, XX"
  })
  void whatIsNoNumber_hasNone(String written, String country) {
    assertThat(PhoneNumber.of(written, country)).isEmpty();
  }

  @Test
  void number_knowsItsCountry() {
    assertThat(new PhoneNumber("+4915112345678").country()).contains("DE");
    assertThat(new PhoneNumber("+14155552671").country()).contains("US");
    assertThat(new PhoneNumber("+80012345678").country()).isEmpty();
  }

  @Test
  void number_isInNoLog() {
    assertThat(new PhoneNumber("+4915112345678").toString()).doesNotContain("4915");
  }
}
