package nurture.inbox;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nurture.identity.Mailbox;

/**
 * The addresses that our messages come from and are answered to.
 *
 * @param addresses in their canonical form
 * @param verifier the name under which our mail server says whether an author's address is theirs
 *     (RFC 8601 §2.2); empty if it is not to be relied on
 * @param verifiers the same of mailboxes at other mail servers, by the source of their mails; an
 *     empty name for one that is not to be relied on
 * @param members whether an address is a member's: they write to candidates from it, with us in
 *     copy
 */
public record OwnMailboxes(
    Set<String> addresses,
    Optional<String> verifier,
    Map<String, String> verifiers,
    Predicate<String> members) {
  public OwnMailboxes {
    addresses = addresses.stream().map(Mailbox::canonical).collect(Collectors.toUnmodifiableSet());
    Objects.requireNonNull(verifier, "verifier");
    verifiers = Map.copyOf(verifiers);
    Objects.requireNonNull(members, "members");
  }

  /** Whose mail server says nothing of authors, of an installation without members. */
  public OwnMailboxes(Set<String> addresses) {
    this(addresses, Optional.empty(), Map.of(), member -> false);
  }

  /**
   * The name under which the mail server of a mailbox says who an author is. Another server's name
   * is not believed there: any sender can write it.
   *
   * @param source of a mail
   */
  Optional<String> verifier(String source) {
    String further = verifiers.get(source);
    return further == null ? verifier : Optional.of(further).filter(name -> !name.isEmpty());
  }

  /** Whether an address is one of them, with or without a part after a plus sign. */
  boolean has(String email) {
    String canonical = Mailbox.canonical(email);
    return addresses.contains(canonical)
        || addresses.contains(canonical.replaceFirst("\\+[^@]*@", "@"))
        || members.test(canonical);
  }
}
