package nurture.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.OtherRecord;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MailboxShared;
import nurture.event.CandidateEvent.RecordMerged;
import nurture.event.CandidateEvent.RecordParted;
import nurture.event.RecordSnapshot;
import nurture.event.RecordedEvent;

/**
 * What a candidate has to learn of others, first of all of the other records of the mailbox, and
 * whom to tell of the candidate afterwards.
 *
 * @param events to be applied after all others
 * @param sharers the other records of the mailbox
 * @param left records that no longer share it
 */
record MailboxNews(
    List<RecordedEvent> events, List<MailboxRecords.Sharer> sharers, List<UUID> left) {

  static final MailboxNews NONE = new MailboxNews(List.of(), List.of(), List.of());

  /** A word to another record of the mailbox. */
  record Word(UUID to, String id, CandidateEvent event) {}

  /**
   * @param number of the decision the news are for; makes the events' ids unique
   */
  static MailboxNews of(
      long number,
      Dossier dossier,
      List<RecordedEvent> news,
      List<MailboxRecords.Sharer> sharers,
      Instant now) {
    Map<UUID, RecordSnapshot> known = known(dossier, news);
    List<RecordedEvent> events = new ArrayList<>();
    for (MailboxRecords.Sharer sharer : sharers) {
      Dossier extract = sharer.dossier().mailboxExtract();
      if (!extract.equals(known.remove(sharer.id()))) {
        events.add(
            new RecordedEvent(
                id(sharer.id(), number), now, new MailboxShared(sharer.id(), extract)));
      }
    }
    List<UUID> left = List.copyOf(known.keySet());
    for (UUID gone : left) {
      events.add(
          new RecordedEvent(id(gone, number), now, new RecordParted(gone, Optional.empty())));
    }
    return new MailboxNews(List.copyOf(events), sharers, left);
  }

  /** The same with one more event. */
  MailboxNews with(RecordedEvent event) {
    List<RecordedEvent> more = new ArrayList<>(events);
    more.add(event);
    return new MailboxNews(List.copyOf(more), sharers, left);
  }

  /** What the others are to be told once the candidate was evaluated. */
  List<Word> words(UUID candidate, long number, Dossier evaluated) {
    List<Word> words = new ArrayList<>();
    if (!sharers.isEmpty()) {
      Dossier extract = evaluated.mailboxExtract();
      for (MailboxRecords.Sharer sharer : sharers) {
        if (sharer
            .dossier()
            .other(candidate)
            .filter(other -> other.merged() || other.dossier().equals(extract))
            .isEmpty()) {
          words.add(
              new Word(sharer.id(), id(candidate, number), new MailboxShared(candidate, extract)));
        }
      }
    }
    for (UUID gone : left) {
      words.add(
          new Word(gone, id(candidate, number), new RecordParted(candidate, Optional.empty())));
    }
    return words;
  }

  private static Map<UUID, RecordSnapshot> known(Dossier dossier, List<RecordedEvent> news) {
    Map<UUID, RecordSnapshot> known = new LinkedHashMap<>();
    dossier.others().stream()
        .filter(other -> !other.merged())
        .forEach(other -> known.put(other.id(), other.dossier()));
    for (RecordedEvent recordedEvent : news) {
      if (recordedEvent.event() instanceof MailboxShared shared
          && dossier.other(shared.record()).filter(OtherRecord::merged).isEmpty()) {
        known.put(shared.record(), shared.snapshot());
      } else if (recordedEvent.event() instanceof RecordParted parted) {
        known.remove(parted.record());
      } else if (recordedEvent.event() instanceof RecordMerged merged) {
        known.remove(merged.record());
      }
    }
    return known;
  }

  private static String id(UUID record, long number) {
    return "mailbox-" + record + "-" + number;
  }
}
