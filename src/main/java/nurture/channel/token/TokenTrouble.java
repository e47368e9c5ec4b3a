package nurture.channel.token;

import java.time.Instant;

/**
 * Why there is no access token.
 *
 * @param reason one line for people, without secrets: what the provider said and what to do
 * @param since when the first token was not granted
 */
public record TokenTrouble(String reason, Instant since) {}
