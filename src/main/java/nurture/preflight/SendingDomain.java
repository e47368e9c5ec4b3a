package nurture.preflight;

import java.util.List;

/**
 * A domain in From.
 *
 * @param domain in ASCII and lower case
 * @param keys that its mails are signed with by this server
 */
public record SendingDomain(String domain, List<ExpectedKey> keys) {
  public SendingDomain {
    keys = List.copyOf(keys);
  }
}
