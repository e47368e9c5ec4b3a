package nurture.channel.email.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headers of a mail or of a part, in the order they came. Names are looked up in any case. */
public record MailHeaders(List<MailHeader> fields) {
  public static final MailHeaders NONE = new MailHeaders(List.of());

  public MailHeaders {
    fields = List.copyOf(fields);
  }

  /** The decoded value of the first header of that name. */
  public Optional<String> first(String name) {
    return raw(name).map(EncodedWords::decode);
  }

  /** The value of the first header of that name with its encoded words. */
  public Optional<String> raw(String name) {
    return allRaw(name).stream().findFirst();
  }

  /** The values of all headers of that name with their encoded words. */
  public List<String> allRaw(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return fields.stream()
        .filter(field -> field.name().equals(wanted))
        .map(MailHeader::raw)
        .toList();
  }

  public boolean has(String name) {
    return raw(name).isPresent();
  }

  /** How many there are, and none of their content. */
  @Override
  public String toString() {
    return "MailHeaders[" + fields.size() + "]";
  }
}
