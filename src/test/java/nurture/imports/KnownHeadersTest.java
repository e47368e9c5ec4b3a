package nurture.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of the exports of other systems are known; what is about consent never is. */
class KnownHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Contact ID,Contact Name,Email,Phone,Headline,Origin,Owner,Tags,Organization,Created At"
            + "|ref,name,email,phone,title,source,owner,tags,employer,collected-at",
        "Candidate ID,First Name,Last Name,Company,Title,Email,Phone,Source,Recruiter,Tags,Created On"
            + "|ref,first-name,last-name,employer,title,email,phone,source,owner,tags,collected-at",
        "First Name,Last Name,Email,LinkedIn URL,Company,Title,Sourced By,Projects,Notes,Added On"
            + "|first-name,last-name,email,linkedin,employer,title,owner,tags,note,collected-at",
        "First Name,Last Name,Headline,Current Company,Email Address,Phone Number,Profile URL,Skills"
            + "|first-name,last-name,title,employer,email,phone,linkedin,skills",
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Company name,Job Title,Country/Region,Time zone"
            + "|ref,first-name,last-name,email,phone,owner,employer,title,country,time-zone",
        "CONTACT ID,EMAIL,FIRSTNAME,LASTNAME,SMS,JOB_TITLE,LINKEDIN,ADDED_TIME"
            + "|ref,email,first-name,last-name,phone,title,linkedin,collected-at"
      })
  void header_ofAnotherSystem_isKnown(String headers, String fields) {
    ColumnMapping suggested = KnownHeaders.suggest(Arrays.asList(headers.split(",")));

    assertThat(suggested.words()).containsExactly(fields.split(","));
  }

  @Test
  void header_thatSaysAFieldTwice_isTakenOnce() {
    ColumnMapping suggested =
        KnownHeaders.suggest(List.of("Email", "Email Address", "Tags", "Labels", "Anything"));

    assertThat(suggested.words()).containsExactly("email", "", "tags", "tags", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Consent",
        "OPT_IN",
        "DOUBLE_OPT-IN",
        "Marketing status",
        "Unsubscribed from all email",
        "GDPR consent given",
        "EMAIL_BLOCKLISTED"
      })
  void header_aboutConsent_isNeverRead(String header) {
    assertThat(KnownHeaders.suggest(List.of(header)).words()).containsExactly("");
    assertThat(KnownHeaders.aboutConsent(header)).isTrue();
  }

  @Test
  void fields_haveNoneForConsentAndNoneThatLiftsASuppression() {
    assertThat(ImportField.words())
        .noneMatch(word -> word.matches(".*(consent|basis|suppress|lift|unsub|permission|hold).*"));
  }
}
