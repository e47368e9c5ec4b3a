package nurture.decision;

import java.time.Instant;
import nurture.candidate.Dossier;

/**
 * Whom a decision is about, when, and by which playbook: what settling needs beside the opinions.
 */
public record Situation(DecisionId id, Dossier dossier, Instant now, String playbook) {}
