package nurture.candidate.facts;

import java.util.List;
import nurture.event.Motivator;

/**
 * What the candidate does now.
 *
 * @param known both employer and title are known
 * @param years whole years in the role; 0 when not known
 */
@AtMostOne
public record Role(
    boolean known,
    String employer,
    String title,
    int years,
    String seniority,
    String function,
    List<String> skills,
    List<String> interests,
    List<Motivator> motivators)
    implements Fact {}
