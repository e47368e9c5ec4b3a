package nurture.tracking;

import java.util.Objects;

/**
 * What made a request, as far as it says so itself.
 *
 * @param name of a known product; empty for the others
 */
public record ReaderAgent(Kind kind, String name) {

  /** What kind of program it is. */
  public enum Kind {
    /** Asks as a browser or a mail program does for a person. */
    BROWSER,
    /** Loads a page ahead, before a person asks for it. */
    PREFETCH,
    /** Checks mails for a receiver before they are read. */
    GATEWAY,
    /** Loads the pictures of mails for a mail provider, whether they are read or not. */
    PROXY,
    /** Shows a preview of a link in a chat or a network. */
    PREVIEW,
    /** Another program. */
    PROGRAM,
    /** Does not say what it is. */
    UNNAMED
  }

  public ReaderAgent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  static ReaderAgent of(Kind kind) {
    return new ReaderAgent(kind, "");
  }
}
