package nurture.simulation.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.candidate.Dossier;

/** A candidate who is recorded in memory. */
public record StoredCandidate(String ref, boolean silenced, boolean news, Supplier<Dossier> stored)
    implements RecordedCandidate {

  public static StoredCandidate of(Dossier dossier) {
    return new StoredCandidate(dossier.ref(), false, false, () -> dossier);
  }

  StoredCandidate silent() {
    return new StoredCandidate(ref, true, news, stored);
  }

  StoredCandidate withNews() {
    return new StoredCandidate(ref, silenced, true, stored);
  }

  /** All of them, two a page. */
  public static CandidateSource source(List<? extends RecordedCandidate> people) {
    return replayScope -> new Pages(people, 2);
  }

  static CandidateSource source(Dossier... people) {
    return source(Arrays.stream(people).map(StoredCandidate::of).toList());
  }

  @Override
  public UUID id() {
    return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public long number() {
    return 0;
  }

  @Override
  public Dossier dossier() {
    return stored.get();
  }

  @Override
  public RecordedHistory history() {
    throw new IllegalStateException("of " + ref + " only the present is recorded");
  }

  /** Pages that are there already. */
  private static final class Pages implements CandidateSource.Pages {

    private final Deque<CandidateSource.Page> pages = new ArrayDeque<>();
    private final int total;

    Pages(List<? extends RecordedCandidate> people, int size) {
      total = people.size();
      for (int from = 0; from < total; from += size) {
        pages.add(
            new CandidateSource.Page(
                new ArrayList<>(people.subList(from, Math.min(total, from + size))), total));
      }
    }

    @Override
    public synchronized CandidateSource.Page next() {
      return pages.isEmpty() ? new CandidateSource.Page(List.of(), total) : pages.remove();
    }

    @Override
    public synchronized void close() {
      pages.clear();
    }
  }
}
