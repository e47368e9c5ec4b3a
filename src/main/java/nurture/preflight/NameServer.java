package nurture.preflight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

/** A name server, or those of the machine. Long answers are fetched by TCP. */
public final class NameServer implements DnsRecords {

  /** Before a question is repeated, twice as long each time; three times in all. */
  private static final Duration PATIENCE = Duration.ofMillis(1_000);

  /** A part of a TXT record, as JNDI writes it. */
  private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63})*");

  private final String url;
  private final Duration patience;

  /**
   * @param server {@code host} or {@code host:port}; empty for those of the machine
   */
  public NameServer(Optional<String> server) {
    this(server, PATIENCE);
  }

  NameServer(Optional<String> server, Duration patience) {
    this.url = server.map(address -> "dns://" + address).orElse("dns:");
    this.patience = patience;
  }

  /**
   * The records of a name. What cannot be one, such as an address that a record of a stranger names
   * in its place, is not asked about: JNDI would follow it to other services than DNS.
   */
  @Override
  @SuppressWarnings("BanJNDI")
  public List<String> ask(Type type, String name) throws DnsAway {
    if (!NAME.matcher(name).matches()) {
      return List.of();
    }
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    environment.put(Context.PROVIDER_URL, url);
    environment.put("com.sun.jndi.dns.timeout.initial", Long.toString(patience.toMillis()));
    environment.put("com.sun.jndi.dns.timeout.retries", "3");
    try {
      DirContext dns = new InitialDirContext(environment);
      try {
        Attribute found =
            dns.getAttributes(name + ".", new String[] {type.name()}).get(type.name());
        return found == null ? List.of() : values(type, found);
      } finally {
        dns.close();
      }
    } catch (NameNotFoundException absent) {
      return List.of();
    } catch (CommunicationException silent) {
      throw new DnsAway("no name server answered about " + name, true);
    } catch (NamingException failed) {
      throw new DnsAway("the name server could not answer about " + name, false);
    }
  }

  private static List<String> values(Type type, Attribute found) throws NamingException {
    List<String> values = new ArrayList<>();
    NamingEnumeration<?> all = found.getAll();
    while (all.hasMore()) {
      String value = String.valueOf(all.next());
      values.add(
          switch (type) {
            case TXT -> joined(value);
            case MX -> name(value.replaceFirst("^\\d+\\s+", ""));
            case PTR -> name(value);
            case A, AAAA -> value;
          });
    }
    return values;
  }

  private static String name(String absolute) {
    return absolute.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
  }

  private static String joined(String written) {
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(written);
    while (part.find()) {
      String quoted = part.group(1);
      text.append(quoted == null ? part.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
    }
    return text.toString();
  }
}
