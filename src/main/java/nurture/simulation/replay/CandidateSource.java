package nurture.simulation.replay;

import java.util.List;

/** Where recorded candidates are read, a page at a time. */
public interface CandidateSource {

  /**
   * Begins to read everybody but the erased, all as they are at this moment whatever happens
   * meanwhile. Returns at once; reading goes on ahead of those who take pages, by some pages.
   *
   * @param scope for a period, what happened to the candidates is read as well
   */
  Pages open(ReplayScope replayScope);

  /** One reading. Safe for concurrent use. */
  interface Pages extends AutoCloseable {

    /**
     * Waits for the next page.
     *
     * @return a page without candidates when there are no more, or after {@link #close}
     * @throws IllegalStateException if they cannot be read, saying why
     */
    Page next();

    /** Ends the reading, also for those who wait in {@link #next}. */
    @Override
    void close();
  }

  /**
   * Some candidates.
   *
   * @param total how many there are on all pages together
   */
  record Page(List<RecordedCandidate> candidates, long total) {
    public Page {
      candidates = List.copyOf(candidates);
    }
  }
}
