package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Rules for these tests; the shipped ones know weekends and nights, which a build does not wait
 * for.
 */
final class TestPlaybooks {

  static final String FIRST_OUTREACH = "Whoever may be written to gets one first outreach";
  static final String SILENCE = "Nobody is written to who wants silence";

  private static final String JOURNEY =
      """
      rule "%s"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).once().because("%s") );
      end
      """
          .formatted(FIRST_OUTREACH, "%s");

  private static final String GUARD =
      """
      rule "%s"
      when
          Reach( via == Via.EMAIL, suppressed, $why : cause )
      then
          insert( Veto.of(Via.EMAIL).because($why) );
      end
      """
          .formatted(SILENCE);

  /** A rules folder in which everybody usable gets one first outreach, unless they want silence. */
  static Path simple(Path folder) {
    write(folder.resolve("journey/outreach.drl"), outreach("they may be written to"));
    write(folder.resolve("guard/silence.drl"), GUARD);
    return folder;
  }

  /** The one journey rule of it, with another reason. */
  static String outreach(String because) {
    return JOURNEY.formatted(because);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a draft on top of what is in service; its id. */
  static String draft(ApiClient apiClient) {
    ApiClient.Answer begun = apiClient.post("/api/playbook/drafts", "{\"title\":\"a change\"}");
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    return begun.json().path("id").asText();
  }

  /** Writes a file of a draft, over the one that was there. */
  static void put(ApiClient apiClient, String draft, String path, String text) {
    ApiClient.Answer file = apiClient.get("/api/playbook/drafts/" + draft + "/files/" + path);
    Map<String, String> seen =
        file.status() == 200
            ? Map.of("if-match", file.header("etag"))
            : Map.of("if-none-match", "*");
    ApiClient.Answer saved =
        apiClient.put("/api/playbook/drafts/" + draft + "/files/" + path, text, seen);
    assertThat(saved.status()).as(saved.text()).isBetween(200, 204);
  }

  private TestPlaybooks() {}
}
