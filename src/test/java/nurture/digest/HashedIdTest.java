package nurture.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class HashedIdTest {

  @Test
  void id_isTheFirstBytesOfTheHash_markedAsVersionEight() {
    UUID id = HashedId.of(Sha256.of("ada".getBytes(StandardCharsets.UTF_8)));

    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.toString().replace("-", "").substring(0, 12))
        .isEqualTo(Sha256.hex("ada".getBytes(StandardCharsets.UTF_8)).substring(0, 12));
  }
}
