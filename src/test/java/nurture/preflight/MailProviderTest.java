package nurture.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MailProviderTest {

  @ParameterizedTest
  @CsvSource({
    "1 aspmx.l.google.com, google",
    "ALT1.ASPMX.L.GOOGLE.COM, google",
    "acme-example.mail.protection.outlook.com, microsoft",
    "mta5.am0.yahoodns.net, yahoo",
    "10 mx01.mail.icloud.com, apple",
    "mx00.kundenserver.de, gmx",
    "mail.protonmail.ch, proton",
    "mx.acme.example, other",
    "google.com.acme.example, other",
    "notgoogle.com, other",
  })
  void server_tellsItsProvider(String server, String provider) {
    assertThat(MailProvider.of(List.of(server))).isEqualTo(provider);
  }

  @Test
  void domainWithoutMailServers_isOfNoProviderThatIsKnown() {
    assertThat(MailProvider.of(List.of())).isEqualTo("other");
  }
}
