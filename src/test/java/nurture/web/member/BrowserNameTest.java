package nurture.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0, Edge on Windows",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36, Chrome on Linux",
    "Mozilla/5.0 (iPhone; CPU OS 17 like Mac OS X) Version/17.0 Safari/604.1, Safari on iPhone",
    "Mozilla/5.0 (Android 14) Gecko/120.0 Firefox/120.0, Firefox on Android",
    "curl/8.5, curl/8.5"
  })
  void of_whatABrowserCallsItself(String userAgent, String name) {
    assertThat(BrowserName.of(userAgent)).isEqualTo(name);
  }
}
