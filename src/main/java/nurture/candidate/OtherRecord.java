package nurture.candidate;

import java.util.UUID;

/**
 * Another record of the candidate's mailbox, or one of the same person that was merged into this
 * one.
 *
 * @param id of the other record
 * @param merged whether all of it counts here; else what concerns the mailbox
 * @param dossier what is known of it, as of the newest event that told of it
 */
public record OtherRecord(UUID id, boolean merged, Dossier dossier) {}
