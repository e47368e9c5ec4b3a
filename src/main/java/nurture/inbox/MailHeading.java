package nurture.inbox;

import java.util.Objects;

/**
 * What stands over a mail.
 *
 * @param subject decoded; empty for none
 * @param thread the subject without what mail programs set before that of an answer
 * @param id its Message-ID without angle brackets; empty if it has none that can be answered
 */
public record MailHeading(String subject, String thread, String id) {
  public MailHeading {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(id, "id");
  }

  /** Of a text, which is in no thread. */
  static MailHeading ofText(String subject) {
    return new MailHeading(subject, "", "");
  }
}
