package nurture.simulation.timelapse;

import java.util.UUID;
import nurture.candidate.Dossier;

/**
 * A candidate as their time-lapse begins.
 *
 * @param id decides their second of the day, as in the database
 */
public record SimulatedCandidate(UUID id, Dossier dossier) {}
