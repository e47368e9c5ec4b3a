package nurture.digest;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids made of hashes. */
public final class HashedId {

  private HashedId() {}

  /**
   * An id of the first 16 bytes of a hash, marked as a version 8 UUID of RFC 9562: made by our own
   * rule.
   */
  public static UUID of(byte[] hash) {
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(
        bytes.getLong() & 0xffff_ffff_ffff_0fffL | 0x8000L,
        bytes.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
  }
}
