package nurture.outbox;

import java.util.Objects;
import nurture.channel.Channel;
import nurture.config.Settings;
import nurture.event.Via;

/**
 * A way by which the messages of a channel leave. Email can have several.
 *
 * @param name unique among all; limits, throttles and answers are kept by it
 * @param connections messages handed over at once
 * @param weight its share of the messages, beside those of the other routes of its channel; with 0
 *     it gets some only while the others rest
 */
public record ChannelRoute(Via via, String name, Channel channel, int connections, int weight) {

  /** The mail server of the settings {@code smtp}. */
  public static final String SMTP = Settings.FIRST_ROUTE;

  public ChannelRoute {
    Objects.requireNonNull(via, "via");
    Objects.requireNonNull(channel, "channel");
    if (name.isBlank() || connections < 1 || weight < 0) {
      throw new IllegalArgumentException(
          "a route needs a name, a connection and no weight below zero");
    }
  }

  /** The only mail server. */
  public static ChannelRoute onlyMail(Channel channel, int connections) {
    return new ChannelRoute(Via.EMAIL, SMTP, channel, connections, 1);
  }
}
