package nurture.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nurture.inbox.PostedForm;
import org.junit.jupiter.api.Test;

/** The signature of a provider of texts, by the example that Twilio gives. */
final class TextSignatureTest {

  private static final String TOKEN = "12345";
  private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
  private static final String GIVEN = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=";
  private static final PostedForm FORM =
      form(
          "Digits=1234&To=%2B18005551212&From=%2B14158675310&Caller=%2B14158675310"
              + "&CallSid=CA1234567890ABCDE");

  @Test
  void example_isVerified() {
    assertThat(TextSignature.verify(TOKEN, URL, FORM, sign())).isTrue();
  }

  @Test
  void address_isTheSame_withTheUsualPortAndWithout() {
    assertThat(
            TextSignature.verify(
                TOKEN, "https://mycompany.com:443/myapp.php?foo=1&bar=2", FORM, sign()))
        .isTrue();
  }

  @Test
  void anythingElse_isNot() {
    assertThat(TextSignature.verify("12346", URL, FORM, sign())).isFalse();
    assertThat(TextSignature.verify(TOKEN, URL + "3", FORM, sign())).isFalse();
    assertThat(TextSignature.verify(TOKEN, URL, form("Digits=1"), sign())).isFalse();
    assertThat(TextSignature.verify(TOKEN, URL, FORM, "")).isFalse();
  }

  private static String sign() {
    return GIVEN;
  }

  private static PostedForm form(String body) {
    return PostedForm.read(body.getBytes(StandardCharsets.UTF_8));
  }
}
