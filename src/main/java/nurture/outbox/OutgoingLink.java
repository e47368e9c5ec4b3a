package nurture.outbox;

import java.util.Objects;

/**
 * A link of a mail that leads through this server.
 *
 * @param written as it stands in the bodies
 * @param url where it leads: http or https, in ASCII
 * @param topic what that is about, lower case; empty where that is not known
 */
public record OutgoingLink(String written, String url, String topic) {
  public OutgoingLink {
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(topic, "topic");
  }
}
