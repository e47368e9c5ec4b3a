package nurture.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.Map;
import nurture.tracking.ReaderAgent.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs call themselves. */
final class AgentReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/131.0.0.0 Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
            + " Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
        "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/131.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 9; CUBOT_X18) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/96.0 Mobile Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
            + " Gecko) Mobile/15E148 [LinkedInApp]/9.30"
      })
  void browser_thatAsksAsForAPerson_isABrowser(String name) {
    assertThat(AgentReader.read(usual(name)::get).kind()).isEqualTo(Kind.BROWSER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BarracudaCentral/1.0 | GATEWAY | Barracuda",
        "Mozilla/5.0 (compatible; Barracuda Sentinel (EE)) | GATEWAY | Barracuda",
        "Mozilla/5.0 (Windows NT 10.0) Proofpoint-TAP | GATEWAY | Proofpoint",
        "Mimecast-URL-Scanner | GATEWAY | Mimecast",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 BingPreview/1.0b | GATEWAY |"
            + " Microsoft Defender",
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"
            + " | PROXY | Google",
        "Mozilla/5.0 (compatible) YahooMailProxy; https://help.yahoo.com | PROXY | Yahoo",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots) | PREVIEW | Slack",
        "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 | PREVIEW |"
            + " Microsoft Teams",
        "WhatsApp/2.23.20.0 | PREVIEW | WhatsApp",
        "TelegramBot (like TwitterBot) | PREVIEW | Telegram",
        "LinkedInBot/1.0 (compatible; Mozilla/5.0) | PREVIEW | LinkedIn",
        "Mozilla/5.0 | PROGRAM | ''",
        "curl/8.5.0 | PROGRAM | ''",
        "python-requests/2.32 | PROGRAM | ''",
        "Go-http-client/2.0 | PROGRAM | ''",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/131.0 Safari | PROGRAM |"
            + " ''",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) | PROGRAM | ''",
        "'' | UNNAMED | ''"
      })
  void program_isNamed(String name, Kind kind, String product) {
    assertThat(AgentReader.read(usual(name)::get)).isEqualTo(new ReaderAgent(kind, product));
  }

  @ParameterizedTest
  @CsvSource({
    "accept-language, '', PROGRAM",
    "accept, image/avif, PROGRAM",
    "sec-fetch-mode, no-cors, PROGRAM",
    "sec-fetch-mode, navigate, BROWSER",
    "sec-purpose, prefetch;prerender, PREFETCH",
    "purpose, prefetch, PREFETCH",
    "x-purpose, preview, PREFETCH"
  })
  void nameOfABrowser_isNotEnough(String header, String value, Kind kind) {
    Map<String, String> headers = usual("Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0").values;
    headers.put(header, value);

    assertThat(AgentReader.read(name -> headers.getOrDefault(name, "")).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 | PROXY | Apple",
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko (via ggpht.com GoogleImageProxy) | PROXY | Google",
        "YahooMailProxy; https://help.yahoo.com | PROXY | Yahoo",
        "Mimecast-Scanner | GATEWAY | Mimecast",
        "Mozilla/4.0 (compatible; ms-office; MSOffice 16) | BROWSER | ''",
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0 | BROWSER | ''",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
            + " | BROWSER | ''",
        "curl/8.5.0 | PROGRAM | ''",
        "'' | UNNAMED | ''"
      })
  void pictureOfAMail_isLoadedByMailPrograms_andByProxiesOfProviders(
      String name, Kind kind, String product) {
    Map<String, String> headers = new HashMap<>();
    headers.put("user-agent", name);
    headers.put("accept", "image/avif,image/webp,*/*;q=0.8");

    assertThat(AgentReader.readOfPicture(each -> headers.getOrDefault(each, "")))
        .isEqualTo(new ReaderAgent(kind, product));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999, 1_001, 1_000_000})
  void nameThatIsMadeToDoHarm_isReadAtOnce(int length) {
    String name = "mozilla/5.0 (" + "cu".repeat(length);

    assertThatCode(() -> AgentReader.read(usual(name)::get)).doesNotThrowAnyException();
  }

  private static Headers usual(String name) {
    Map<String, String> headers = new HashMap<>();
    headers.put("user-agent", name);
    headers.put("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    headers.put("accept-language", "de-AT,de;q=0.9");
    return new Headers(headers);
  }

  private record Headers(Map<String, String> values) {
    String get(String name) {
      return values.getOrDefault(name, "");
    }
  }
}
