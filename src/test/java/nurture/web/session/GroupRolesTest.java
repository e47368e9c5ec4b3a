package nurture.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.access.Role;
import nurture.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRolesTest {

  private final GroupRoles groupRoles =
      GroupRoles.of(
          Settings.load(
                  Path.of("config/no-such-file.yaml"),
                  Map.of(
                      "NURTURE_OIDC_VIEWERS", "everybody, guests",
                      "NURTURE_OIDC_ADMINS", "nurture-admins"))
              .oidc());

  @Test
  void role_ofSeveralGroups_isTheOneThatMayMost() {
    assertThat(groupRoles.role(List.of("guests", "nurture-admins"))).contains(Role.ADMIN);
    assertThat(groupRoles.role(List.of("guests"))).contains(Role.VIEWER);
  }

  @Test
  void role_ofNoKnownGroup_isNone() {
    assertThat(groupRoles.role(List.of())).isEmpty();
    assertThat(groupRoles.role(List.of("Guests", "everybody, guests", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "127.0.0.1, true",
    "127.8.8.8, true",
    "::1, true",
    "0.0.0.0, false",
    "::, false",
    "10.0.0.7, false",
    "localhost.evil.example, false"
  })
  void isLoopback_ofAnAddress(String address, boolean loopback) {
    assertThat(LoopbackSignIn.isLoopback(address)).isEqualTo(loopback);
  }
}
