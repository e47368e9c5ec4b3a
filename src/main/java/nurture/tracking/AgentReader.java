package nurture.tracking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nurture.tracking.ReaderAgent.Kind;

/**
 * Reads from the headers of a request what made it. Pure.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-user-agent">RFC 9110, 10.1.5</a>
 */
public final class AgentReader {

  private record Known(String words, Kind kind, String name) {}

  /** The first that is in the name of the program, in lower case. */
  private static final List<Known> KNOWN =
      List.of(
          new Known("barracuda", Kind.GATEWAY, "Barracuda"),
          new Known("proofpoint", Kind.GATEWAY, "Proofpoint"),
          new Known("urldefense", Kind.GATEWAY, "Proofpoint"),
          new Known("mimecast", Kind.GATEWAY, "Mimecast"),
          new Known("safelinks", Kind.GATEWAY, "Microsoft Defender"),
          new Known("bingpreview", Kind.GATEWAY, "Microsoft Defender"),
          new Known("microsoft defender", Kind.GATEWAY, "Microsoft Defender"),
          new Known("ms-office", Kind.GATEWAY, "Microsoft Office"),
          new Known("microsoft office", Kind.GATEWAY, "Microsoft Office"),
          new Known("googleimageproxy", Kind.PROXY, "Google"),
          new Known("google-safety", Kind.GATEWAY, "Google"),
          new Known("google-read-aloud", Kind.GATEWAY, "Google"),
          new Known("yahoomailproxy", Kind.PROXY, "Yahoo"),
          new Known("ironport", Kind.GATEWAY, "Cisco"),
          new Known("cisco", Kind.GATEWAY, "Cisco"),
          new Known("trend micro", Kind.GATEWAY, "Trend Micro"),
          new Known("trendmicro", Kind.GATEWAY, "Trend Micro"),
          new Known("fireeye", Kind.GATEWAY, "Trellix"),
          new Known("trellix", Kind.GATEWAY, "Trellix"),
          new Known("symantec", Kind.GATEWAY, "Symantec"),
          new Known("messagelabs", Kind.GATEWAY, "Symantec"),
          new Known("sophos", Kind.GATEWAY, "Sophos"),
          new Known("forcepoint", Kind.GATEWAY, "Forcepoint"),
          new Known("hornetsecurity", Kind.GATEWAY, "Hornetsecurity"),
          new Known("checkpoint", Kind.GATEWAY, "Check Point"),
          new Known("cloudmark", Kind.GATEWAY, "Cloudmark"),
          new Known("slackbot", Kind.PREVIEW, "Slack"),
          new Known("slack-imgproxy", Kind.PREVIEW, "Slack"),
          new Known("skypeuripreview", Kind.PREVIEW, "Microsoft Teams"),
          new Known("microsoftpreview", Kind.PREVIEW, "Microsoft Teams"),
          new Known("whatsapp", Kind.PREVIEW, "WhatsApp"),
          new Known("telegrambot", Kind.PREVIEW, "Telegram"),
          new Known("twitterbot", Kind.PREVIEW, "X"),
          new Known("facebookexternalhit", Kind.PREVIEW, "Facebook"),
          new Known("facebot", Kind.PREVIEW, "Facebook"),
          new Known("linkedinbot", Kind.PREVIEW, "LinkedIn"),
          new Known("discordbot", Kind.PREVIEW, "Discord"),
          new Known("mattermost", Kind.PREVIEW, "Mattermost"));

  /** Words that no browser has in its name; there are telephones of the make Cubot. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?<!cu)bot\\b|crawl|spider\\b|scan|preview|proxy|fetch|headless|phantomjs|puppeteer"
              + "|playwright|selenium|python|curl|wget|libwww|java/|java-http|okhttp|axios"
              + "|go-http|node|ruby|perl|php|http-?client|urlgrabber|monitor|check");

  /** How the name of each browser begins, and what follows in it. */
  private static final Pattern BROWSER =
      Pattern.compile("(mozilla/5\\.0 \\(.+|opera/.+)", Pattern.DOTALL);

  /** Apple loads all pictures of all mails by proxies of this name (Mail Privacy Protection). */
  private static final String APPLE = "mozilla/5.0";

  /** Outlook loads pictures when a person reads a mail, and says that it is an Office. */
  private static final String OUTLOOK = "mozilla/4\\.0 \\(compatible; ms-office; .{1,60}";

  private static final int LONGEST = 1_000;

  /**
   * @param header the value of a header of the request, empty where it is not there
   */
  public static ReaderAgent read(UnaryOperator<String> header) {
    String name = header.apply("user-agent").strip().toLowerCase(Locale.ROOT);
    return named(name)
        .orElseGet(
            () ->
                ReaderAgent.of(
                    ahead(header)
                        ? Kind.PREFETCH
                        : asksForAPerson(header) ? Kind.BROWSER : Kind.PROGRAM));
  }

  /**
   * The same for the picture in a mail, which mail programs load.
   *
   * @param header the value of a header of the request, empty where it is not there
   */
  public static ReaderAgent readOfPicture(UnaryOperator<String> header) {
    String name = header.apply("user-agent").strip().toLowerCase(Locale.ROOT);
    if (name.equals(APPLE)) {
      return new ReaderAgent(Kind.PROXY, "Apple");
    } else if (name.matches(OUTLOOK)) {
      return ReaderAgent.of(Kind.BROWSER);
    }
    return named(name)
        .orElseGet(
            () ->
                ReaderAgent.of(
                    ahead(header)
                        ? Kind.PREFETCH
                        : wantsAPicture(header) ? Kind.BROWSER : Kind.PROGRAM));
  }

  /** What says by its name that it is no browser; empty for what may be one. */
  private static Optional<ReaderAgent> named(String name) {
    if (name.length() > LONGEST) {
      return Optional.of(ReaderAgent.of(Kind.PROGRAM));
    } else if (name.isEmpty()) {
      return Optional.of(ReaderAgent.of(Kind.UNNAMED));
    }
    for (Known known : KNOWN) {
      if (name.contains(known.words())) {
        return Optional.of(new ReaderAgent(known.kind(), known.name()));
      }
    }
    return PROGRAM.matcher(name).find() || !BROWSER.matcher(name).matches()
        ? Optional.of(ReaderAgent.of(Kind.PROGRAM))
        : Optional.empty();
  }

  private static boolean wantsAPicture(UnaryOperator<String> header) {
    String accept = header.apply("accept");
    return accept.contains("image/") || accept.contains("*/*");
  }

  private static boolean ahead(UnaryOperator<String> header) {
    return List.of("sec-purpose", "purpose", "x-purpose", "x-moz").stream()
        .map(name -> header.apply(name).toLowerCase(Locale.ROOT))
        .anyMatch(value -> value.contains("prefetch") || value.contains("preview"));
  }

  /** A browser says which languages its user reads, and that it wants a page. */
  private static boolean asksForAPerson(UnaryOperator<String> header) {
    String mode = header.apply("sec-fetch-mode");
    return !header.apply("accept-language").isBlank()
        && header.apply("accept").contains("text/html")
        && (mode.isEmpty() || mode.equals("navigate"));
  }

  private AgentReader() {}
}
