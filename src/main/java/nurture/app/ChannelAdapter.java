package nurture.app;

import java.util.List;
import nurture.event.Via;
import nurture.outbox.ChannelRoute;

/**
 * A channel that this build can drive.
 *
 * @param name what its readiness check is called
 * @param routes empty when its section of the settings is not filled in
 * @param without what that means, for people
 */
record ChannelAdapter(Via via, String name, List<ChannelRoute> routes, String without) {}
