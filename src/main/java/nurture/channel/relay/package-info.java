/**
 * Messages handed to a system of one's own, by a signed webhook (Standard Webhooks): for a channel
 * that no other room here speaks to.
 */
@NullMarked
package nurture.channel.relay;

import org.jspecify.annotations.NullMarked;
