/**
 * A server, wired in flow order: stores, intake, journey, outbox, and the web in front. {@code
 * Server} shows the whole; the other types each build one part of it.
 */
@NullMarked
package nurture.app;

import org.jspecify.annotations.NullMarked;
