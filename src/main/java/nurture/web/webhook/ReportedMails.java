package nurture.web.webhook;

import java.util.List;
import java.util.Optional;

/**
 * What a provider of email tells of mails that left through it, as the mails by which mail servers
 * tell it (RFC 3464, RFC 5965): they are kept, read and judged like those.
 *
 * @param mails none where nothing follows from what it tells
 * @param task what a person has to do at the provider, in a sentence; empty for nothing
 */
public record ReportedMails(List<byte[]> mails, Optional<String> task) implements WebhookReport {

  public ReportedMails {
    mails = List.copyOf(mails);
  }

  ReportedMails(List<byte[]> mails) {
    this(mails, Optional.empty());
  }
}
