package nurture.it;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The measures and the stays, counted one by one over messages, events and dossiers. */
final class PlainMeasures {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
  private static final long DAY = 86_400;
  private static final int APPROACH = 60;

  private record Happened(
      String record,
      String person,
      String type,
      long at,
      String tone,
      String message,
      String strong) {}

  private record Sent(
      String record,
      String person,
      String id,
      long at,
      String purpose,
      String state,
      List<String> slices) {

    /** Of the decision; it orders those that left at one time. */
    long number() {
      return Long.parseLong(id.split("-")[2]);
    }
  }

  private record Stay(String record, String person, String stage, long entered, String next) {}

  private final List<Happened> happened = new ArrayList<>();
  private final List<Sent> sent = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final Map<String, long[]> counts = new TreeMap<>();

  /**
   * @param tables answers the first column of a query
   */
  static PlainMeasures of(Function<String, List<String>> tables) {
    PlainMeasures plain = new PlainMeasures();
    tables
        .apply(
            """
            select concat_ws('|', e.candidate_id, kept_record(e.candidate_id), e.type, extract(epoch from e.occurred_at)::bigint,
              lower(replace(coalesce(e.data ->> 'tone', '-'), '_', '-')), coalesce(e.data ->> 'message', '-'), coalesce(e.data ->> 'strong', '-'))
            from event e order by 1""")
        .forEach(
            line -> {
              String[] one = line.split("\\|");
              plain.happened.add(
                  new Happened(
                      one[0], one[1], one[2], Long.parseLong(one[3]), one[4], one[5], one[6]));
            });
    tables
        .apply(
            """
            select concat_ws('|', m.candidate_id, kept_record(m.candidate_id),
              'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position,
              extract(epoch from m.finished_at)::bigint, m.purpose, m.state, m.template, m.rule, lower(m.via), c.owner,
              case when m.topic = '' then '' else 'Open house/2' end,
              coalesce((select max(e.name || '|' || e.name || ' / ' || x.arm) from experiment_touch x join experiment e on e.id = x.experiment_id
                where x.candidate_id = m.candidate_id and x.decision = m.decision and x.position = m.position and m.topic <> ''), '|'))
            from message m join candidate c on c.id = m.candidate_id where m.via is not null order by m.finished_at, m.decision""")
        .forEach(
            line -> {
              String[] one = line.split("\\|", -1);
              plain.sent.add(
                  new Sent(
                      one[0],
                      one[1],
                      one[2],
                      Long.parseLong(one[3]),
                      one[4],
                      one[5],
                      List.of(
                          "all ",
                          "template " + one[6],
                          "rule " + one[7],
                          "version ",
                          "channel " + one[8],
                          "owner " + one[9],
                          "campaign " + one[10],
                          "experiment " + one[11],
                          "arm " + one[12])));
            });
    plain.walk(
        tables.apply(
            """
            select concat_ws('|', c.id, kept_record(c.id), extract(epoch from c.created_at)::bigint,
              case when c.merged_into is null then '' else 'gone' end,
              (select string_agg(h ->> 'stage' || '@' || extract(epoch from (h ->> 'at')::timestamptz)::bigint, ',' order by (h ->> 'at')::timestamptz)
               from jsonb_array_elements(c.dossier -> 'funnel' -> 'history') h))
            from candidate c where c.version > 0 order by c.id"""));
    plain.count();
    return plain;
  }

  private void walk(List<String> candidates) {
    for (String line : candidates) {
      String[] one = line.split("\\|", -1);
      List<String[]> moves = new ArrayList<>();
      if (one.length > 4) {
        for (String move : one[4].split(",")) {
          moves.add(move.split("@"));
        }
      }
      long first = Long.parseLong(one[2]);
      for (String[] move : moves) {
        first = Math.min(first, Long.parseLong(move[1]));
      }
      String stage = "AWARENESS";
      long since = first;
      for (String[] move : moves) {
        if (!move[0].equals(stage)) {
          stays.add(new Stay(one[0], one[1], stage, since, move[0]));
          stage = move[0];
          since = Long.parseLong(move[1]);
        }
      }
      stays.add(new Stay(one[0], one[1], stage, since, one[3]));
    }
  }

