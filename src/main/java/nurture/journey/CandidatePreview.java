package nurture.journey;

import java.util.OptionalLong;
import java.util.UUID;
import nurture.candidate.Dossier;

/**
 * A candidate as the rules would see them now; nothing is decided about them and nothing recorded.
 *
 * @param decisions made so far
 * @param dossier with the news that waits applied, and silent if its address is
 * @param news whether any was applied, so that the candidate is evaluated at once
 * @param armVersion the version of the playbook that decides because of the arm of an experiment
 *     they are in; empty for the one in service
 */
public record CandidatePreview(
    UUID id, long decisions, Dossier dossier, boolean news, OptionalLong armVersion) {}
