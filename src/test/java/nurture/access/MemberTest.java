package nurture.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {

  @ParameterizedTest
  @CsvSource({
    "VIEWER, maren@havblikk.example, false",
    "RECRUITER, maren@havblikk.example, true",
    "RECRUITER, Maren@HAVBLIKK.example, true",
    "RECRUITER, otto@havblikk.example, false",
    "RECRUITER, '', false",
    "OPS, otto@havblikk.example, true",
    "PUBLISHER, '', true",
    "ADMIN, '', true"
  })
  void mayActOn_ownersCandidate(Role role, String owner, boolean may) {
    assertThat(member(role).mayActOn(owner)).isEqualTo(may);
  }

  @Test
  void roles_eachMayWhatTheOneBeforeMay() {
    Role[] roles = Role.values();
    for (int i = 1; i < roles.length; i++) {
      assertThat(roles[i].permissions()).containsAll(roles[i - 1].permissions());
    }
    assertThat(Role.ADMIN.permissions()).containsExactlyInAnyOrder(Permission.values());
  }

  private static Member member(Role role) {
    return new Member(
        new UUID(0, 1),
        "Maren Lund",
        "maren@havblikk.example",
        role,
        true,
        false,
        null,
        Instant.EPOCH,
        null);
  }
}
