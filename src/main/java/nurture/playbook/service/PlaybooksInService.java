package nurture.playbook.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.library.OpeningHistory;
import nurture.playbook.version.ServiceEntry;

/**
 * The versions one entry of the service log puts in service, loaded.
 *
 * @param share the candidates the canary decides about; empty if there is none
 */
record PlaybooksInService(
    ServiceEntry row, LoadedVersion live, Optional<Canary> share, Optional<LoadedVersion> canary) {

  LoadedVersion of(UUID candidate) {
    return canary.isPresent() && share.orElseThrow().has(candidate) ? canary.get() : live;
  }

  /** The same with other openings kept beside the playbooks. */
  PlaybooksInService seeing(OpeningHistory openings) {
    return new PlaybooksInService(
        row, live.seeing(openings), share, canary.map(version -> version.seeing(openings)));
  }

  List<LoadedVersion> loaded() {
    return canary.map(c -> List.of(live, c)).orElse(List.of(live));
  }
}
