package nurture.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nurture.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did by hand, as it is kept.
 *
 * @param number 1, 2, 3… without gaps
 * @param at when; the database keeps microseconds
 * @param actor who
 * @param action what was done, in words: {@code release message}
 * @param target to what: an id or a path, never a person's name
 * @param detail what else is worth knowing; may be empty
 * @param before what it was; null where nothing was, or the action says enough
 * @param after what it has become; null likewise
 * @param previous hash of the entry before it, in hex; zeros for the first
 * @param hash over all of the above, in hex
 */
public record AuditEntry(
    long number,
    Instant at,
    String actor,
    String action,
    String target,
    String detail,
    @Nullable String before,
    @Nullable String after,
    String previous,
    String hash) {

  /** What the first entry names as the one before it. */
  public static final String NOTHING_BEFORE = "0".repeat(64);

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /**
   * The hash its content asks for: SHA-256 over nine netstrings one after the other, as UTF-8. A
   * netstring is the length in bytes, a colon, the text, a comma; null is a minus alone. They are:
   * previous hash in hex, number, {@code at} as {@code 2027-03-10T11:00:00.000000Z}, actor, action,
   * target, detail, before, after.
   */
  public String computed() {
    StringBuilder written = new StringBuilder();
    write(written, previous);
    write(written, Long.toString(number));
    write(written, MICROSECONDS.format(at));
    write(written, actor);
    write(written, action);
    write(written, target);
    write(written, detail);
    write(written, before);
    write(written, after);
    return Sha256.hex(written.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(StringBuilder written, @Nullable String text) {
    if (text == null) {
      written.append('-');
    } else {
      written.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text);
      written.append(',');
    }
  }
}
