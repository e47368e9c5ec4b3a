package nurture.playbook.service;

import nurture.library.OpeningHistory;
import nurture.playbook.Playbook;

/** A version that is ready to decide on this node. */
public record LoadedVersion(long version, Playbook playbook) {

  /** The same with other openings kept beside the playbook. */
  LoadedVersion seeing(OpeningHistory openings) {
    return new LoadedVersion(version, playbook.seeing(openings));
  }
}
