package nurture.playbook.version;

import java.util.UUID;

/** A draft as it was before its next change. */
public record DraftRevision(UUID draft, long revision) {}
