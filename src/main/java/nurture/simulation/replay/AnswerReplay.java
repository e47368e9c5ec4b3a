package nurture.simulation.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.TextAnswer;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.event.ChannelDescription;
import nurture.rules.DeliveryRules;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.AnswerSource.RecordedAnswer;

/**
 * Judges the answers on record, of mail servers and of providers of texts, by two rule books.
 * Writes nothing.
 */
public final class AnswerReplay {

  private static final int EXAMPLES = 10;
  private static final int LONGEST = 200;

  /** What followed by the book before, and what would follow by the new one. */
  public record Change(AnswerResponse before, AnswerResponse after) {}

  /**
   * One answer that would be judged otherwise.
   *
   * @param said its words, without addresses, shortened
   */
  public record Example(
      String code, String provider, String said, AnswerVerdict before, AnswerVerdict after) {}

  /**
   * What differs.
   *
   * @param answers how many were judged
   * @param otherwise how many the new book judges otherwise; a throttle of another rate or length
   *     counts
   * @param changes how often one response would become another
   * @param complete whether all of the period were judged
   */
  public record Report(
      String before,
      String after,
      long answers,
      long otherwise,
      Map<String, Long> responses,
      List<Map.Entry<Change, Long>> changes,
      List<Example> examples,
      boolean complete) {
    public Report {
      responses = Map.copyOf(responses);
      changes = List.copyOf(changes);
      examples = List.copyOf(examples);
    }
  }

  private final long began = System.nanoTime();
  private final RuleBook before;
  private final RuleBook after;
  private final Map<String, Long> responses = new TreeMap<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Change> changes = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>();
  private long answers;
  private long otherwise;

  private AnswerReplay(RuleBook before, RuleBook after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Blocks until all are judged, those of one source after those of another.
   *
   * @throws IllegalStateException if the answers cannot be read
   */
  public static Report run(
      RuleBook before,
      RuleBook after,
      List<AnswerSource> sources,
      Instant from,
      Instant to,
      RunProgress progress) {
    AnswerReplay replay = new AnswerReplay(before, after);
    boolean complete = true;
    for (AnswerSource source : sources) {
      complete = complete && replay.judged(source, from, to, progress);
    }
    return replay.report(complete);
  }

  /** Answers whether all were. */
  private boolean judged(AnswerSource source, Instant from, Instant to, RunProgress progress) {
    List<RecordedAnswer> page = source.page(from, to, 0);
    while (!page.isEmpty()) {
      page.forEach(this::judge);
      if (!progress.goOn(answers, 0, Duration.ofNanos(System.nanoTime() - began))) {
        return false;
      }
      page = source.page(from, to, page.get(page.size() - 1).id());
    }
    return true;
  }

  private void judge(RecordedAnswer one) {
    AnswerVerdict was = verdict(before, one);
    AnswerVerdict is = verdict(after, one);
    answers++;
    responses.merge(is.response().name(), 1L, Long::sum);
    if (!alike(was, is)) {
      otherwise++;
      String key = was.response().ordinal() + "-" + is.response().ordinal();
      changes.put(key, new Change(was.response(), is.response()));
      boolean first = counts.merge(key, 1L, Long::sum) == 1;
      if (examples.size() < EXAMPLES && (first || examples.size() < EXAMPLES / 2)) {
        examples.add(example(one, was, is));
      }
    }
  }

  private Report report(boolean complete) {
    return new Report(
        before.version(),
        after.version(),
        answers,
        otherwise,
        responses,
        changes.entrySet().stream()
            .map(each -> Map.entry(each.getValue(), counts.getOrDefault(each.getKey(), 0L)))
            .sorted(Map.Entry.<Change, Long>comparingByValue().reversed())
            .toList(),
        examples,
        complete);
  }

  private static boolean alike(AnswerVerdict one, AnswerVerdict other) {
    return one.response() == other.response()
        && one.perMinute() == other.perMinute()
        && one.lasting().equals(other.lasting());
  }

  private static AnswerVerdict verdict(RuleBook book, RecordedAnswer one) {
    return one.answer() instanceof TextAnswer text
        ? DeliveryRules.judge(book, text)
        : DeliveryRules.judge(book, (MailAnswer) one.answer());
  }

  private static Example example(RecordedAnswer one, AnswerVerdict was, AnswerVerdict is) {
    String said = one.said();
    String words = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    if (one.answer() instanceof TextAnswer text) {
      return new Example(text.mark(), ChannelDescription.of(text.via()).name(), words, was, is);
    }
    MailAnswer answer = (MailAnswer) one.answer();
    return new Example(String.valueOf(answer.code()), answer.provider(), words, was, is);
  }
}
