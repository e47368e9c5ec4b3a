package nurture.playbook.service;

import nurture.playbook.Playbook;

/** A version that is ready to decide on this node. */
public record LoadedVersion(long version, Playbook playbook) {}
