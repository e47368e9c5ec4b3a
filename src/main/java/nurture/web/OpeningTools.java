package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.opening.OfferedOpening;
import nurture.opening.OpeningCandidates;
import nurture.opening.OpeningStore;
import nurture.opening.PoolCounts;
import nurture.opening.PoolReader;
import nurture.opening.TalentMap;

/**
 * What the API and the pages of openings and pools read and do.
 *
 * @param shipped the library of the playbook in service, without what is kept beside it
 * @param changed called when openings were changed on this node
 * @param files where tables are read
 */
public record OpeningTools(
    OpeningStore store,
    OpeningCandidates candidates,
    PoolReader pools,
    PoolCounts poolCounts,
    Supplier<Library> shipped,
    Supplier<Future<Void>> changed,
    WorkerExecutor files,
    InstantSource clock) {

  /** The openings that decisions and messages know now, by ref. */
  public Future<List<OfferedOpening>> offered() {
    return store.all().map(kept -> OfferedOpening.of(shipped.get().openings(), kept));
  }

  /** One of them; empty if there is none of that ref. */
  public Future<Optional<OfferedOpening>> offered(String ref) {
    return store
        .find(ref)
        .map(
            kept ->
                kept.map(
                        each ->
                            new OfferedOpening(
                                each.opening(), kept, shipped.get().opening(ref).isPresent()))
                    .or(
                        () ->
                            shipped
                                .get()
                                .opening(ref)
                                .map(
                                    opening ->
                                        new OfferedOpening(opening, Optional.empty(), true))));
  }

  /** The pools, and what the openings of the next six months need of them. */
  public Future<TalentMap> talentMap() {
    return offered()
        .compose(
            offered -> {
              List<Opening> openings = offered.stream().map(OfferedOpening::opening).toList();
              return poolCounts
                  .of(TalentMap.domains(openings))
                  .map(
                      counts ->
                          TalentMap.of(
                              counts,
                              openings,
                              clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
            });
  }
}
