package nurture.audit;

import java.time.Instant;
import java.util.Optional;
import nurture.audit.ChainVerification.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Holds entries against each other, one after the other from the first: each must have the next
 * number, name the hash of the one before, and bear the hash its content asks for. Keeps only the
 * last one, however long the chain. Confined to one thread.
 */
public final class AuditChain {

  private final Optional<String> noted;
  private ChainHead last = ChainHead.NONE;
  private @Nullable Instant first;
  private @Nullable Instant latest;
  private Optional<Long> found = Optional.empty();
  private Optional<Flaw> flaw = Optional.empty();

  /**
   * @param noted hash of an entry that was the newest once, in hex; what came until then must be as
   *     it was
   */
  public AuditChain(Optional<String> noted) {
    this.noted = noted;
    if (noted.filter(ChainHead.NONE.hash()::equals).isPresent()) {
      found = Optional.of(0L);
    }
  }

  /**
   * Takes the next entry.
   *
   * @return whether it fits; after one that does not, none does
   */
  public boolean fits(AuditEntry auditEntry) {
    if (flaw.isEmpty()) {
      flaw =
          flawOf(auditEntry)
              .map(what -> new Flaw(Math.min(auditEntry.number(), last.number() + 1), what));
    }
    if (flaw.isPresent()) {
      return false;
    }
    first = first == null ? auditEntry.at() : first;
    latest = auditEntry.at();
    last = new ChainHead(auditEntry.number(), auditEntry.hash());
    if (noted.filter(auditEntry.hash()::equals).isPresent()) {
      found = Optional.of(auditEntry.number());
    }
    return true;
  }

  /** The last one that fitted. */
  public ChainHead last() {
    return last;
  }

  /**
   * After the last entry.
   *
   * @param head what the database says is the newest
   * @param unchained entries recorded and in no chain
   */
  public ChainVerification end(ChainHead chainHead, long unchained) {
    if (flaw.isEmpty()) {
      flaw = flawAtTheEnd(chainHead, unchained);
    }
    return new ChainVerification(last.number(), first, latest, last, found, flaw);
  }

  private Optional<String> flawOf(AuditEntry auditEntry) {
    long next = last.number() + 1;
    if (auditEntry.number() > next) {
      return Optional.of("it is missing; the next there is has the number " + auditEntry.number());
    }
    if (auditEntry.number() < next) {
      return Optional.of("the number is there twice, or out of its order");
    }
    if (!auditEntry.previous().equals(last.hash())) {
      return Optional.of(
          "it does not name the hash of the entry before it: one of the two was put in its place");
    }
    if (!auditEntry.hash().equals(auditEntry.computed())) {
      return Optional.of("its content is not what its hash was made of: it was changed");
    }
    return Optional.empty();
  }

  private Optional<Flaw> flawAtTheEnd(ChainHead chainHead, long unchained) {
    long next = last.number() + 1;
    if (chainHead.number() > last.number()) {
      return flaw(
          next, "it is missing, with all up to " + chainHead.number() + ": the end was cut off");
    }
    if (chainHead.number() < last.number()) {
      return flaw(
          chainHead.number() + 1,
          "the head names an older entry as the newest: the head was changed");
    }
    if (!chainHead.hash().equals(last.hash())) {
      return flaw(last.number(), "the head has another hash for it: the end was made anew");
    }
    if (unchained > 0) {
      return flaw(
          next, unchained + " entries are recorded and in no chain: the chaining was switched off");
    }
    if (noted.isPresent() && found.isEmpty()) {
      return flaw(
          next,
          "no entry has the hash that was noted, "
              + noted.get()
              + ": the end was cut off or the past was made anew");
    }
    return Optional.empty();
  }

  private static Optional<Flaw> flaw(long number, String what) {
    return Optional.of(new Flaw(number, what));
  }
}
