package nurture.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StoredTextTest {

  @Test
  void nul_isLeftOut_beforeTheTextIsCut() {
    assertThat(StoredText.of("a\0b")).isEqualTo("ab");
    assertThat(StoredText.of("\0\0abc", 2)).isEqualTo("ab");
    assertThat(StoredText.of("\0a", 2)).isEqualTo("a");
  }
}
