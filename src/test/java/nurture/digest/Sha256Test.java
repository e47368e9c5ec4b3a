package nurture.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class Sha256Test {

  /** FIPS 180-2, appendix B.1. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void hex_ofAContent_isThatOfTheStandard() {
    assertThat(Sha256.hex("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(ABC);
  }

  @Test
  void hash_ofParts_isThatOfTheWhole() {
    Sha256 parts = new Sha256().and("a").and("").and("bc".getBytes(StandardCharsets.UTF_8));

    assertThat(parts.hex(12)).isEqualTo(ABC.substring(0, 12));
  }
}
