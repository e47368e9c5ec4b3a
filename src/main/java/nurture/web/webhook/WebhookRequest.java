package nurture.web.webhook;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;

/**
 * What a source posted.
 *
 * @param headers by name, whatever its case
 * @param body the bytes that were signed
 */
public record WebhookRequest(MultiMap headers, byte[] body) {

  /** A header; empty when it is not there. */
  public String header(String name) {
    String value = headers.get(name);
    return value == null ? "" : value;
  }

  /** The body as UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
