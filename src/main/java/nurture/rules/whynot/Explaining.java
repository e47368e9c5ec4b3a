package nurture.rules.whynot;

import java.util.function.Supplier;
import nurture.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Answers by the book in use, taken apart once as long as it stays the same. Safe for concurrent
 * use.
 */
public final class Explaining implements Supplier<WhyNot> {

  private final Supplier<RuleBook> book;
  private volatile @Nullable WhyNot newest;

  /**
   * @param book asked anew each time, so that a newly published one is used from then on
   */
  public Explaining(Supplier<RuleBook> book) {
    this.book = book;
  }

  /** For the book in use now; the first time for a book it takes some hundred milliseconds. */
  @Override
  public WhyNot get() {
    RuleBook now = book.get();
    WhyNot known = newest;
    if (known == null || known.book() != now) {
      known = new WhyNot(now);
      newest = known;
    }
    return known;
  }
}
