package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import nurture.bench.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules that fail for one candidate, and what that means for the others. */
@ExtendWith(Postgres.class)
final class RuleTroubleIT {

  private static final int OTHERS = 40;

  private static final String LOOPS =
      """
      rule "A word calls for the same word again"
      when
          Candidate( tags contains "loops" )
          Flag()
      then
          insert( Flag.set("again") );
      end
      """;

  private static final String STARTS =
      """
      rule "Everybody has a word said about them"
      when
          Candidate()
      then
          insert( Flag.set("known") );
      end
      """;

  private static final String THROWS =
      """
      rule "The second tag of everybody with a first one is looked at"
      when
          Candidate( tags contains "throws", tags[1] == "second" )
          $moment : EvaluationTime()
      then
          insert( CheckAgain.at($moment.inDays(1)) );
      end
      """;

  @Test
  void ruleThatLoopsOrThrows_quarantinesItsCandidateAndNoOther(@TempDir Path rules, Tables tables) {
    Path playbook = Playbooks.simple(rules);
    Playbooks.write(playbook.resolve("policy/start.drl"), STARTS);
    Playbooks.write(playbook.resolve("journey/loop.drl"), LOOPS);
    Playbooks.write(playbook.resolve("journey/throw.drl"), THROWS);
    try (SmtpSink sink = SmtpSink.start();
        ServerProcess server =
            ServerProcess.setup()
                .database(tables.url())
                .rules(playbook)
                .mailingTo(sink)
                .startReady()) {
      Api api = server.api();

      // One request, so that they share their batch.
      ArrayNode events = People.known("fine", 0, OTHERS);
      events.insert(0, tagged("looping", "loops"));
      events.add(tagged("throwing", "throws"));
      assertThat(api.post("/api/events", events).status()).isEqualTo(202);

      await().atMost(30, SECONDS).until(() -> tables.messages("sent") == OTHERS);
      assertThat(sink.count()).isEqualTo(OTHERS);
      await().atMost(20, SECONDS).until(() -> !quarantine(api, "looping").isMissingNode());
      await().atMost(20, SECONDS).until(() -> !quarantine(api, "throwing").isMissingNode());
      assertThat(quarantine(api, "looping").path("reason").asText())
          .contains("cap of 1000 firings", "A word calls for the same word again");
      assertThat(quarantine(api, "throwing").path("reason").asText()).contains("IndexOutOfBounds");
      assertThat(quarantine(api, "looping").path("since").asText()).isNotBlank();
      assertThat(tables.texts("select ref from candidate where quarantined_since is not null"))
          .containsExactlyInAnyOrder("looping", "throwing");
      assertThat(tables.notAppliedOnce()).as("the news is kept nevertheless").isEmpty();

      await()
          .atMost(20, SECONDS)
          .untilAsserted(
              () -> {
                assertThat(quarantined(api, "looping")).hasSizeGreaterThan(1);
                assertThat(quarantined(api, "throwing")).hasSizeGreaterThan(1);
              });
      assertThat(
              api.post("/api/candidates/looping/evaluations?dryRun=true", "")
                  .json()
                  .path("outcome")
                  .asText())
          .isEqualTo("quarantined");

      // What made the rule throw is gone: the next try succeeds by itself or with the news.
      assertThat(api.put("/api/candidates/throwing", "{\"tags\":[\"throws\",\"second\"]}").status())
          .isEqualTo(202);
      await().atMost(20, SECONDS).until(() -> quarantine(api, "throwing").isMissingNode());
      assertThat(quarantine(api, "looping").isMissingNode()).isFalse();
      System.out.printf(
          "rule trouble: 2 quarantined, %d others decided, looping tried %d times%n",
          OTHERS, quarantined(api, "looping").size());
    }
  }

  private static ObjectNode tagged(String candidate, String tag) {
    ObjectNode event = People.upserted(candidate, "Ada", People.email(candidate));
    ((ObjectNode) event.path("data").path("profile")).putArray("tags").add(tag);
    return event;
  }

  private static JsonNode quarantine(Api api, String candidate) {
    return api.get("/api/candidates/" + candidate).json().path("quarantined");
  }

  private static List<String> quarantined(Api api, String candidate) {
    return api.timeline(candidate).findValuesAsText("outcome").stream()
        .filter("quarantined"::equals)
        .toList();
  }
}
