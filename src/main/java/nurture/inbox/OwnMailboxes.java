package nurture.inbox;

import java.util.Set;
import java.util.stream.Collectors;
import nurture.identity.Mailbox;

/**
 * The addresses that our messages come from and are answered to.
 *
 * @param addresses in their canonical form
 */
public record OwnMailboxes(Set<String> addresses) {
  public OwnMailboxes {
    addresses = addresses.stream().map(Mailbox::canonical).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an address is one of them, with or without a part after a plus sign. */
  boolean has(String email) {
    String canonical = Mailbox.canonical(email);
    return addresses.contains(canonical)
        || addresses.contains(canonical.replaceFirst("\\+[^@]*@", "@"));
  }
}
