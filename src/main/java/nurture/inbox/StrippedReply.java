package nurture.inbox;

import java.util.Objects;
import java.util.Optional;

/**
 * What the author of a reply wrote, without quotations and signature.
 *
 * @param text in lines; empty only if the mail has no text
 * @param unsure why it could not be told what is quoted; all is kept then
 */
public record StrippedReply(String text, Optional<String> unsure) {
  public StrippedReply {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(unsure, "unsure");
  }

  /** Without the text, so that it ends up in no log. */
  @Override
  public String toString() {
    return "StrippedReply[" + text.length() + unsure.map(why -> ", " + why).orElse("") + "]";
  }
}
