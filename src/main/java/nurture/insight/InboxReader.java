package nurture.insight;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nurture.event.ReplyReason;
import org.jspecify.annotations.Nullable;

/** Reads mails that arrived. Every future fails when the database is away. */
public interface InboxReader {

  /** A list of mails. */
  enum Shelf {
    /** Those that wait for a person. */
    WAITING,
    REPLIES,
    ABSENCES,
    REPORTS,
    ALL
  }

  /** A place in the list: behind the mail with this key. */
  record Place(Instant received, UUID id) {

    /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
    public static Optional<Place> parse(@Nullable String written) {
      String[] parts = written == null ? new String[0] : written.split("~", 2);
      if (parts.length < 2) {
        return Optional.empty();
      }
      try {
        return Optional.of(new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return received + "~" + id;
    }
  }

  /** The candidate it is about. */
  record About(String ref, UUID id, String name) {}

  /**
   * A mail.
   *
   * @param kind what it is, {@code reply} for example; empty while it is not read
   * @param state {@code waiting}, {@code read} or {@code failed}
   * @param sender its author's address; empty if it has none, or is no longer kept
   * @param start the first words of what its author wrote, in one line; empty for none
   * @param meaning how a reply reads, {@code POSITIVE} for example; empty where that is not sure
   * @param until the first day to try again
   * @param waits whether a person has to look at it
   */
  record Line(
      Place place,
      String kind,
      String state,
      String sender,
      String subject,
      String start,
      String meaning,
      Optional<LocalDate> until,
      boolean waits,
      Optional<About> about) {}

  /**
   * What a mail was read as.
   *
   * @param kind what it is, {@code reply} for example
   * @param meaning how a reply reads, {@code POSITIVE} for example; empty where that is not sure
   * @param until the first day to try again
   */
  record Reading(String kind, String meaning, Optional<LocalDate> until) {

    /** In words, {@code not now, until 2027-03-01} for example. */
    public String words() {
      return undated() + until.map(day -> ", until " + day).orElse("");
    }

    /** The same without the day. */
    public String undated() {
      String what =
          !kind.equals("reply") ? kind : meaning.isEmpty() ? "not sure what it means" : meaning;
      return what.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
  }

  /**
   * A mail with all that is known of it.
   *
   * @param source the mailbox or webhook it came by
   * @param sign what decided what it is
   * @param message the id of the message of ours it is about; empty if it names none
   * @param said what its author wrote, without quotations
   * @param unsure why quotations may be among it; empty if they are not
   * @param reasons what the reasons that a reply gives are about
   * @param dataRequest whether its author asks for what we hold of them, or to have it erased
   * @param why each rule that read it, and in a line of its own what it said
   * @param playbook the version of these; empty for none
   * @param trouble why it could not be read; empty if it could
   * @param events ids of the events it was reported as
   * @param settled when a person had looked at it
   * @param settledBy who; empty for none
   * @param size in bytes
   * @param raw whether its bytes are still kept
   * @param corrections how often a user said what it means
   * @param corrected when one did last
   * @param correctedBy who did last; empty for none
   * @param first what it was read as before one did; empty while none did, and where that is not on
   *     record
   */
  record Whole(
      Line line,
      String source,
      String sign,
      String message,
      String said,
      String unsure,
      List<ReplyReason> reasons,
      boolean dataRequest,
      List<String> why,
      String playbook,
      String trouble,
      List<String> events,
      Optional<Instant> settled,
      String settledBy,
      int size,
      boolean raw,
      int corrections,
      Optional<Instant> corrected,
      String correctedBy,
      Optional<Reading> first) {
    public Whole {
      reasons = List.copyOf(reasons);
      why = List.copyOf(why);
      events = List.copyOf(events);
    }

    /** Why a person has to look at it, in sentences; empty if none has to. */
    public String waitsBecause() {
      if (!line.waits()) {
        return "";
      } else if (line.state().equals("failed")) {
        return "It could not be read.";
      } else if (dataRequest) {
        return "Its author asks for what we hold of them, or to have it erased.";
      } else if (line.kind().equals("unrecognised")) {
        return "It was not recognised as anything that is known.";
      } else if (line.about().isEmpty()) {
        return "No candidate is known whom it is about, so nothing followed.";
      } else if (line.kind().equals("reply")) {
        return why.stream()
            .filter(said -> said.startsWith("\n"))
            .findFirst()
            .map(said -> Character.toUpperCase(said.charAt(1)) + said.substring(2) + ".")
            .orElse("The rules are not sure what it means.");
      } else if (line.kind().equals("bounce")) {
        return "It is about us or about the message itself, or it names no message of ours, so"
            + " nothing followed for the candidate.";
      }
      return "It names no message of ours, and every sender can write a mail that looks like this"
          + " one, so nothing followed.";
    }
  }

  /**
   * The newest first.
   *
   * @param list which
   */
  Future<List<Line>> mails(Shelf list, Optional<Place> behind, int most);

  /** Empty if there is no such mail. */
  Future<Optional<Whole>> mail(UUID id);

  /** The newest reply by mail of a candidate, by ref; empty if there is none. */
  Future<Optional<UUID>> newestReply(String candidate);

  /** Its bytes; empty if they are no longer kept. */
  Future<Optional<byte[]>> raw(UUID id);

  /** Notes that a person has looked at it. */
  Future<Void> settle(UUID id, String by, Instant now);

  /** Has one read again that could not be; without effect on others. */
  Future<Void> readAgain(UUID id);
}
