package nurture.preflight;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * An IP address with the length of its prefix, as SPF writes ranges.
 *
 * @param bytes 4 or 16 of them
 * @param prefix in bits
 */
record AddressRange(byte[] bytes, int prefix) {

  /** Of an address and a prefix such as {@code 203.0.113.0/24}; empty if it is none. */
  static Optional<AddressRange> of(String written) {
    int slash = written.indexOf('/');
    Optional<byte[]> address = literal(slash < 0 ? written : written.substring(0, slash));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int longest = address.get().length * 8;
    String prefix = slash < 0 ? Integer.toString(longest) : written.substring(slash + 1);
    return prefix.matches("\\d{1,3}") && Integer.parseInt(prefix) <= longest
        ? Optional.of(new AddressRange(address.get(), Integer.parseInt(prefix)))
        : Optional.empty();
  }

  /** The bytes of an address; never asks DNS. */
  static Optional<byte[]> literal(String written) {
    boolean v4 = written.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    boolean v6 = written.contains(":") && written.matches("[0-9a-fA-F:.]+");
    if (!v4 && !v6) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(written).getAddress());
    } catch (UnknownHostException malformed) {
      return Optional.empty();
    }
  }

  boolean contains(byte[] address) {
    if (address.length != bytes.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
