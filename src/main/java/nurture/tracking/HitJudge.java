package nurture.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Judges whether a person or a robot made a hit. Pure. What is not clear is a robot: a click that
 * is not counted does less harm than one that is made up, because rules write to candidates who
 * clicked.
 */
public final class HitJudge {

  /** A hit is judged so long after it was made: by then those that belong to it are there. */
  public static final Duration SETTLED = Duration.ofSeconds(60);

  /** No person reads a mail and follows its link so soon after it was sent. */
  static final Duration TOO_SOON = Duration.ofMillis(1_500);

  /** Hits that are so close together are looked at as one. */
  static final Duration BURST = Duration.ofSeconds(5);

  public static HitVerdict judge(LinkHit hit, MessageHits message) {
    if (hit.head()) {
      return HitVerdict.robot("it asked for the head of the page alone");
    }
    return switch (hit.agent().kind()) {
      case GATEWAY -> HitVerdict.robot(hit.agent().name() + " checked the mail");
      case PROXY ->
          HitVerdict.robot(hit.agent().name() + " loads pictures whether a mail is read or not");
      case PREVIEW -> HitVerdict.robot(hit.agent().name() + " made a preview of the link");
      case PREFETCH -> HitVerdict.robot("it was loaded ahead, before a person asked for it");
      case PROGRAM -> HitVerdict.robot("a program asked, and no browser");
      case UNNAMED -> HitVerdict.robot("a program asked that does not say what it is");
      case BROWSER -> ofBrowser(hit, message);
    };
  }

  /** Gateways often give the name of a browser; then the company that a hit is in tells. */
  private static HitVerdict ofBrowser(LinkHit hit, MessageHits message) {
    if (message.sent().isEmpty()) {
      return HitVerdict.robot("it is not on record that the mail was sent");
    }
    Instant sent = message.sent().get();
    if (hit.at().isBefore(sent)) {
      return HitVerdict.robot("it came before the mail server had taken the mail");
    } else if (!hit.at().isAfter(sent.plus(TOO_SOON))) {
      return HitVerdict.robot("it came within 1.5 seconds of sending");
    } else if (hit.link() != LinkId.PICTURE && followsAll(hit, message)) {
      return HitVerdict.robot("all links of the mail were followed within seconds");
    } else if (near(hit, message).anyMatch(other -> other.head())) {
      return HitVerdict.robot("a program asked for the head of a page within seconds");
    } else if (near(hit, message)
        .anyMatch(other -> other.agent().kind() == ReaderAgent.Kind.GATEWAY)) {
      return HitVerdict.robot("a gateway checked the mail within seconds");
    }
    return new HitVerdict(
        true, "a browser or a mail program asked, and nothing near it looks like a robot");
  }

  private static boolean followsAll(LinkHit hit, MessageHits message) {
    return message.links() > 1
        && near(hit, message)
                .map(LinkHit::link)
                .filter(link -> link != LinkId.PICTURE)
                .distinct()
                .count()
            >= message.links();
  }

  private static Stream<LinkHit> near(LinkHit hit, MessageHits message) {
    return message.hits().stream()
        .filter(other -> Duration.between(hit.at(), other.at()).abs().compareTo(BURST) <= 0);
  }

  private HitJudge() {}
}
