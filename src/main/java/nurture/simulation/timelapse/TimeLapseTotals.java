package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.PlaybookLabel;
import nurture.simulation.timelapse.TimeLapseReport.RuleCount;
import nurture.simulation.timelapse.TimeLapseReport.TemplateCount;

/**
 * Counters of a time-lapse while it runs, one set a thread; adding sets up gives the same in any
 * order. Not safe for concurrent use.
 */
final class TimeLapseTotals {

  /** What is counted by template. */
  enum Template {
    SENT,
    OPENED,
    CLICKED,
    REPLIED,
    POSITIVE,
    BOUNCED,
    UNSUBSCRIBED,
    COMPLAINED,
    CALLED_BACK
  }

  /** What is counted by rule. */
  enum Rule {
    MESSAGES,
    TASKS,
    CHORES,
    MOVES,
    TAGS,
    NOTICES,
    STOPPED,
    HELD_BACK
  }

  private final Instant from;
  private final int days;
  private final Map<Via, long[]> messages = new EnumMap<>(Via.class);
  private final Map<Via, long[]> tasks = new EnumMap<>(Via.class);

  /** Changes of the number in a stage on a day; the first is who was there at the beginning. */
  private final Map<Stage, long[]> funnel = new EnumMap<>(Stage.class);

  private final long[] replies;
  private final Map<Tone, Long> tones = new EnumMap<>(Tone.class);
  private final Map<Integer, Long> touches = new TreeMap<>();
  private final Map<String, Long> unreached = new TreeMap<>();
  private final Map<String, long[]> templates = new TreeMap<>();
  private final Map<String, long[]> rules = new TreeMap<>();
  private long candidates;
  private long looks;
  private long approached;
  private long answered;
  private long interested;

  TimeLapseTotals(Instant from, int days) {
    this.from = from;
    this.days = days;
    this.replies = new long[days];
    for (Stage stage : Stage.values()) {
      funnel.put(stage, new long[days + 1]);
    }
  }

  void message(Via via, Instant at) {
    messages.computeIfAbsent(via, v -> new long[days])[day(at)]++;
  }

  void task(Via via, Instant at) {
    tasks.computeIfAbsent(via, v -> new long[days])[day(at)]++;
  }

  void begins(Stage stage) {
    candidates++;
    column(stage)[0]++;
  }

  void moves(Stage from, Stage to, Instant at) {
    column(from)[day(at) + 1]--;
    column(to)[day(at) + 1]++;
  }

  void reply(Tone tone, Instant at) {
    tones.merge(tone, 1L, Long::sum);
    if (tone != Tone.OUT_OF_OFFICE) {
      replies[day(at)]++;
    }
  }

  void template(String name, Template what) {
    templates.computeIfAbsent(name, n -> new long[Template.values().length])[what.ordinal()]++;
  }

  void rule(String name, Rule what) {
    rules.computeIfAbsent(name, n -> new long[Rule.values().length])[what.ordinal()]++;
  }

  void unreached(String why) {
    unreached.merge(why, 1L, Long::sum);
  }

  void ends(int touched, long lookedAt, boolean wasApproached, boolean replied, boolean positive) {
    touches.merge(touched, 1L, Long::sum);
    looks += lookedAt;
    approached += wasApproached ? 1 : 0;
    answered += wasApproached && replied ? 1 : 0;
    interested += wasApproached && positive ? 1 : 0;
  }

  void add(TimeLapseTotals other) {
    other.messages.forEach((via, counts) -> add(messages, via, counts));
    other.tasks.forEach((via, counts) -> add(tasks, via, counts));
    other.funnel.forEach((stage, counts) -> add(funnel, stage, counts));
    other.templates.forEach((name, counts) -> add(templates, name, counts));
    other.rules.forEach((name, counts) -> add(rules, name, counts));
    other.tones.forEach((tone, count) -> tones.merge(tone, count, Long::sum));
    other.touches.forEach((number, count) -> touches.merge(number, count, Long::sum));
    other.unreached.forEach((why, count) -> unreached.merge(why, count, Long::sum));
    for (int day = 0; day < days; day++) {
      replies[day] += other.replies[day];
    }
    candidates += other.candidates;
    looks += other.looks;
    approached += other.approached;
    answered += other.answered;
    interested += other.interested;
  }

  TimeLapseReport report(PlaybookLabel playbook, long seed, Collection<String> allRules) {
    SortedMap<String, TemplateCount> byTemplate = new TreeMap<>();
    templates.forEach(
        (name, c) ->
            byTemplate.put(
                name, new TemplateCount(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8])));
    SortedMap<String, RuleCount> byRule = new TreeMap<>();
    rules.forEach(
        (name, c) ->
            byRule.put(name, new RuleCount(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7])));
    Map<String, Long> whys = new LinkedHashMap<>();
    unreached.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> whys.put(e.getKey(), e.getValue()));
    SortedMap<Stage, List<Long>> stages = new TreeMap<>();
    funnel.forEach((stage, changes) -> stages.put(stage, standing(changes)));
    return new TimeLapseReport(
        playbook,
        seed,
        from,
        days,
        candidates,
        looks,
        series(messages),
        series(tasks),
        stages,
        list(replies),
        new TreeMap<>(touches),
        whys,
        approached,
        answered,
        interested,
        new TreeMap<>(tones),
        byTemplate,
        byRule,
        allRules.stream().filter(name -> !rules.containsKey(name)).sorted().toList());
  }

  private int day(Instant at) {
    return (int) Math.max(0, Math.min(days - 1L, Duration.between(from, at).toDays()));
  }

  private long[] column(Stage stage) {
    return funnel.computeIfAbsent(stage, s -> new long[days + 1]);
  }

  private <K> void add(Map<K, long[]> to, K key, long[] counts) {
    long[] sum = to.computeIfAbsent(key, k -> new long[counts.length]);
    for (int i = 0; i < counts.length; i++) {
      sum[i] += counts[i];
    }
  }

  private static List<Long> standing(long[] changes) {
    List<Long> standing = new ArrayList<>();
    long count = changes[0];
    for (int day = 1; day < changes.length; day++) {
      count += changes[day];
      standing.add(count);
    }
    return List.copyOf(standing);
  }

  private static <K extends Comparable<K>> SortedMap<K, List<Long>> series(Map<K, long[]> counts) {
    SortedMap<K, List<Long>> series = new TreeMap<>();
    counts.forEach((key, days) -> series.put(key, list(days)));
    return series;
  }

  private static List<Long> list(long[] numbers) {
    return java.util.Arrays.stream(numbers).boxed().toList();
  }
}
