package nurture.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nurture.tracking.ReaderAgent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a person from a robot, case by case. */
final class HitJudgeTest {

  private static final Instant SENT = Instant.parse("2027-03-10T11:00:00Z");

  /**
   * The first hit of each case is judged. A hit is written as link, milliseconds after sending, how
   * it asked.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a person after an hour,            1, 1@3600000 BROWSER, true, nothing near it",
    "a person soon,                     1, 1@1501 BROWSER, true, nothing near it",
    "at 1.5 seconds,                    1, 1@1500 BROWSER, false, within 1.5 seconds",
    "before the answer to DATA,         1, 1@-200 BROWSER, false, before the mail server had taken",
    "HEAD,                              1, 1@3600000 HEAD, false, head of the page alone",
    "a gateway,                         1, 1@3600000 GATEWAY, false, Proofpoint checked",
    "a preview,                         1, 1@3600000 PREVIEW, false, Proofpoint made a preview",
    "loaded ahead,                      1, 1@3600000 PREFETCH, false, ahead",
    "a program,                         1, 1@3600000 PROGRAM, false, no browser",
    "without a name,                    1, 1@3600000 UNNAMED, false, does not say what it is",
    "one of two links,                  2, 1@60000 BROWSER, true, nothing near it",
    "both of two links at once,         2, 1@60000 BROWSER|2@60300 BROWSER, false, all links",
    "the last of a burst,               3, 3@60900 BROWSER|1@60000 BROWSER|2@60300 BROWSER, false, all links",
    "both of two links with a pause,    2, 1@60000 BROWSER|2@65001 BROWSER, true, nothing near it",
    "two of three links at once,        3, 1@60000 BROWSER|2@60300 BROWSER, true, nothing near it",
    "the one link twice,                1, 1@60000 BROWSER|1@60200 BROWSER, true, nothing near it",
    "HEAD and then GET,                 1, 1@60400 BROWSER|1@60000 HEAD, false, head of a page",
    "long after a HEAD,                 1, 1@90000 BROWSER|1@60000 HEAD, true, nothing near it",
    "a gateway under two names,         1, 1@60400 BROWSER|1@60000 GATEWAY, false, a gateway checked",
    "long after a gateway,              1, 1@3600000 BROWSER|1@2000 GATEWAY, true, nothing near it",
    "opened by a person,                1, 0@60000 BROWSER, true, nothing near it",
    "opened and then followed,          1, 1@63000 BROWSER|0@60000 BROWSER, true, nothing near it",
    "a picture beside a burst,          2, 0@60100 BROWSER|1@60000 BROWSER|2@60300 BROWSER, true, nothing near it",
    "a link beside its picture,         2, 1@60100 BROWSER|0@60000 BROWSER, true, nothing near it",
    "loaded by a proxy,                 1, 0@60000 PROXY, false, whether a mail is read or not",
    "loaded too soon,                   1, 0@900 BROWSER, false, within 1.5 seconds",
    "a chat made a preview of it,       1, 1@60400 BROWSER|1@60000 PREVIEW, true, nothing near it"
  })
  void hit_isJudgedBesideTheOthersOfItsMessage(
      String name, int links, String hits, boolean human, String reason) {
    List<LinkHit> all = new ArrayList<>();
    Arrays.stream(hits.split("\\|")).map(HitJudgeTest::hit).forEach(all::add);

    HitVerdict verdict = HitJudge.judge(all.get(0), new MessageHits(Optional.of(SENT), links, all));

    assertThat(verdict.human()).as(verdict.reason()).isEqualTo(human);
    assertThat(verdict.reason()).contains(reason);
  }

  @Test
  void hit_ofAMessageThatIsNotOnRecordAsSent_isNoPersons() {
    LinkHit hit = hit("1@60000 BROWSER");

    HitVerdict verdict = HitJudge.judge(hit, new MessageHits(Optional.empty(), 1, List.of(hit)));

    assertThat(verdict.human()).isFalse();
    assertThat(verdict.reason()).contains("not on record that the mail was sent");
  }

  @Test
  void everyHit_isSettledBeforeItIsJudged() {
    assertThat(HitJudge.SETTLED).isGreaterThan(HitJudge.BURST.multipliedBy(2));
  }

  private static LinkHit hit(String written) {
    String[] parts = written.split("[@ ]");
    boolean head = parts[2].equals("HEAD");
    Kind kind = head ? Kind.BROWSER : Kind.valueOf(parts[2]);
    return new LinkHit(
        Integer.parseInt(parts[0]),
        SENT.plusMillis(Long.parseLong(parts[1])),
        head,
        new ReaderAgent(
            kind,
            kind == Kind.GATEWAY || kind == Kind.PREVIEW || kind == Kind.PROXY
                ? "Proofpoint"
                : ""));
  }
}
