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
import java.time.Duration;
import java.util.stream.StreamSupport;

/** Somebody who edits a playbook over HTTP and puts it in service. */
final class PlaybookEditor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DRAFTS = "/api/playbook/drafts";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final long ASK_AGAIN_MILLIS = 5;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  /** An edited playbook that waits to be published. */
  record Draft(String id, long revision) {}

  PlaybookEditor(int port) {
    this.port = port;
  }

  /** What is in service with a comment more at the end of one file. */
  Draft edit(String path, String comment) throws IOException, InterruptedException {
    String id =
        body(send("POST", DRAFTS, object().put("title", comment).toString(), ""))
            .path("id")
            .asText();
    String file = DRAFTS + "/" + id + "/files/" + path;
    HttpResponse<String> seen = send("GET", file, "", "");
    body(
        send(
            "PUT",
            file,
            seen.body() + "// " + comment + "\n",
            seen.headers().firstValue("etag").orElse("")));
    return new Draft(id, body(send("GET", DRAFTS + "/" + id, "", "")).path("revision").asLong());
  }

  /** Publishes to everybody; ends when the server has answered. */
  void publish(Draft draft) throws IOException, InterruptedException {
    ObjectNode asked =
        object().put("revision", draft.revision()).put("comment", "bench").put("percent", 100);
    JsonNode unused =
        body(send("POST", DRAFTS + "/" + draft.id() + "/publish", asked.toString(), ""));
  }

  /** Puts an earlier version in service again. */
  void rollBack(long version) throws IOException, InterruptedException {
    ObjectNode asked = object().put("version", version).put("comment", "bench");
    body(send("POST", "/api/playbook/roll-back", asked.toString(), ""));
  }

  /** The version in service. */
  long version() throws IOException, InterruptedException {
    return body(send("GET", "/api/playbook/service", "", "")).path("version").asLong();
  }

  /** Waits until so many servers act on what is in service. */
  void awaitEverywhere(int servers) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (acting() < servers) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("not all servers follow: " + service());
      }
      Thread.sleep(ASK_AGAIN_MILLIS);
    }
  }

  /** A number among the server's metrics, all lines of that name together. */
  double metric(String name) throws IOException, InterruptedException {
    return send("GET", "/metrics", "", "")
        .body()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private long acting() throws IOException, InterruptedException {
    JsonNode service = service();
    return StreamSupport.stream(service.path("nodes").spliterator(), false)
        .filter(node -> node.path("seq").asLong() == service.path("seq").asLong())
        .count();
  }

  private JsonNode service() throws IOException, InterruptedException {
    return body(send("GET", "/api/playbook/service", "", ""));
  }

  private static ObjectNode object() {
    return JSON.createObjectNode();
  }

  @CanIgnoreReturnValue
  private static JsonNode body(HttpResponse<String> answer) throws IOException {
    return answer.body().isEmpty() ? object() : JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(String method, String path, String body, String seen)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .header("authorization", "Bearer " + BenchServer.KEY)
            .header("content-type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!seen.isEmpty()) {
      request.header("if-match", seen);
    }
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }
}
