package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Emails that leave by a system of one's own. */
@ExtendWith(TestPostgres.class)
final class RelayIT {

  @Test
  void email_isPostedToTheSystem_andIsSent(@TempDir Path rules, DatabaseTables database)
      throws Exception {
    List<JsonObject> posted = new CopyOnWriteArrayList<>();
    HttpServer system =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    system.createContext(
        "/",
        exchange -> {
          posted.add(
              new JsonObject(
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(202, -1);
          exchange.close();
        });
    system.start();
    try (ServerProcess server =
        ServerProcess.setup()
            .database(database.url())
            .rules(TestPlaybooks.simple(rules))
            .with(
                "NURTURE_RELAY_EMAIL_URL",
                "http://127.0.0.1:" + system.getAddress().getPort() + "/email")
            .with("NURTURE_RELAY_EMAIL_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            .with("NURTURE_RELAY_TIMEOUT_SECONDS", "1")
            .startReady()) {
      assertThat(server.api().post("/api/events", PostedEvents.known("relayed")).status())
          .isEqualTo(202);

      await()
          .dontCatchUncaughtExceptions()
          .atMost(30, SECONDS)
          .until(() -> server.api().messageState("relayed").equals("sent"));
      assertThat(posted).hasSize(1);
      assertThat(posted.get(0).getString("to")).isEqualTo(PostedEvents.email("relayed"));
      assertThat(posted.get(0).getString("id")).startsWith("m-");
      assertThat(posted.get(0).getString("html")).isNotBlank();
    } finally {
      system.stop(0);
    }
  }
}
