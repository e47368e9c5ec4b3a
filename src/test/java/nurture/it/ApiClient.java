package nurture.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The server's HTTP interface as a caller sees it. Thread-safe. */
record ApiClient(URI server, String key) {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * What came back.
   *
   * @param json missing if the body is none
   */
  record Answer(int status, String text, JsonNode json, HttpResponse<String> response) {

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  Answer post(String path, JsonNode body) {
    return post(path, body.toString());
  }

  Answer post(String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  Answer put(String path, String body) {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).PUT(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  Answer delete(String path, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).DELETE();
    headers.forEach(request::header);
    return send(request);
  }

  /** The same for somebody with another key; an empty one is not sent. */
  ApiClient as(String otherKey) {
    return new ApiClient(server, otherKey);
  }

  /** What happened to a candidate, the newest first. */
  JsonNode timeline(String ref) {
    return get("/api/candidates/" + ref + "/timeline").json().path("timeline");
  }

  /** The newest message to a candidate; missing if there is none. */
  JsonNode message(String ref) {
    return get("/api/messages?candidate=" + ref).json().path("messages").path(0);
  }

  /** The state of the newest message to a candidate; empty if there is none. */
  String messageState(String ref) {
    return message(ref).path("state").asText();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    if (!key.isEmpty()) {
      request.header("authorization", "Bearer " + key);
    }
    return request.header("content-type", "application/json");
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), json(response), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    String type = response.headers().firstValue("content-type").orElse("");
    if (!type.contains("json")) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + response.body(), e);
    }
  }
}
