package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nurture.channel.email.reader.ReceivedMailReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first word of our own mail server counts, and no one else's. */
class AuthenticationResultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mx.our.example; spf=pass smtp.mailfrom=a.example; dkim=pass; dmarc=fail (p=none) | true",
        "mx.our.example 1; DMARC = FAIL header.from=a.example | true",
        "MX.OUR.EXAMPLE; dmarc=fail | true",
        "mx.our.example; compauth=fail reason=001 | true",
        "mx.our.example; dmarc=pass header.from=a.example | false",
        "mx.our.example; dmarc=pass (was dmarc=fail before) | false",
        "mx.our.example; dmarc=none | false",
        "mx.our.example; spf=fail; dkim=fail | false",
        "mx.our.example; none | false",
        "mx.other.example; dmarc=fail | false",
        "mx.our.example.evil.example; dmarc=fail | false",
        "'' | false"
      })
  void forged_isWhatOurServerSays(String header, boolean forged) {
    assertThat(forged("Authentication-Results: " + header + "\r\n")).isEqualTo(forged);
  }

  @Test
  void forged_ofSeveral_takesTheFirstOfOurServer() {
    String passed = "Authentication-Results: mx.our.example; dmarc=pass\r\n";
    String failed = "Authentication-Results: mx.our.example; dmarc=fail\r\n";
    String other = "Authentication-Results: mx.other.example; dmarc=fail\r\n";

    assertThat(forged(other + passed + failed)).isFalse();
    assertThat(forged(other + failed + passed)).isTrue();
    assertThat(forged("")).isFalse();
  }

  private static boolean forged(String headers) {
    byte[] raw = (headers + "From: a@a.example\r\n\r\nYes\r\n").getBytes(StandardCharsets.UTF_8);
    return AuthenticationResults.forged(ReceivedMailReader.read(raw), "mx.our.example");
  }
}
