package nurture.simulation.timelapse;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.PlaybookLabel;

/**
 * What came of a time-lapse under one version of the playbook, added up. Immutable.
 *
 * @param playbook as it is named in the report
 * @param from when it began
 * @param looks how often somebody was looked at
 * @param messages that left, by channel and day; a channel never used is not there
 * @param tasks asked of recruiters that reach candidates, by channel and day
 * @param funnel how many were in a stage at the end of each day
 * @param repliesByDay of people, automatic ones left out
 * @param touches how many candidates got so many touches: messages that left and tasks done
 * @param unreached why those who were never reached were not, and how many they are
 * @param approached candidates who got an outreach message or introduction
 * @param answered of them, those who replied afterwards
 * @param interested of them, those who replied positively
 * @param replies by how they read, automatic ones included
 * @param templates what came of the messages of each template
 * @param rules what each rule did; one that did nothing is not there
 * @param idle the rules that did nothing
 */
public record TimeLapseReport(
    PlaybookLabel playbook,
    long seed,
    Instant from,
    int days,
    long candidates,
    long looks,
    SortedMap<Via, List<Long>> messages,
    SortedMap<Via, List<Long>> tasks,
    SortedMap<Stage, List<Long>> funnel,
    List<Long> repliesByDay,
    SortedMap<Integer, Long> touches,
    Map<String, Long> unreached,
    long approached,
    long answered,
    long interested,
    SortedMap<Tone, Long> replies,
    SortedMap<String, TemplateCount> templates,
    SortedMap<String, RuleCount> rules,
    List<String> idle) {

  /** Messages of one template, or tasks done over a channel. */
  public record TemplateCount(
      long sent,
      long opened,
      long clicked,
      long replied,
      long positive,
      long bounced,
      long unsubscribed,
      long complained,
      long calledBack) {

    static final TemplateCount NONE = new TemplateCount(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * What one rule did.
   *
   * @param messages its wishes that were decided
   * @param tasks touchpoints that recruiters were asked for
   * @param chores work among ourselves
   * @param stopped wishes of other rules it stood against, each time
   * @param heldBack its own wishes a guard stood against, each time
   */
  public record RuleCount(
      long messages,
      long tasks,
      long chores,
      long moves,
      long tags,
      long notices,
      long stopped,
      long heldBack) {

    static final RuleCount NONE = new RuleCount(0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** The checksum of the playbook. */
  public String version() {
    return playbook.version();
  }

  /** How many were in a stage at the end of each day. */
  public List<Long> inStage(Stage stage) {
    return funnel.getOrDefault(stage, Collections.nCopies(days, 0L));
  }

  /** Messages that left over all channels. */
  public long messagesInAll() {
    return messages.values().stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
  }

  /** The most touches anybody got. */
  public int mostTouches() {
    return touches.isEmpty() ? 0 : touches.lastKey();
  }

  public double touchesOnAverage() {
    long all = touches.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
    return candidates == 0 ? 0 : (double) all / candidates;
  }

  /** So many touches at most got a share of the candidates, such as half of them. */
  public int touchesOf(double share) {
    long seen = 0;
    for (Map.Entry<Integer, Long> entry : touches.entrySet()) {
      seen += entry.getValue();
      if (seen >= share * candidates) {
        return entry.getKey();
      }
    }
    return mostTouches();
  }

  /** Of the candidates approached, the share that replied (PLAYBOOK P36). */
  public double responseRate() {
    return approached == 0 ? 0 : (double) answered / approached;
  }

  /** Of the candidates approached, the share that replied positively (PLAYBOOK P37). */
  public double positiveRate() {
    return approached == 0 ? 0 : (double) interested / approached;
  }

  /** People's replies, automatic ones left out. */
  public long repliesInAll() {
    return replies.entrySet().stream()
        .filter(e -> e.getKey() != Tone.OUT_OF_OFFICE)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  public long unreachedInAll() {
    return touches.getOrDefault(0, 0L);
  }
}
