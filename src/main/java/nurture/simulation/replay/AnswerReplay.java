package nurture.simulation.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.rules.DeliveryRules;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.AnswerSource.RecordedAnswer;

/** Judges the answers of mail servers on record by two rule books. Writes nothing. */
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
      int code, String provider, String said, AnswerVerdict before, AnswerVerdict after) {}

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

  private AnswerReplay() {}

  /**
   * Blocks until all are judged.
   *
   * @throws IllegalStateException if the answers cannot be read
   */
  public static Report run(
      RuleBook before,
      RuleBook after,
      AnswerSource source,
      Instant from,
      Instant to,
      RunProgress progress) {
    long began = System.nanoTime();
    long last = 0;
    long answers = 0;
    long otherwise = 0;
    boolean complete = true;
    Map<String, Long> responses = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    Map<String, Change> changes = new TreeMap<>();
    List<Example> examples = new ArrayList<>();
    List<RecordedAnswer> page = source.page(from, to, last);
    while (!page.isEmpty()) {
      for (RecordedAnswer one : page) {
        AnswerVerdict was = DeliveryRules.judge(before, one.answer());
        AnswerVerdict is = DeliveryRules.judge(after, one.answer());
        answers++;
        last = one.id();
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
      if (!progress.goOn(answers, 0, Duration.ofNanos(System.nanoTime() - began))) {
        complete = false;
        break;
      }
      page = source.page(from, to, last);
    }
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

  private static Example example(RecordedAnswer one, AnswerVerdict was, AnswerVerdict is) {
    String said = one.said();
    return new Example(
        one.answer().code(),
        one.answer().provider(),
        said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said,
        was,
        is);
  }
}
