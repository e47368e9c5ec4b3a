package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A demo signs in who sits at its machine, and asks everybody else. */
final class DemoSignInIT {

  private static PagesServer server;

  @BeforeAll
  static void start() {
    server = PagesServer.demo(Map.of("NURTURE_HTTP_HOST", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void browserAtTheMachine_isSignedInAsAnAdminCalledDemo() {
    MemberBrowser browser = new MemberBrowser(server.url());

    assertThat(server.first()).as("nothing to print").isEmpty();
    assertThat(browser.get("/candidates").body())
        .contains("demo@nurture.example", "One week later");
    assertThat(browser.get("/settings/people").statusCode()).isEqualTo(200);
    assertThat(browser.post("/console/demo/advance", "days", "1").statusCode()).isEqualTo(303);
  }

  @Test
  void form_withoutASession_isNotLetIn() {
    MemberBrowser browser = new MemberBrowser(server.url());

    assertThat(browser.post("/console/demo/advance", "days", "1").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: localhost.evil.example:8080",
        "Host: 127.0.0.1\r\nX-Forwarded-For: 10.0.0.7",
        "Host: localhost\r\nForwarded: for=10.0.0.7",
        "Host: localhost\r\nVia: 1.1 proxy"
      })
  void browserElsewhere_isAsked(String headers) throws IOException {
    assertThat(answer(headers)).startsWith("HTTP/1.1 303").contains("location: /sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host: localhost", "Host: 127.0.0.1:8080", "Host: [::1]:8080"})
  void browserThatCallsTheMachineByItsOwnNames_isNotAsked(String headers) throws IOException {
    assertThat(answer(headers)).startsWith("HTTP/1.1 200");
  }

  /** Java's own client lets nobody write these headers. */
  private static String answer(String headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.url().getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /candidates HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .replace("Location:", "location:");
    }
  }
}
