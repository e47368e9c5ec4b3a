package nurture.channel;

/**
 * Whether a channel's server would take messages now.
 *
 * @param detail one line for people: why not, or where to; contains no secret
 */
public record ChannelProbe(boolean reachable, String detail) {}
