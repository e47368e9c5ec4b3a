package nurture.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nurture.json.JsonMappers;

/** A running server, asked over its API. Blocks; every call may throw what {@link #send} does. */
final class RemoteServer {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * What it answered.
   *
   * @param json missing if the body is none
   */
  record Answer(int status, byte[] body, JsonNode json) {

    boolean succeeded() {
      return status / 100 == 2;
    }

    /** What is wrong and what to do, in the server's words. */
    String problem() {
      String detail = json.path("detail").asText();
      return detail.isEmpty() ? "the server answered " + status : detail;
    }

    /**
     * @throws IllegalStateException with the server's words, if it did not succeed
     */
    Answer orFail() {
      if (!succeeded()) {
        throw new IllegalStateException(problem());
      }
      return this;
    }
  }

  private final URI server;
  private final URI room;
  private final String key;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * @param room the part of the API that is asked, with a slash at the end
   */
  RemoteServer(URI server, String key, String room) {
    String address = server.toString();
    this.server = URI.create(address.endsWith("/") ? address : address + "/");
    this.room = this.server.resolve("api/").resolve(room);
    this.key = key;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, JsonNode body) {
    return send(
        request(path)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  Answer postZip(String path, byte[] zip) {
    return send(
        request(path)
            .header("content-type", "application/zip")
            .POST(BodyPublishers.ofByteArray(zip)));
  }

  Answer put(String path, JsonNode body) {
    return send(
        request(path)
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString(body.toString())));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(room.resolve(path))
        .timeout(PATIENCE)
        .header("authorization", "Bearer " + key);
  }

  /**
   * @throws IllegalStateException if the server cannot be reached, naming it
   */
  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body(), json(response));
    } catch (IOException e) {
      throw new IllegalStateException(
          "no server answers at " + server + ": " + e + "; start it, or write --server URL", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    if (!response.headers().firstValue("content-type").orElse("").contains("json")) {
      return MissingNode.getInstance();
    }
    try {
      return JsonMappers.OWN.readTree(new String(response.body(), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
