package nurture.web.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.PublicationGate;

/**
 * The checks shown last, so that the form below one is shown again with what was typed, and not
 * after some seconds. Thread-safe.
 */
final class KeptChecks {

  private static final int KEPT = 20;

  private final Map<DraftRevision, PublicationGate.Checked> checks =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<DraftRevision, PublicationGate.Checked> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void keep(UUID draft, PublicationGate.Checked checked) {
    DraftRevision revision = new DraftRevision(draft, checked.revision());
    checks.remove(revision);
    checks.put(revision, checked);
  }

  /** Empty where it is not kept here. */
  synchronized Optional<PublicationGate.Checked> of(DraftRevision revision) {
    return Optional.ofNullable(checks.get(revision));
  }
}