  /** As the test reads them off the table. */
  List<String> stays() {
    return stays.stream()
        .sorted(
            Comparator.comparing(Stay::record)
                .thenComparing(Stay::entered)
                .thenComparing(Stay::stage))
        .map(
            stay ->
                stay.record()
                    + " "
                    + stay.stage()
                    + " "
                    + Instant.ofEpochSecond(stay.entered())
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", "")
                    + " "
                    + stay.next())
        .toList();
  }

  Map<String, String> counts() {
    Map<String, String> written = new TreeMap<>();
    counts.forEach(
        (key, count) -> written.put(key, count[0] + " of " + count[1] + " and " + count[2]));
    return written;
  }

  private void count() {
    List<Sent> touches =
        sent.stream()
            .filter(one -> one.state().equals("sent") || one.state().equals("done"))
            .filter(one -> one.purpose().equals("OUTREACH") || one.purpose().equals("UPDATE"))
            .toList();
    Map<Sent, Long> positives = new HashMap<>();
    for (Sent touch : touches) {
      Long positive = reply(touch, true);
      if (positive != null) {
        positives.put(touch, positive);
      }
    }
    approaches(touches).forEach(approach -> count(approach, touches, positives));
    Map<String, Long> firstUpdate = new HashMap<>();
    Set<String> years = new HashSet<>();
    for (Sent touch : touches) {
      if (touch.purpose().equals("OUTREACH")) {
        Long positive = positives.get(touch);
        Happened rated = positive == null ? null : rated(touch, positive, positives);
        if (rated != null) {
          add("strong-hire", touch, touches, rated.at(), 0, rated.strong().equals("true"));
        }
      } else {
        long first = firstUpdate.computeIfAbsent(touch.record(), record -> touch.at());
        if (years.add(touch.record() + " " + (touch.at() - first) / (365 * DAY))) {
          add(
              "nurture",
              touch,
              touches,
              touch.at(),
              365,
              stays.stream()
                  .anyMatch(
                      stay ->
                          stay.person().equals(touch.person())
                              && !stay.stage().equals("AWARENESS")
                              && stay.entered() > touch.at()
                              && stay.entered() <= touch.at() + 365 * DAY));
        }
      }
    }
  }

  /** The outreach to each person, parted where one leaves more than 60 days after the first. */
  private static List<List<Sent>> approaches(List<Sent> touches) {
    Map<String, List<List<Sent>>> all = new TreeMap<>();
    touches.stream()
        .filter(one -> one.purpose().equals("OUTREACH"))
        .sorted(
            Comparator.comparing(Sent::at).thenComparing(Sent::record).thenComparing(Sent::number))
        .forEach(
            one -> {
              List<List<Sent>> own = all.computeIfAbsent(one.person(), person -> new ArrayList<>());
              if (own.isEmpty()
                  || one.at() > own.get(own.size() - 1).get(0).at() + APPROACH * DAY) {
                own.add(new ArrayList<>());
              }
              own.get(own.size() - 1).add(one);
            });
    return all.values().stream().flatMap(List::stream).toList();
  }

