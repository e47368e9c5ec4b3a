package nurture.inbox;

import nurture.decision.MessageId;

/** A message of ours that a mail is about, and how the mail names it. */
public record OwnMessage(MessageId id, Found found) {

  /** How a mail names a message of ours, the surest way first. */
  public enum Found {
    /** In the headers of the mail that was returned or reported. */
    RETURNED_HEADERS,
    /** In {@code In-Reply-To}. */
    IN_REPLY_TO,
    /** In {@code References}. */
    REFERENCES,
    /** In the address it was sent to, after the plus sign. */
    PLUS_ADDRESS,
    /** In the text of a report, or in a field of it. */
    REPORT_TEXT
  }
}
