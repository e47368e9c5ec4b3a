package nurture.json;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on the web that a recruiter may follow: http or https, to a host of the public
 * internet. Names are not looked up.
 */
final class PublicLink {

  private static final List<String> INTERNAL =
      List.of(".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".home.arpa", ".test");

  /** Dotted, or a plain, hexadecimal or octal number, as browsers read them. */
  private static final Pattern NUMERIC =
      Pattern.compile("(0x[0-9a-f]+|[0-9]+)(\\.(0x[0-9a-f]+|[0-9]+))*");

  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

  static void check(String path, String written) throws RefusalException {
    Optional<String> fault = fault(written);
    if (fault.isPresent()) {
      throw new RefusalException(path, written, fault.get());
    }
  }

  private static Optional<String> fault(String written) throws RefusalException {
    URI uri;
    try {
      uri = new URI(written);
    } catch (URISyntaxException e) {
      return Optional.of("is no web address; write it as https://www.example.com/in/ada");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      return Optional.of("must begin with https:// or http://");
    }
    // Java reads no host where it is outside ASCII, or a number that browsers take for an address.
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    String host =
        (uri.getHost() == null ? authority.replaceFirst(":\\d*$", "") : uri.getHost())
            .toLowerCase(Locale.ROOT);
    if (host.isEmpty() || authority.indexOf('@') >= 0) {
      return Optional.of("must name a host, and no user");
    }
    return isInternal(host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
        ? Optional.of("leads to this machine or a private network")
        : Optional.empty();
  }

  private static boolean isInternal(String host) {
    if (host.startsWith("[")) {
      return isPrivate(host.substring(1, host.length() - 1).replaceFirst("%.*", ""));
    }
    if (NUMERIC.matcher(host).matches()) {
      return !DOTTED.matcher(host).matches() || isPrivate(host);
    }
    return host.indexOf('.') < 0 || INTERNAL.stream().anyMatch(host::endsWith);
  }

  private static boolean isPrivate(String literal) {
    try {
      // A literal is not looked up.
      InetAddress address = InetAddress.getByName(literal);
      byte[] bytes = address.getAddress();
      boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
      boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
      boolean thisNetwork = bytes.length == 4 && (bytes[0] == 0 || (bytes[0] & 0xff) >= 240);
      return uniqueLocal
          || shared
          || thisNetwork
          || address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || address.isLinkLocalAddress()
          || address.isSiteLocalAddress()
          || address.isMulticastAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private PublicLink() {}
}
