package nurture.playbook.version;

/**
 * A file of a version, without what is in it.
 *
 * @param hash SHA-256 in hex digits
 * @param size in bytes
 */
public record FileLine(String path, String hash, long size) {}
