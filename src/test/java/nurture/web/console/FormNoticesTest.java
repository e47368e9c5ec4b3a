package nurture.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormNoticesTest {

  private final FormNotices notices = new FormNotices();

  @Test
  void take_byTheSessionItWasMadeFor_once() {
    String address = notices.on("/tasks?whose=all", "Done.");
    notices.bind(address, "one");

    assertThat(notices.take(name(address), "other")).isEmpty();
    assertThat(notices.take(name(address), "")).as("a visitor").isEmpty();
    assertThat(notices.take(name(address), "one")).isPresent();
    assertThat(notices.take(name(address), "one")).isEmpty();
  }

  @Test
  void bind_toAnotherSession_changesNothing() {
    String address = notices.on("/tasks", "Done.");
    notices.bind(address, "one");
    notices.bind(address, "other");

    assertThat(notices.take(name(address), "other")).isEmpty();
    assertThat(notices.take(name(address), "one")).isPresent();
  }

  @Test
  void take_ofAnAddressThatWasSentToNoSession_isNothing() {
    assertThat(notices.take(name(notices.on("/tasks", "Done.")), "one")).isEmpty();
  }

  private static String name(String address) {
    return address.replaceFirst(".*[?&]notice=", "");
  }
}
