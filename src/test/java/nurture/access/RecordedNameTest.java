package nurture.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RecordedNameTest {

  private static final String VERA = "Vera Lind <vera@example.com>";

  @Test
  void of_aMember_aKeyOfTheirs_andAKeyWithoutAnOwner() {
    assertThat(RecordedName.of(VERA))
        .isEqualTo(new RecordedName("Vera Lind", "vera@example.com", ""));
    assertThat(RecordedName.of(RecordedName.byKey(VERA, "builds (nightly)")))
        .isEqualTo(new RecordedName("Vera Lind", "vera@example.com", "builds (nightly)"));
    assertThat(RecordedName.of("builds")).isEqualTo(new RecordedName("", "", "builds"));
  }

  @Test
  void samePerson_aMemberAndTheirKeys_whateverTheirNameIs() {
    assertThat(RecordedName.samePerson(VERA, RecordedName.byKey(VERA, "builds"))).isTrue();
    assertThat(RecordedName.samePerson(VERA, "Vera L. <vera@example.com>")).isTrue();
    assertThat(RecordedName.samePerson(VERA, "Vera Lind <other@example.com>")).isFalse();
    assertThat(RecordedName.samePerson("builds", RecordedName.byKey(VERA, "builds"))).isFalse();
    assertThat(RecordedName.samePerson("builds", "builds")).isTrue();
  }

  @Test
  void of_aKeyThatIsNamedAsAMemberIs_staysItsOwners() {
    assertThat(RecordedName.of(RecordedName.byKey(VERA, "x <eve@example.com> (key y")).email())
        .isEqualTo("vera@example.com");
  }
}
