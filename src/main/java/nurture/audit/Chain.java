package nurture.audit;

import java.time.Instant;
import java.util.Optional;
import nurture.audit.Verdict.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Holds entries against each other, one after the other from the first: each must have the next
 * number, name the hash of the one before, and bear the hash its content asks for. Keeps only the
 * last one, however long the chain. Confined to one thread.
 */
public final class Chain {

  private final Optional<String> noted;
  private Head last = Head.NONE;
  private @Nullable Instant first;
  private @Nullable Instant latest;
  private Optional<Long> found = Optional.empty();
  private Optional<Flaw> flaw = Optional.empty();

  /**
   * @param noted hash of an entry that was the newest once, in hex; what came until then must be as
   *     it was
   */
  public Chain(Optional<String> noted) {
    this.noted = noted;
    if (noted.filter(Head.NONE.hash()::equals).isPresent()) {
      found = Optional.of(0L);
    }
  }

  /**
   * Takes the next entry.
   *
   * @return whether it fits; after one that does not, none does
   */
  public boolean fits(Entry entry) {
    if (flaw.isEmpty()) {
      flaw = flawOf(entry).map(what -> new Flaw(Math.min(entry.number(), last.number() + 1), what));
    }
    if (flaw.isPresent()) {
      return false;
    }
    first = first == null ? entry.at() : first;
    latest = entry.at();
    last = new Head(entry.number(), entry.hash());
    if (noted.filter(entry.hash()::equals).isPresent()) {
      found = Optional.of(entry.number());
    }
    return true;
  }

  /** The last one that fitted. */
  public Head last() {
    return last;
  }

  /**
   * After the last entry.
   *
   * @param head what the database says is the newest
   * @param unchained entries recorded and in no chain
   */
  public Verdict end(Head head, long unchained) {
    if (flaw.isEmpty()) {
      flaw = flawAtTheEnd(head, unchained);
    }
    return new Verdict(last.number(), first, latest, last, found, flaw);
  }

  private Optional<String> flawOf(Entry entry) {
    long next = last.number() + 1;
    if (entry.number() > next) {
      return Optional.of("it is missing; the next there is has the number " + entry.number());
    }
    if (entry.number() < next) {
      return Optional.of("the number is there twice, or out of its order");
    }
    if (!entry.previous().equals(last.hash())) {
      return Optional.of(
          "it does not name the hash of the entry before it: one of the two was put in its place");
    }
    if (!entry.hash().equals(entry.computed())) {
      return Optional.of("its content is not what its hash was made of: it was changed");
    }
    return Optional.empty();
  }

  private Optional<Flaw> flawAtTheEnd(Head head, long unchained) {
    long next = last.number() + 1;
    if (head.number() > last.number()) {
      return flaw(next, "it is missing, with all up to " + head.number() + ": the end was cut off");
    }
    if (head.number() < last.number()) {
      return flaw(
          head.number() + 1, "the head names an older entry as the newest: the head was changed");
    }
    if (!head.hash().equals(last.hash())) {
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
