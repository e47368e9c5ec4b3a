package nurture.inbox.run;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.decision.MessageId;
import nurture.event.EventEnvelope;
import nurture.event.Via;
import nurture.identity.PhoneNumber;
import nurture.inbox.ArrivedMail;
import nurture.inbox.ConcernedCandidate;
import nurture.inbox.MailCorrection;
import nurture.inbox.ReadMail;

/** Where mails and texts that arrived are kept, with what was made of them. */
public interface ReceivedMails {

  /**
   * Keeps mails, each once, in one transaction.
   *
   * @return how many were not known yet, once they are on disk
   */
  Future<Integer> keep(List<ArrivedMail> mails);

  /**
   * Claims mails that are not read yet, the oldest first; a claim ends by itself.
   *
   * @param attempts after so many claims that never ended a mail is left to a person
   */
  Future<List<ArrivedMail>> claim(int most, Duration lease, int attempts);

  /**
   * Whom a mail is about.
   *
   * @param about the message that it names
   * @param sender the address of its author
   */
  Future<Optional<ConcernedCandidate>> concerned(
      Optional<MessageId> about, Optional<String> sender);

  /**
   * Who has the number that a text came from, the one first who was written to last over the
   * channel; an erased person where only such a one had it.
   */
  Future<List<ConcernedCandidate>> having(PhoneNumber number, Via via);

  /**
   * Keeps what was made of a mail together with the events it is reported as: both or neither. A
   * mail that is read already stays as it is.
   */
  Future<Void> finish(ReadMail mail, List<EventEnvelope> events, Instant now);

  /**
   * Undoes what a mail was reported as and reports what a user says it means, in one transaction.
   *
   * @param seen how often it had been corrected when the user looked at it
   */
  Future<MailCorrection.Outcome> correct(
      UUID mail, MailCorrection correction, int seen, String by, Instant now);

  /**
   * Gives a mail back that could not be read.
   *
   * @param why in words
   * @param again after which time it is tried again; empty leaves it to a person
   */
  Future<Void> postpone(UUID mail, String why, Optional<Duration> again);
}
