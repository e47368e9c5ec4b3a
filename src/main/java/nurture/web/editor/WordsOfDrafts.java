package nurture.web.editor;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.DraftWords;
import nurture.rules.form.RuleWords;
import nurture.web.playbook.PlaybookTools;

/**
 * What the rules of drafts may name, kept for the drafts that are being edited; the 16 used last
 * are kept. Thread-safe.
 */
final class WordsOfDrafts {

  private static final int KEPT = 16;

  private final PlaybookTools tools;
  private volatile PurposesOfTemplates purposes = new PurposesOfTemplates("", Map.of());
  private final Map<DraftRevision, Future<Optional<RuleWords>>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<DraftRevision, Future<Optional<RuleWords>>> eldest) {
          return size() > KEPT;
        }
      };

  /** What each template of those with a checksum is for. */
  private record PurposesOfTemplates(String checksum, Map<String, String> byTemplate) {}

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

  /** The same of a draft that was read already. */
  Future<RuleWords> of(DraftContents contents) {
    DraftRevision revision = new DraftRevision(contents.draft().id(), contents.draft().revision());
    return kept(revision, () -> described(Optional.of(contents))).map(Optional::orElseThrow);
  }

  private Future<Optional<RuleWords>> of(DraftRevision revision) {
    return kept(revision, () -> tools.drafts().contents(revision.draft()).compose(this::described));
  }

  private synchronized Future<Optional<RuleWords>> kept(
      DraftRevision revision, Supplier<Future<Optional<RuleWords>>> read) {
    Future<Optional<RuleWords>> known = kept.get(revision);
    if (known != null && !known.failed()) {
      return known;
    }
    Future<Optional<RuleWords>> asked = read.get();
    kept.put(revision, asked);
    return asked;
  }

  private Future<Optional<RuleWords>> described(Optional<DraftContents> found) {
    return tools
        .workers()
        .executeBlocking(
            () -> found.map(contents -> DraftWords.of(contents.files(), purposes(contents))),
            false);
  }

  /** Most revisions of a draft change no template, and what all are about takes the longest. */
  private Map<String, String> purposes(DraftContents contents) {
    String checksum = contents.files().templatesChecksum();
    PurposesOfTemplates known = purposes;
    if (!known.checksum().equals(checksum)) {
      known = new PurposesOfTemplates(checksum, DraftWords.purposes(contents.files()));
      purposes = known;
    }
    return known.byTemplate();
  }
}
