package nurture.insight;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list that is sorted by a text: behind the candidate with this key. It stays right
 * whatever is added or goes.
 */
public record DirectoryCursor(String key, UUID id) {

  private static final Pattern WRITTEN =
      Pattern.compile("([A-Za-z0-9_-]{0,1200})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<DirectoryCursor> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      byte[] key = Base64.getUrlDecoder().decode(matcher.group(1));
      return Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString())
          .filter(text -> text.indexOf('\0') < 0)
          .map(text -> new DirectoryCursor(text, UUID.fromString(matcher.group(2))));
    } catch (IllegalArgumentException | CharacterCodingException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(key.getBytes(StandardCharsets.UTF_8))
        + "~"
        + id;
  }
}
