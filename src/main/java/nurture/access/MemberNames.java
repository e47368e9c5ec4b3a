package nurture.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.identity.Mailbox;

/** The members as they were a moment ago, to be asked without waiting. Thread-safe. */
public final class MemberNames {

  private volatile Map<String, Member> byAddress = Map.of();

  /** Keeps what the members are from now on. */
  public void see(List<Member> members) {
    byAddress =
        members.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    member -> Mailbox.canonical(member.email()),
                    Function.identity(),
                    (first, second) -> first));
  }

  /** The name of the active member with an address, in any form. */
  public Optional<String> name(String address) {
    return find(address).filter(Member::active).map(Member::name);
  }

  /** Whether an address is a member's, active or not. */
  public boolean has(String address) {
    return find(address).isPresent();
  }

  private Optional<Member> find(String address) {
    return Optional.ofNullable(byAddress.get(Mailbox.canonical(address)));
  }
}
