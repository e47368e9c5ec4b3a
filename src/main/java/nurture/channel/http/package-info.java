/**
 * Requests by which channels hand messages over: {@link nurture.channel.http.HttpPost} posts once,
 * asks for the last look when the connection stands, and knows afterwards whether the message can
 * have been read.
 */
@NullMarked
package nurture.channel.http;

import org.jspecify.annotations.NullMarked;
