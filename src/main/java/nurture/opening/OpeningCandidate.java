package nurture.opening;

import java.util.UUID;
import nurture.candidate.facts.OpeningFit;

/**
 * A candidate who fits an opening, and how.
 *
 * @param country where they live, ISO 3166-1 alpha-2; empty where it is not known
 * @param seniority as their profile says; empty where it is not known
 * @param told whether they heard of the opening from us
 * @param refused whether they declined it, or were declined for it
 */
public record OpeningCandidate(
    UUID id,
    String ref,
    String name,
    OpeningFit fit,
    String country,
    String seniority,
    boolean told,
    boolean refused) {}
