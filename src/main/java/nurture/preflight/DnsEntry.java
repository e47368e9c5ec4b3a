package nurture.preflight;

/**
 * A record to publish.
 *
 * @param name where, without a dot at its end
 * @param type such as {@code TXT}
 * @param text its content, whole
 */
public record DnsEntry(String name, String type, String text) {}
