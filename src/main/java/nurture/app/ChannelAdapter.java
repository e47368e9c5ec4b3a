package nurture.app;

import java.util.Optional;
import nurture.channel.Channel;
import nurture.event.Via;

/**
 * A channel that this build can drive.
 *
 * @param name what its readiness check is called
 * @param channel empty when its section of the settings is not filled in
 * @param without what that means, for people
 */
record ChannelAdapter(Via via, String name, Optional<Channel> channel, String without) {}
