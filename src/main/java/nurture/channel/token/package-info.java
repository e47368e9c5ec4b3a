/**
 * Access tokens by which this server logs in at mail servers (OAuth 2.0, RFC 6749): {@link
 * nurture.channel.token.AccessTokens} keeps one and renews it, {@link
 * nurture.channel.token.OauthEndpoint} asks the provider for it.
 *
 * <p>Blocking, and not by futures: a line to a mail server is dialled on a worker thread, which has
 * to wait for the token in any case.
 */
@NullMarked
package nurture.channel.token;

import org.jspecify.annotations.NullMarked;
