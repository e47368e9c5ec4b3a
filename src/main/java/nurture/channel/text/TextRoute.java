package nurture.channel.text;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nurture.event.Via;

/**
 * How texts of one channel reach the provider.
 *
 * @param base the start of its addresses, without a slash at the end
 * @param account what we are called there
 * @param token proves it; also what the provider signs its webhooks with
 * @param via SMS or WHATSAPP
 * @param from the number or name they come from; without it {@code service} is there
 * @param service the pool of senders they come from
 * @param timeout for the connection, and again for the answer
 */
public record TextRoute(
    URI base,
    String account,
    String token,
    Via via,
    Optional<String> from,
    Optional<String> service,
    Duration timeout) {

  /** What the provider sets before numbers of WhatsApp. */
  public static final String WHATSAPP = "whatsapp:";

  public TextRoute {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(via, "via");
    Objects.requireNonNull(timeout, "timeout");
    if (from.isEmpty() && service.isEmpty()) {
      throw new IllegalArgumentException("texts need a sender: a number, or a pool of them");
    }
  }

  /** Where texts are posted. */
  URI messages() {
    return URI.create(base + "/2010-04-01/Accounts/" + account + "/Messages.json");
  }

  /** A number as the provider wants it on this channel. */
  String addressed(String number) {
    return via == Via.WHATSAPP ? WHATSAPP + number : number;
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "TextRoute[" + base + ", " + via + "]";
  }
}
