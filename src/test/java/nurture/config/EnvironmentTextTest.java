package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvironmentTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "ISO-8859-9"})
  void decoded_bytesThatAreUtf8_readTheSameWhateverTheLocale(String charset) {
    Charset locale = Charset.forName(charset);
    String asJavaSaw = new String("Zoë Müller".getBytes(StandardCharsets.UTF_8), locale);

    assertThat(EnvironmentText.decoded(asJavaSaw, locale)).isEqualTo("Zoë Müller");
  }

  @Test
  void decoded_bytesOfTheLocaleItself_stayAsTheyAre() {
    assertThat(EnvironmentText.decoded("Zoë", StandardCharsets.ISO_8859_1)).isEqualTo("Zoë");
  }

  @Test
  void isBroken_whatAPosixLocaleCannotDecode() {
    String asJavaSaw =
        new String("Zoë".getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII);

    assertThat(
            EnvironmentText.isBroken(EnvironmentText.decoded(asJavaSaw, StandardCharsets.US_ASCII)))
        .isTrue();
    assertThat(EnvironmentText.isBroken("Zoe")).isFalse();
  }
}
