package nurture.channel.email;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.MailAnswers;

/**
 * What the codes and words of a mail server's answer are about. They decide nothing: that is done
 * by the rules of delivery. Sources: RFC 3463, RFC 5248, RFC 7505, and the answers that mail
 * servers give.
 */
public final class AnswerWords {

  /** Codes stand at the start, after the reply code, or anywhere in the text. */
  private static final Pattern ENHANCED =
      Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d]|\\.\\d)");

  /** The rest of a link after its page: our own address, in links that explain whatever it is. */
  private static final Pattern QUERY = Pattern.compile("(?<=https?://[^\\s?]{1,200})\\?\\S*");

  private static final Pattern MAILBOX_CODES = Pattern.compile("[45]\\.(1\\.(0|1|2|3|6|10)|2\\.1)");
  private static final Pattern ROUTE_CODES = Pattern.compile("[45]\\.(1\\.[78]|7\\.\\d+)");

  private static final Pattern MAILBOX_WORDS =
      words(
          "(user|recipient|mailbox|account|address|local part)( is| was)?"
              + " (unknown|not found|invalid)",
          "(unknown|invalid|nonexistent|non-existent|no such)( final| delivery| e-?mail){0,2}"
              + " (local[- ]user|local part|user|recipient|mailbox|account|address|person)",
          "(user|recipient|mailbox|account|address)( named)?( \\S{1,80})? (does not|doesn'?t) exist",
          "account that you tried to reach (does not exist|is disabled)",
          "user doesn'?t have an? \\S{1,80} account",
          "no (mailbox|user|account) (here )?(by|with|of) (that|this) name",
          "(mailbox|account)( is| has been| was)? (disabled|deactivated|inactive|closed|deleted|suspended)",
          "no longer (exists|here|with|works|employed|valid|active|in use|available)",
          "not a valid (mailbox|recipient|user|address)",
          "unroute?able address",
          "(user|recipient|mailbox|account|address|name|recipients)( \\S{1,80})?"
              + " (was |is |are |were )?(not (known|recognized|recognised|active|present|on file|local)"
              + "|missing|unknown|does ?n[o']?t exist|not exist)",
          "(user|recipient|mailbox|account|address)( \\S{1,80})?"
              + " (couldn'?t|could not|cannot|can'?t|wasn'?t|was not) be found",
          "(user|recipient|mailbox|account|address)( \\S{1,80})? (wasn'?t|was not|isn'?t|not) found",
          "not listed in( \\S{1,40}){1,6} (directory|address book)|not (present )?in (the )?directory",
          "no (one|person) at this address|no valid recipients|not a known (user|recipient)",
          "(bad|undeliverable) (destination|recipient|mailbox) ?(address|mailbox)?",
          "not (a )?valid(rcptto)? (list|account)|badrcptto|badrecipientto|validrcptto",
          "(address|mailbox|account|user) (no longer|does not|doesn'?t) (accepts?|exists?)",
          "(host or domain name|domain( name)?) (not found|does(n'?t| not) exist|is invalid)",
          "\\bnxdomain\\b|no such (domain|host)|null mx|host unknown|unknown host|does not accept mail",
          "does(n'?t| not) have an account here",
          // Outlook.com; without the code, GMX says the same of our reputation.
          "5\\.5\\.0 requested action not taken: mailbox unavailable",
          "(benutzer|empf\\S{1,3}nger|postfach|adresse|konto)( ist| wurde)?"
              + " (unbekannt|existiert nicht|nicht (gefunden|vorhanden|bekannt)|deaktiviert)",
          "(unbekannter?|kein(e|en)?( solcher?)?) (benutzer|empf\\S{1,3}nger|postfach|adresse)",
          "(utilisateur|destinataire) inconnu",
          "(gebruiker|ontvanger) onbekend",
          "(utilisateur|destinataire|adresse|boîte|compte)( \\S{1,80}){0,3}"
              + " (inexistante?|introuvable|n'existe pas|désactivée?|invalide)",
          "(usuario|destinatario|buzón|cuenta|dirección)( \\S{1,80}){0,3}"
              + " (desconocid[oa]|inexistente|no existe|no encontrad[oa]|desactivad[oa])",
          "(postvak|mailbox|adres|gebruiker)( \\S{1,80})? (bestaat niet|niet gevonden)",
          "(usuario|destinatario) (desconocido|inexistente)");

  private static final Pattern ROUTE_WORDS =
      words(
          "relay",
          "auth(entication|orization)? (is )?required",
          "(not|must|please|need to) (be )?(authenticated?|log(ged)? in)",
          "not (authorized|authorised|permitted|allowed)",
          "(access|permission) denied",
          "sender",
          "(black|block|deny|reject)[- ]?list",
          "blocked",
          "spamhaus|spamcop|barracuda|sorbs|proofpoint|cloudmark|senderscore|uceprotect|talos",
          "dnsbl|\\brbl\\b|\\bsbl\\b|\\bxbl\\b|\\bpbl\\b",
          "reputation",
          // Exchange Online: our address, traffic or authentication, whatever the words.
          "\\b[45]\\.7\\.[5-8]\\d\\d\\b",
          "\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|\\barc\\b",
          "\\bptr\\b|reverse[- ]?dns|\\brdns\\b|reverse (host|lookup)",
          "\\bhelo\\b|\\behlo\\b",
          "policy|policies|prohibit",
          "\\brate\\b|\\brate[- ]|throttl|deferred due to|(temporarily|permanently) deferred",
          "messages from .{0,80}(deferred|rejected|blocked|weren'?t sent|not accepted)|\\btss\\d\\d",
          "too many (connections|messages|mails|emails|recipients|errors|sessions|concurrent)",
          "(daily|hourly|sending|outbound)( user)?( sending)? (quota|limit)",
          "^(?!.*(mailbox|user|recipient|account|disk|storage|space|over quota)).*quota",
          "your (ip|host|server|domain|network|account|organi[sz]ation)",
          "greet pause|penali[sz]ed",
          "client host|client was|\\bip\\b|ip address",
          "starttls|\\btls\\b|encrypt",
          "unauthenticated|unauthorized",
          "\\babuse|suspicious|unsolicited|complaints?\\b",
          "\\btrial\\b|billing|subscription",
          "sending (is |was )?(paused|suspended|disabled)|not verified|sandbox|configuration set",
          "(zugriff|zugang) verweigert|gesperrte ip|sperrliste|schwarzen? liste|richtlinie",
          "nicht (erlaubt|gestattet|zugelassen|berechtigt)",
          "zu viele (verbindungen|nachrichten|e-?mails)|versandlimit");

  /** About us whatever else is said: the mailbox that such an answer misses is our own. */
  private static final Pattern OUR_WORDS =
      words(
          "sender verify|verify(ing)? (the )?sender|sender (address )?(does|is|was|not|unknown)",
          "\\b(envelope[- ]from|return[- ]?path|reply[- ]to|from address)\\b",
          "\\bmail from:? ?(address|domain|mailbox)|address in (the )?from\\b",
          "\\blog[- ]?in\\b|password|credentials|authentication failed|credits exceeded",
          "\\boutbound|\\bunpaid|\\binvoice|\\bsmtp account",
          "\\b(your|mail ?server) ip\\b.{0,60}list|(black|block)[- ]?listed",
          "\\babsender|\\banmeld(ung|en)\\b|authentifizier|kennwort|passwort",
          "\\bihre?[mns]? (ip|mail-?server|server|domain|konto|account)\\b");

  /**
   * About this recipient or letter though they sound otherwise: greylisting (RFC 6647), a mailbox
   * that gets too much mail, Microsoft's word for a recipient it does not know, and Gmail's for an
   * attachment.
   */
  private static final Pattern LETTER_WORDS =
      words(
          "gr[ea]y[- ]?list",
          "\\b(mailbox|inbox|postfach|mailfolder|postvak|bo[iî]te|buz[oó]n)\\b( \\S{1,80}){0,4}"
              + " (full|voll|vol|pleine|llen[oa])\\b"
              + "|(user|recipient)( is)? over ?quota",
          // The servers between give up; no server of the recipient said no.
          "without delivery|(message|delivery time) expired|target ip address responded",
          "tls (is )?not available|tls .{0,40}local problem",
          "is receiving (mail|email|messages) (at a rate|too quickly)",
          "recipient address rejected: access denied",
          "recipient address rejected\\b.{0,60}\\b(try|come back)\\b.{0,20}\\b(later|again)",
          "\\b(recipient|group|list|mailbox)\\b.{0,30}(does not|doesn'?t|only) accepts?"
              + " (mail|e-?mail|messages) from|outside (the|their|this) organi[sz]ation",
          "content[- ]filter|\\bvirus|malware|phishing",
          "^(?!.*(reputation|listed)).*spam content",
          "has a policy that prohibit",
          "\\b(link|url|attachment|file|extension)s?\\b.{0,40}\\b(not allowed|forbidden|prohibited)",
          // Barracuda names no reason for one of many recipients.
          ":blocked\\)",
          // Exchange: a list that takes mail of its own members only.
          "resolver\\.rst\\.|transport\\.rules\\.",
          "content presents a potential security");

  /** About too much in too short a time. */
  private static final Pattern RATE_WORDS =
      words(
          "\\brate\\b|\\brate[- ]|throttl|too (many|much|fast|quickly)|slow(ing)? down",
          "deferred|\\btss?\\d\\d|(daily|hourly|sending|outbound)( user)?( sending)? (quota|limit)",
          "zu viele|versandlimit");

  /** Marks that providers put into their answers, beside the codes of RFC 3463. */
  private static final Pattern MARKS =
      Pattern.compile("\\b(TSS?\\d{2}|S\\d{4}|RP-\\d{3}|CS\\d{2}|HM\\d{2}|AS\\d{3,4})\\b");

  /** By which the servers of a provider are known to speak. */
  private static final Map<String, Pattern> SPEAKERS =
      Map.of(
          "yahoo",
          words("\\btss?\\d\\d\\b|postmaster\\.yahooinc\\.com|help\\.yahoo\\.com|\\.yahoo\\.com/"),
          "google",
          words("\\bgsmtp\\b|support\\.google\\.com"),
          "microsoft",
          words(
              "\\.protection\\.outlook\\.com|outlook\\.com \\[|mail\\.live\\.com|sender\\.office\\.com"
                  + "|aka\\.ms/|\\b(S3140|S3150|S77\\d\\d|RP-00\\d)\\b"),
          "apple",
          words("\\bicloud\\.com|support\\.apple\\.com|\\b(CS01|HM0\\d)\\b"),
          "gmx",
          words("\\bnemesis esmtp|postmaster\\.(gmx|web|1and1)\\.|kundenserver\\.de"));

  /** RFC 5321 §3.8: the line is closed. */
  private static final int CLOSING = 421;

  /** RFC 5321 §4.2.2: more than is allotted. */
  private static final int STORAGE = 552;

  private AnswerWords() {}

  /**
   * What an answer says, of a message that is not known yet.
   *
   * @param code the reply code at {@code step}, 400-599
   * @param answer the reply without addresses, so that no address is taken for a word
   * @param reported whether a report by mail passed it on
   */
  public static MailAnswer read(AnswerStep step, int code, String answer, boolean reported) {
    String said = QUERY.matcher(answer).replaceAll("");
    List<String> codes = found(ENHANCED, said).toList();
    boolean namesUs = OUR_WORDS.matcher(said).find();
    String speaker = speaker(answer);
    return new MailAnswer(
        step,
        code,
        code == CLOSING,
        code < 500,
        Stream.concat(codes.stream(), found(MARKS, said)).distinct().toList(),
        codes.stream().anyMatch(c -> MAILBOX_CODES.matcher(c).matches()),
        codes.stream().anyMatch(c -> ROUTE_CODES.matcher(c).matches()),
        // RFC 1870: the size is told with the sender.
        code == STORAGE || codes.stream().anyMatch(c -> c.endsWith(".3.4")),
        code == STORAGE,
        MAILBOX_WORDS.matcher(said).find(),
        LETTER_WORDS.matcher(said).find(),
        namesUs,
        namesUs || ROUTE_WORDS.matcher(said).find(),
        RATE_WORDS.matcher(said).find(),
        speaker,
        !speaker.equals(MailAnswers.OTHER),
        reported,
        0,
        1);
  }

  private static String speaker(String answer) {
    return SPEAKERS.entrySet().stream()
        .filter(each -> each.getValue().matcher(answer).find())
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .orElse(MailAnswers.OTHER);
  }

  private static Stream<String> found(Pattern pattern, String said) {
    return pattern
        .matcher(said)
        .results()
        .map(MatchResult::group)
        .map(mark -> mark.toUpperCase(Locale.ROOT));
  }

  private static Pattern words(String... alternatives) {
    return Pattern.compile(
        String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
