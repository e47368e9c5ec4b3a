package nurture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {

  @Test
  void of_words_readsThoseItKnowsAndNoOther() {
    assertThat(Permission.of("publish  edit everything"))
        .containsExactly(Permission.EDIT, Permission.PUBLISH);
    assertThat(Permission.of("")).isEmpty();
    assertThat(Permission.of("published")).isEmpty();
  }

  @Test
  void words_ofPermissions_areReadBackAsTheSame() {
    Set<Permission> all = Permission.OF_KEYS;

    assertThat(Permission.words(all)).isEqualTo("edit publish override keys");
    assertThat(Permission.of(Permission.words(all))).isEqualTo(all);
  }

  @Test
  void may_aCaller_onlyWhatTheirKeyPermits() {
    Caller rosa = new Caller("rosa", Set.of(Permission.EDIT));

    assertThat(rosa.may(Permission.EDIT)).isTrue();
    assertThat(rosa.may(Permission.PUBLISH)).isFalse();
  }
}
