package nurture.tracking;

import java.util.List;
import java.util.Objects;

/**
 * A link of a message that leads through this server, or its picture, with its hits.
 *
 * @param number in its message, as in {@link LinkId}
 * @param url where it leads; empty for the picture
 * @param topic what that is about, lower case; empty where that is not known
 * @param hits the oldest first
 */
public record FollowedLink(int number, String url, String topic, List<JudgedHit> hits) {
  public FollowedLink {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(topic, "topic");
    hits = List.copyOf(hits);
  }
}
