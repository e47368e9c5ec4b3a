package nurture.channel.email;

import java.util.Objects;

/**
 * Where a letter comes from or goes to.
 *
 * @param name the display name, in any script; empty for none
 * @param email {@code local@domain}; the domain may be international. Checked by the channel, not
 *     here, so that a bad address becomes a {@code Refused} and not a lost letter
 */
record Address(String name, String email) {
  public Address {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(email, "email");
  }
}
