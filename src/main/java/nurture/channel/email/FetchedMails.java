package nurture.channel.email;

import java.util.List;

/**
 * Mails of a folder, the oldest first.
 *
 * @param validity UIDVALIDITY of the folder (RFC 3501 §2.3.1.1)
 * @param lastUid the mail after which the next look begins
 */
public record FetchedMails(long validity, long lastUid, List<FetchedMail> mails) {
  public FetchedMails {
    mails = List.copyOf(mails);
  }
}
