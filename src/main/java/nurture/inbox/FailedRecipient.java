package nurture.inbox;

import java.util.Objects;

/**
 * One recipient of a bounce.
 *
 * @param address as the report names it, in lower case; empty if it names none. Behind a forwarding
 *     this is another address than our message went to
 * @param about what the failure is about
 * @param code of the server: {@code "550 5.1.1"}, {@code "550"}; empty if it gave none
 * @param reason in one line, without addresses; empty if none is given
 */
public record FailedRecipient(String address, BounceClass about, String code, String reason) {
  public FailedRecipient {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
  }

  /** Without the address, so that it ends up in no log. */
  @Override
  public String toString() {
    return "FailedRecipient[" + about + ", " + code + "]";
  }
}
