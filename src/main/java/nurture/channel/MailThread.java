package nurture.channel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The mails that a mail answers or goes on after.
 *
 * @param references their Message-IDs without angle brackets, the oldest first (RFC 5322 §3.6.4);
 *     empty for a mail that begins a thread
 */
public record MailThread(List<String> references) {

  /** Of a mail that begins a thread. */
  public static final MailThread NONE = new MailThread(List.of());

  /** Long threads keep their first mail and the newest: header fields have an end. */
  private static final int NEWEST = 9;

  public MailThread {
    int size = references.size();
    references =
        size <= NEWEST + 1
            ? List.copyOf(references)
            : Stream.concat(
                    Stream.of(references.get(0)), references.subList(size - NEWEST, size).stream())
                .toList();
  }
}
