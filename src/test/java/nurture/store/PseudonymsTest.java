package nurture.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

  private final Pseudonyms pseudonyms = new Pseudonyms("one salt".getBytes());
  private final Pseudonyms elsewhere = new Pseudonyms("another salt".getBytes());

  @Test
  void candidate_ofOneRef_isAlwaysTheSameAlsoAfterARestart() {
    assertThat(pseudonyms.candidate("ada"))
        .isEqualTo(new Pseudonyms("one salt".getBytes()).candidate("ada"));
    // Fixed, because it names rows that are kept for years.
    assertThat(pseudonyms.candidate("ada"))
        .isEqualTo(UUID.fromString("1fae9aa8-039b-8548-9beb-9040cf007546"));
  }

  @Test
  void candidate_ofAnotherRefOrSalt_isAnother() {
    assertThat(pseudonyms.candidate("Ada")).isNotEqualTo(pseudonyms.candidate("ada"));
    assertThat(elsewhere.candidate("ada")).isNotEqualTo(pseudonyms.candidate("ada"));
  }

  @Test
  void candidate_ofManyRefs_isAVersionEightUuidEachItsOwn() {
    Set<UUID> ids = new HashSet<>();
    IntStream.range(0, 2_000).forEach(i -> ids.add(pseudonyms.candidate("ref-" + i)));

    assertThat(ids).hasSize(2_000).allMatch(id -> id.version() == 8 && id.variant() == 2);
  }

  @Test
  void address_inAnyLetterCase_isTheSame() {
    assertThat(pseudonyms.address("Ada@Example.org"))
        .hasSize(16)
        .isEqualTo(pseudonyms.address("ada@example.ORG"));
    assertThat(pseudonyms.address("ada@example.org"))
        .isNotEqualTo(pseudonyms.address("ada@example.com"));
    assertThat(elsewhere.address("ada@example.org"))
        .isNotEqualTo(pseudonyms.address("ada@example.org"));
  }

  @Test
  void address_inAnySpellingOfOneMailbox_isTheSame() {
    assertThat(pseudonyms.address("ada@B\u00fccher.example"))
        .isEqualTo(pseudonyms.address("Ada@xn--bcher-kva.example"))
        .isEqualTo(pseudonyms.address("ada@bu\u0308cher.example"));
  }

  @Test
  void addresses_ofAnyMailbox_beginWithItsOwn() {
    assertThat(pseudonyms.addresses("Ada@Example.org")).hasSize(1);
    assertThat(pseudonyms.addresses("ada@b\u00fccher.example")).hasSizeGreaterThan(1);
    assertThat(pseudonyms.addresses("ada@b\u00fccher.example").get(0))
        .isEqualTo(pseudonyms.address("ada@xn--bcher-kva.example"));
  }

  @Test
  void signature_ofOtherLetterCaseOrPurpose_isAnother() {
    assertThat(pseudonyms.signature("m-1")).hasSize(16).isEqualTo(pseudonyms.signature("m-1"));
    assertThat(pseudonyms.signature("m-1")).isNotEqualTo(pseudonyms.signature("M-1"));
    assertThat(pseudonyms.signature("m-1")).isNotEqualTo(pseudonyms.address("m-1"));
  }
}
