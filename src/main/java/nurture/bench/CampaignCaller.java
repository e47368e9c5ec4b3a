package nurture.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes campaigns over HTTP and lets them begin at once. Blocks. */
final class CampaignCaller {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  CampaignCaller(int port) {
    this.port = port;
  }

  /** Keeps a campaign to the candidates that a condition holds of, approved by so many. */
  UUID approved(String name, String when, String template, int count)
      throws IOException, InterruptedException {
    String segment =
        post("/api/segments", JSON.createObjectNode().put("name", name).put("when", when))
            .path("id")
            .asText();
    ObjectNode plan =
        JSON.createObjectNode()
            .put("name", name)
            .put("segment", segment)
            .put("template", template)
            .put("day", LocalDate.now(ZoneOffset.UTC).toString())
            .put("time", "00:00");
    UUID id = UUID.fromString(post("/api/campaigns", plan).path("id").asText());
    long counted =
        post("/api/campaigns/" + id + "/approve", JSON.createObjectNode()).path("count").asLong();
    if (counted != count) {
      throw new IllegalStateException(counted + " candidates are in the segment, not " + count);
    }
    return id;
  }

  /** Lets one that was approved begin. */
  void begin(UUID campaign) throws IOException, InterruptedException {
    post("/api/campaigns/" + campaign + "/schedule", JSON.createObjectNode());
  }

  /** Tells that a candidate clicked on a link. */
  void click(String ref, String id) throws IOException, InterruptedException {
    ObjectNode event =
        JSON.createObjectNode().put("id", id).put("candidate", ref).put("type", "link-clicked");
    event.putObject("data").put("topic", "stream processing");
    post("/api/events", event);
  }

  @CanIgnoreReturnValue
  private JsonNode post(String path, ObjectNode body) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("authorization", "Bearer " + BenchServer.KEY)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          path + " was answered " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
