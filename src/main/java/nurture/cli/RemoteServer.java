package nurture.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.json.JsonMappers;
import nurture.simulation.RunProgress;

/** A running server, asked over its API. Blocks; every call may throw what {@link #send} does. */
final class RemoteServer {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONG_PATIENCE = Duration.ofMinutes(60);
  private static final Duration PROBE = Duration.ofSeconds(3);

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
    this.server = slashed(server);
    this.room = this.server.resolve("api/").resolve(room);
    this.key = key;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  /** The same where the answer takes minutes. */
  Answer getPatiently(String path) {
    return send(request(path).GET().timeout(LONG_PATIENCE));
  }

  /** Whether a Nurture server answers at an address; takes some seconds at most. */
  static boolean answersAt(URI server) {
    HttpRequest probe =
        HttpRequest.newBuilder(slashed(server).resolve("health/live")).timeout(PROBE).GET().build();
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(PROBE)
              .build();
      HttpResponse<String> live = client.send(probe, BodyHandlers.ofString());
      return live.statusCode() == 200 && live.body().contains("\"checks\"");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Has the server run something that takes minutes and answers with lines of JSON.
   *
   * @param progress is told how far it is, and can end it
   * @return the last line; empty if it was ended
   * @throws IllegalStateException with the server's words, if it fails
   */
  Optional<JsonNode> run(String path, JsonNode body, RunProgress progress) {
    HttpRequest request =
        request(path)
            .timeout(LONG_PATIENCE)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
      try (Stream<String> lines = response.body()) {
        if (response.statusCode() != 200) {
          byte[] said = lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
          throw new IllegalStateException(
              new Answer(
                      response.statusCode(), said, tree(new String(said, StandardCharsets.UTF_8)))
                  .problem());
        }
        return last(lines.iterator(), progress);
      }
    } catch (IOException e) {
      throw unreachable(e);
    } catch (java.io.UncheckedIOException e) {
      throw new IllegalStateException("the server at " + server + " ended the run: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Optional<JsonNode> last(Iterator<String> lines, RunProgress progress) {
    JsonNode line = MissingNode.getInstance();
    while (lines.hasNext()) {
      line = tree(lines.next());
      JsonNode far = line.path("progress");
      if (!far.isMissingNode()
          && !progress.goOn(
              far.path("done").asLong(),
              far.path("total").asLong(),
              Duration.ofMillis(far.path("milliseconds").asLong()))) {
        return Optional.empty();
      }
    }
    if (line.has("failed")) {
      throw new IllegalStateException("the run failed: " + line.path("failed").asText());
    }
    return Optional.of(line);
  }

  /**
   * Writes an answer to a file while it comes; a file that is broken off is deleted.
   *
   * @throws IllegalStateException with the server's words if it refuses, or if the file cannot be
   *     written
   */
  void download(String path, Path file) {
    HttpRequest request = request(path).GET().timeout(LONG_PATIENCE).build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          byte[] said = body.readAllBytes();
          throw new IllegalStateException(
              new Answer(
                      response.statusCode(), said, tree(new String(said, StandardCharsets.UTF_8)))
                  .problem());
        }
        written(body, file);
      }
    } catch (IOException e) {
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void written(InputStream body, Path file) throws IOException {
    try {
      long unused = Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      boolean unused = Files.deleteIfExists(file);
      throw new IllegalStateException(file + " is not written: " + e, e);
    }
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

  /** Sends a file, which is read while it leaves. */
  Answer postFile(String path, Path file) {
    try {
      return send(
          request(path)
              .timeout(LONG_PATIENCE)
              .header("content-type", "application/octet-stream")
              .POST(BodyPublishers.ofFile(file)));
    } catch (FileNotFoundException e) {
      throw new IllegalStateException("there is no file " + file + " that can be read", e);
    }
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
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private IllegalStateException unreachable(IOException e) {
    return new IllegalStateException(
        "no server answers at " + server + " (" + e + "); start it, or name it with --server URL",
        e);
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    return response.headers().firstValue("content-type").orElse("").contains("json")
        ? tree(new String(response.body(), StandardCharsets.UTF_8))
        : MissingNode.getInstance();
  }

  private static URI slashed(URI server) {
    String address = server.toString();
    return URI.create(address.endsWith("/") ? address : address + "/");
  }

  private static JsonNode tree(String text) {
    try {
      return JsonMappers.OWN.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
