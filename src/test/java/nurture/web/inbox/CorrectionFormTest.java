package nurture.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.inbox.MailCorrection;
import org.junit.jupiter.api.Test;

final class CorrectionFormTest {

  private static final LocalDate CAME = LocalDate.of(2027, 3, 10);

  @Test
  void dayBeforeTheMailCame_isRefused() {
    assertThat(form("not-now", "2020-01-01").read(CAME)).isEmpty();
    assertThat(form("not-now", "2020-01-01").checked(CAME).problem())
        .contains("before the mail came");
    assertThat(form("not-now", "2027-03-11").read(CAME).flatMap(MailCorrection::until))
        .contains(LocalDate.of(2027, 3, 11));
  }

  @Test
  void dayOfTheReading_belongsToNoOtherMeaning() {
    assertThat(form("negative", "2027-09-01").read(CAME).map(MailCorrection::until))
        .contains(Optional.empty());
  }

  private static CorrectionForm form(String as, String until) {
    return new CorrectionForm(as, until, List.of(), "", 0, "");
  }
}
