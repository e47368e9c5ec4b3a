package nurture.channel.email.reader;

import java.util.Arrays;
import java.util.Locale;

/**
 * Content transfer encodings (RFC 2045 §6), read leniently: what is no part of the encoding is left
 * out of base64 and kept in quoted-printable.
 */
final class TransferDecoding {
  private TransferDecoding() {}

  /**
   * @param encoding as the mail names it; anything but base64 and quoted-printable leaves the bytes
   *     as they are
   */
  static byte[] decode(String encoding, byte[] bytes) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(bytes);
      case "quoted-printable" -> quotedPrintable(bytes);
      default -> bytes;
    };
  }

  static byte[] base64(byte[] bytes) {
    byte[] out = new byte[bytes.length * 3 / 4 + 3];
    int size = 0;
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      int six = sextet(each);
      if (six < 0) {
        continue;
      }
      held = (held << 6) | six;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[size++] = (byte) (held >> bits);
      }
    }
    return Arrays.copyOf(out, size);
  }

  static byte[] quotedPrintable(byte[] bytes) {
    byte[] out = new byte[bytes.length];
    int size = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '=') {
        out[size++] = bytes[i];
        continue;
      }
      int next = softBreak(bytes, i + 1);
      if (next > i) {
        i = next - 1;
      } else if (i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
        out[size++] = (byte) (hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]));
        i += 2;
      } else {
        out[size++] = bytes[i];
      }
    }
    return Arrays.copyOf(out, size);
  }

  /** Where the next line begins if nothing but blanks follow; 0 if it is no soft line break. */
  private static int softBreak(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    if (i < bytes.length && bytes[i] == '\r') {
      i++;
    }
    if (i >= bytes.length) {
      return i;
    }
    return bytes[i] == '\n' ? i + 1 : bytes[i - 1] == '\r' ? i : 0;
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }

  private static int sextet(byte letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A';
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 26;
    }
    if (letter >= '0' && letter <= '9') {
      return letter - '0' + 52;
    }
    return letter == '+' || letter == '-' ? 62 : letter == '/' || letter == '_' ? 63 : -1;
  }
}
