package nurture.inbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nurture.channel.text.TextRoute;
import nurture.digest.HashedId;
import nurture.digest.Sha256;
import nurture.event.Via;
import nurture.identity.PhoneNumber;

/**
 * A text that came from a provider.
 *
 * @param id what the provider calls it
 * @param optOut what the provider itself took it for: STOP, START, HELP; empty for none
 * @param attached whether pictures or the like came with it
 */
public record ReceivedText(
    String id, Via via, PhoneNumber from, String text, String optOut, boolean attached) {

  public ReceivedText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(via, "via");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(optOut, "optOut");
  }

  /** The text in a form; empty where it has no id, or comes from no number. */
  public static Optional<ReceivedText> of(PostedForm form) {
    String id = form.value("MessageSid");
    Via via = via(form.value("From"));
    return id.isBlank()
        ? Optional.empty()
        : number(form.value("From"))
            .map(
                from ->
                    new ReceivedText(
                        id,
                        via,
                        from,
                        form.value("Body").strip(),
                        form.value("OptOutType").toUpperCase(Locale.ROOT),
                        !form.value("NumMedia").isEmpty() && !form.value("NumMedia").equals("0")));
  }

  /** The channel of a number as the provider writes it. */
  public static Via via(String written) {
    return written.startsWith(TextRoute.WHATSAPP) ? Via.WHATSAPP : Via.SMS;
  }

  /** A number as the provider writes it; empty for a name or a short code. */
  public static Optional<PhoneNumber> number(String written) {
    return PhoneNumber.of(
        written.startsWith(TextRoute.WHATSAPP)
            ? written.substring(TextRoute.WHATSAPP.length())
            : written,
        "");
  }

  /** Kept as mails are, until it is read. The same for each copy of it. */
  public ArrivedMail arrived(Instant received, byte[] form) {
    Sha256 digest = new Sha256().and("text\0").and(id);
    return new ArrivedMail(HashedId.of(digest.bytes()), source(via), received, form, 0);
  }

  private static String source(Via via) {
    return via.name().toLowerCase(Locale.ROOT);
  }

  /** The channel that came a thing by which is kept; EMAIL for a mail. */
  public static Via viaOf(String source) {
    return source.equals(source(Via.SMS))
        ? Via.SMS
        : source.equals(source(Via.WHATSAPP)) ? Via.WHATSAPP : Via.EMAIL;
  }

  /** Without content and number, so that none ends up in a log. */
  @Override
  public String toString() {
    return "ReceivedText[" + id + ", " + via + "]";
  }
}