  private void count(List<Sent> approach, List<Sent> touches, Map<Sent, Long> positives) {
    Map<String, List<Sent>> bySlice = new TreeMap<>();
    for (Sent touch : approach) {
      slices(touch, touches)
          .forEach(slice -> bySlice.computeIfAbsent(slice, key -> new ArrayList<>()).add(touch));
    }
    bySlice.forEach(
        (slice, own) -> {
          long first = own.get(0).at();
          boolean answered = own.stream().anyMatch(touch -> reply(touch, false) != null);
          Sent agreed = null;
          for (Sent touch : own) {
            Long positive = positives.get(touch);
            if (positive != null && (agreed == null || positive < positives.get(agreed))) {
              agreed = touch;
            }
          }
          add("response", slice, first, APPROACH + 30, answered);
          add("positive", slice, first, APPROACH + 30, agreed != null);
          if (agreed != null) {
            long positive = positives.get(agreed);
            add(
                "interview",
                slice,
                positive,
                60,
                step(agreed, positive, 60, Set.of("interview-scheduled")) != null);
            add(
                "offer",
                slice,
                positive,
                365,
                step(agreed, positive, 365, Set.of("offer-made", "offer-accepted", "hired"))
                    != null);
          }
        });
  }

  private void add(
      String measure, Sent touch, List<Sent> touches, long at, int window, boolean hit) {
    slices(touch, touches).forEach(slice -> add(measure, slice, at, window, hit));
  }

  private void add(String measure, String slice, long at, int window, boolean hit) {
    LocalDate day = day(at);
    boolean early = window > 0 && !day.isBefore(TODAY.minusDays(window));
    long[] count = counts.computeIfAbsent(measure + " " + slice, key -> new long[3]);
    count[0] += hit && !early ? 1 : 0;
    count[1] += early ? 0 : 1;
    count[2] += early ? 1 : 0;
  }

  private static List<String> slices(Sent touch, List<Sent> touches) {
    String month =
        touches.stream()
            .filter(one -> one.record().equals(touch.record()))
            .map(one -> day(one.at()).toString())
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .substring(0, 7);
    List<String> slices = new ArrayList<>(touch.slices());
    slices.add("cohort " + month);
    return slices;
  }

  private static LocalDate day(long at) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(at), ZoneOffset.UTC);
  }

  private @Nullable Long reply(Sent touch, boolean positive) {
    return happened.stream()
        .filter(one -> one.type().equals("replied") && one.person().equals(touch.person()))
        .filter(one -> !one.tone().equals("out-of-office"))
        .filter(one -> !positive || one.tone().equals("positive"))
        .filter(one -> one.at() >= touch.at() && one.at() <= touch.at() + 30 * DAY)
        .filter(
            one ->
                one.message().equals("-")
                    ? touch.equals(newestBefore(one))
                    : one.message().equals(touch.id()))
        .map(Happened::at)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable Sent newestBefore(Happened reply) {
    Sent newest = null;
    for (Sent one : sent) {
      if (one.record().equals(reply.record()) && one.at() <= reply.at()) {
        newest = one;
      }
    }
    return newest;
  }

  private @Nullable Long step(Sent touch, long positive, int days, Set<String> types) {
    return happened.stream()
        .filter(one -> one.person().equals(touch.person()) && types.contains(one.type()))
        .map(Happened::at)
        .filter(at -> at >= positive && at <= positive + days * DAY)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable Happened rated(Sent touch, long positive, Map<Sent, Long> positives) {
    Long hired = step(touch, positive, 365, Set.of("hired"));
    boolean ofLater =
        hired != null
            && positives.entrySet().stream()
                .filter(
                    other ->
                        !other.getKey().equals(touch)
                            && other.getKey().person().equals(touch.person()))
                .anyMatch(
                    other ->
                        other.getValue() <= hired
                            && isAfter(other.getKey(), other.getValue(), touch, positive));
    if (hired == null || ofLater) {
      return null;
    }
    return happened.stream()
        .filter(
            one ->
                one.person().equals(touch.person())
                    && one.type().equals("hire-rated")
                    && one.at() >= hired)
        .min(Comparator.comparing(Happened::at).thenComparing(Happened::strong))
        .orElse(null);
  }

  private static boolean isAfter(Sent one, long positive, Sent other, long otherPositive) {
    if (positive != otherPositive) {
      return positive > otherPositive;
    }
    return one.at() != other.at()
        ? one.at() > other.at()
        : Objects.compare(one.id(), other.id(), Comparator.naturalOrder()) > 0;
  }
}
