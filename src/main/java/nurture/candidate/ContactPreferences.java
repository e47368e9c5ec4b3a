package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.event.ContactFrequency;
import nurture.event.DataRequest;
import nurture.event.OpensConsent;

/**
 * What the candidate chose on the preferences page, and what they asked for about their data. Each
 * choice is replaced by a newer one of its kind, whatever the order in which they are heard of.
 *
 * @param frequency how often we may write of our own accord
 * @param frequencyAsOf when they said so
 * @param pauseUntil the first day on which we may write again, in the candidate's zone
 * @param pauseAsOf when they said so
 * @param declined topics they do not want to read about, in lower case, with when they said so
 * @param topicsAsOf when they last wanted to read about all topics again
 * @param request the newest one
 * @param opens whether we may notice that they open our mails; empty before they said so
 * @param opensAsOf when they said so
 */
public record ContactPreferences(
    ContactFrequency frequency,
    Instant frequencyAsOf,
    Optional<LocalDate> pauseUntil,
    Instant pauseAsOf,
    Map<String, Instant> declined,
    Instant topicsAsOf,
    Optional<Request> request,
    Optional<OpensConsent> opens,
    Instant opensAsOf) {

  /**
   * A request about their data.
   *
   * @param words what they wrote; empty for none
   */
  public record Request(DataRequest kind, String words, Instant at) {
    public Request {
      words = StoredDefaults.text(words);
    }
  }

  private static final int TOPICS = 50;

  static final ContactPreferences NONE =
      new ContactPreferences(
          ContactFrequency.AS_USUAL,
          Instant.EPOCH,
          Optional.empty(),
          Instant.EPOCH,
          Map.of(),
          Instant.EPOCH,
          Optional.empty(),
          Optional.empty(),
          Instant.EPOCH);

  public ContactPreferences {
    frequency = StoredDefaults.or(frequency, ContactFrequency.AS_USUAL);
    frequencyAsOf = StoredDefaults.or(frequencyAsOf, Instant.EPOCH);
    pauseUntil = StoredDefaults.or(pauseUntil, Optional.<LocalDate>empty());
    pauseAsOf = StoredDefaults.or(pauseAsOf, Instant.EPOCH);
    declined = StoredDefaults.map(declined);
    topicsAsOf = StoredDefaults.or(topicsAsOf, Instant.EPOCH);
    request = StoredDefaults.or(request, Optional.<Request>empty());
    opens = StoredDefaults.or(opens, Optional.<OpensConsent>empty());
    opensAsOf = StoredDefaults.or(opensAsOf, Instant.EPOCH);
  }

  /** Whether anything was chosen. */
  public boolean any() {
    return frequencyAsOf.isAfter(Instant.EPOCH)
        || pauseAsOf.isAfter(Instant.EPOCH)
        || !declined.isEmpty();
  }

  /** The topics they do not want to read about, in order. */
  public List<String> declinedTopics() {
    return declined.keySet().stream().sorted().toList();
  }

  /** The pause they asked for, unless it has ended on a day where the candidate is. */
  public Optional<LocalDate> pause(LocalDate today) {
    return pauseUntil.filter(today::isBefore);
  }

  ContactPreferences hearing(ContactFrequency often, Instant at) {
    return at.isBefore(frequencyAsOf)
        ? this
        : new ContactPreferences(
            often, at, pauseUntil, pauseAsOf, declined, topicsAsOf, request, opens, opensAsOf);
  }

  ContactPreferences pausing(LocalDate until, Instant at) {
    return at.isBefore(pauseAsOf)
        ? this
        : new ContactPreferences(
            frequency,
            frequencyAsOf,
            Optional.of(until),
            at,
            declined,
            topicsAsOf,
            request,
            opens,
            opensAsOf);
  }

  ContactPreferences declining(List<String> topics, Instant at) {
    Map<String, Instant> more = new HashMap<>(declined);
    for (String topic : topics) {
      String key = topic.strip().toLowerCase(Locale.ROOT);
      if (!key.isEmpty() && !at.isBefore(topicsAsOf)) {
        more.merge(key, at, ContactPreferences::later);
      }
    }
    return topics(more, topicsAsOf);
  }

  /** Reads about all topics again. */
  ContactPreferences readingAll(Instant at) {
    Map<String, Instant> left = new HashMap<>(declined);
    left.values().removeIf(said -> !said.isAfter(at));
    return topics(left, later(topicsAsOf, at));
  }

  ContactPreferences opening(OpensConsent consent, Instant at) {
    return at.isBefore(opensAsOf)
        ? this
        : new ContactPreferences(
            frequency,
            frequencyAsOf,
            pauseUntil,
            pauseAsOf,
            declined,
            topicsAsOf,
            request,
            Optional.of(consent),
            at);
  }

  /** Whether we may notice that they open our mails; not unless they said so. */
  public boolean opensNoticed() {
    return opens.filter(OpensConsent.GIVEN::equals).isPresent();
  }

  ContactPreferences asking(Request next) {
    return request.filter(known -> known.at().isAfter(next.at())).isPresent()
        ? this
        : new ContactPreferences(
            frequency,
            frequencyAsOf,
            pauseUntil,
            pauseAsOf,
            declined,
            topicsAsOf,
            Optional.of(next),
            opens,
            opensAsOf);
  }

  /** One with those of another record of the mailbox: of each kind the newest counts. */
  ContactPreferences and(ContactPreferences other) {
    ContactPreferences joined = this;
    if (other.frequencyAsOf.isAfter(frequencyAsOf)) {
      joined = joined.hearing(other.frequency, other.frequencyAsOf);
    }
    if (other.pauseUntil.isPresent() && other.pauseAsOf.isAfter(pauseAsOf)) {
      joined = joined.pausing(other.pauseUntil.get(), other.pauseAsOf);
    }
    if (other.topicsAsOf.isAfter(topicsAsOf)) {
      joined = joined.readingAll(other.topicsAsOf);
    }
    if (other.opens.isPresent() && other.opensAsOf.isAfter(opensAsOf)) {
      joined = joined.opening(other.opens.get(), other.opensAsOf);
    }
    for (Map.Entry<String, Instant> topic : other.declined.entrySet()) {
      joined = joined.declining(List.of(topic.getKey()), topic.getValue());
    }
    return joined;
  }

  /** Without what people wrote. */
  ContactPreferences withoutWords() {
    return new ContactPreferences(
        frequency,
        frequencyAsOf,
        pauseUntil,
        pauseAsOf,
        declined,
        topicsAsOf,
        Optional.empty(),
        opens,
        opensAsOf);
  }

  /** The newest ones, so that the dossier stays bounded. */
  private ContactPreferences topics(Map<String, Instant> all, Instant asOf) {
    Map<String, Instant> kept = all;
    if (all.size() > TOPICS) {
      kept = new HashMap<>();
      List<Map.Entry<String, Instant>> newest =
          all.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Instant>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(TOPICS)
              .toList();
      for (Map.Entry<String, Instant> entry : newest) {
        kept.put(entry.getKey(), entry.getValue());
      }
    }
    return new ContactPreferences(
        frequency, frequencyAsOf, pauseUntil, pauseAsOf, kept, asOf, request, opens, opensAsOf);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
