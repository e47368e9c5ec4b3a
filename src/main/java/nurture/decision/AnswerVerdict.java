package nurture.decision;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.TextAnswer;
import nurture.event.AnswerResponse;

/**
 * What the rules of delivery made of the answer of a mail server, or of a provider of texts.
 *
 * @param response what follows
 * @param perMinute of a throttle: how many messages a minute may still go to the provider, at least
 *     1
 * @param lasting of a throttle or a held provider: a minute to a week
 * @param why each rule whose response it is, and in a line of its own what it said; empty where no
 *     rule spoke
 * @param reason in words for people
 * @param version the playbook that judged it
 */
public record AnswerVerdict(
    AnswerResponse response,
    int perMinute,
    Duration lasting,
    List<String> why,
    String reason,
    String version) {

  private static final int MOST_A_MINUTE = 100_000;
  private static final int LONGEST = 7 * 24 * 60;

  public AnswerVerdict {
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(lasting, "lasting");
    why = List.copyOf(why);
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(version, "version");
  }

  /**
   * Where rules differ, the response that is the mildest for the candidate; where none spoke, the
   * message is tried again if the server may take it later, else given up. Pure.
   *
   * @param said by rules of delivery
   */
  public static AnswerVerdict of(MailAnswer answer, List<AttributedOpinion> said, String version) {
    return of(answer.passing(), said, version);
  }

  /** The same of the answer of a provider of texts. */
  public static AnswerVerdict of(TextAnswer answer, List<AttributedOpinion> said, String version) {
    return of(answer.passing(), said, version);
  }

  private static AnswerVerdict of(boolean passing, List<AttributedOpinion> said, String version) {
    List<AttributedOpinion> sorted =
        said.stream()
            .filter(each -> each.opinion() instanceof Respond)
            .sorted(Comparator.comparing(AttributedOpinion::rule))
            .toList();
    return sorted.stream()
        .map(each -> ((Respond) each.opinion()).response())
        .min(Comparator.naturalOrder())
        .map(response -> spoken(response, sorted, version))
        .orElseGet(() -> unspoken(passing, "no rule says what this answer means", version));
  }

  /** What follows without rules: no address is suppressed. */
  public static AnswerVerdict unspoken(MailAnswer answer, String reason, String version) {
    return unspoken(answer.passing(), reason, version);
  }

  /** The same of the answer of a provider of texts. */
  public static AnswerVerdict unspoken(TextAnswer answer, String reason, String version) {
    return unspoken(answer.passing(), reason, version);
  }

  private static AnswerVerdict unspoken(boolean passing, String reason, String version) {
    return new AnswerVerdict(
        passing ? AnswerResponse.RETRY : AnswerResponse.FAIL,
        1,
        Duration.ofMinutes(1),
        List.of(),
        reason,
        version);
  }

  private static AnswerVerdict spoken(
      AnswerResponse response, List<AttributedOpinion> said, String version) {
    List<AttributedOpinion> heard =
        said.stream().filter(each -> ((Respond) each.opinion()).response() == response).toList();
    List<Respond> words = heard.stream().map(each -> (Respond) each.opinion()).toList();
    return new AnswerVerdict(
        response,
        within(words.stream().mapToInt(Respond::perMinute).min().orElse(1), MOST_A_MINUTE),
        Duration.ofMinutes(
            within(words.stream().mapToInt(Respond::minutes).max().orElse(1), LONGEST)),
        heard.stream().map(each -> each.rule() + "\n" + each.opinion().reason()).toList(),
        words.get(0).reason(),
        version);
  }

  /** The rule that was heard first; empty where no rule spoke. */
  public String rule() {
    return why.isEmpty() ? "" : why.get(0).substring(0, why.get(0).indexOf('\n'));
  }

  /** The same with another response, and why. */
  public AnswerVerdict but(AnswerResponse other, String because) {
    return new AnswerVerdict(other, perMinute, lasting, why, because, version);
  }

  /** Whether it is about us, so that other messages would fare the same. */
  public boolean aboutUs() {
    return response.compareTo(AnswerResponse.THROTTLE) <= 0;
  }

  private static int within(int number, int most) {
    return Math.max(1, Math.min(number, most));
  }
}
