package nurture.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nurture.inbox.PostedForm;
import org.junit.jupiter.api.Test;

/** The signature of a provider of texts, by the example that Twilio gives. */
final class TextSignatureTest {

  private static final String TOKEN = "12345";
  private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
  private static final String GIVEN = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=";
  private static final PostedForm FORM =
      form(
          "Digits=1234&To=%2B18005551212&From=%2B12349013030&Caller=%2B12349013030"
              + "&CallSid=CA1234567890ABCDE");

  @Test
  void example_isVerified() {
    assertThat(TextSignature.verify(TOKEN, URL, FORM, GIVEN)).isTrue();
  }

  @Test
  void address_isTheSame_withTheUsualPortAndWithout() {
    assertThat(
            TextSignature.verify(
                TOKEN, "https://mycompany.com:443/myapp.php?foo=1&bar=2", FORM, GIVEN))
        .isTrue();
  }

  @Test
  void addressThatIsNone_isNotSigned_andThrowsNothing() {
    for (String query : List.of("?a=%", "?a={|}", "? ", ":x", "?\\")) {
      assertThat(TextSignature.verify(TOKEN, URL + query, FORM, GIVEN)).as(query).isFalse();
    }
  }

  @Test
  void anythingElse_isNot() {
    assertThat(TextSignature.verify("12346", URL, FORM, GIVEN)).isFalse();
    assertThat(TextSignature.verify(TOKEN, URL + "3", FORM, GIVEN)).isFalse();
    assertThat(TextSignature.verify(TOKEN, URL, form("Digits=1"), GIVEN)).isFalse();
    assertThat(TextSignature.verify(TOKEN, URL, FORM, "")).isFalse();
  }

  private static PostedForm form(String body) {
    return PostedForm.read(body.getBytes(StandardCharsets.UTF_8));
  }
}
