package nurture.web.playbook;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.DraftWords;
import nurture.rules.form.RuleWords;

/**
 * What the rules of drafts may name, kept for the drafts that are being edited; the 16 used last
 * are kept. Thread-safe.
 */
final class WordsOfDrafts {

  private static final int KEPT = 16;

  private final PlaybookTools tools;
  private final Map<DraftRevision, Future<Optional<RuleWords>>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<DraftRevision, Future<Optional<RuleWords>>> eldest) {
          return size() > KEPT;
        }
      };

  WordsOfDrafts(PlaybookTools tools) {
    this.tools = tools;
  }

  /** Empty if there is no such draft. */
  Future<Optional<RuleWords>> of(UUID id) {
    return tools
        .drafts()
        .draft(id)
        .compose(
            found ->
                found
                    .map(draft -> of(new DraftRevision(id, draft.revision())))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private synchronized Future<Optional<RuleWords>> of(DraftRevision revision) {
    Future<Optional<RuleWords>> known = kept.get(revision);
    if (known != null && !known.failed()) {
      return known;
    }
    Future<Optional<RuleWords>> read =
        tools
            .drafts()
            .contents(revision.draft())
            .compose(
                found ->
                    tools
                        .workers()
                        .executeBlocking(
                            () -> found.map(contents -> DraftWords.described(contents.files())),
                            false));
    kept.put(revision, read);
    return read;
  }
}
