package nurture.candidate.facts;

import java.util.List;
import nurture.event.Relationship;
import nurture.event.Stage;

/**
 * Who it is about.
 *
 * @param daysInStage whole days; very large for somebody who was always in the first stage
 * @param passive employed elsewhere and not looking, silver medallists and alumni included
 * @param language two letters, for example {@code de}
 */
@AtMostOne
public record Candidate(
    String ref,
    Stage stage,
    @MovesWithClock int daysInStage,
    Relationship relationship,
    boolean passive,
    boolean employee,
    String owner,
    String country,
    String language,
    List<String> tags,
    List<String> openings)
    implements Fact {}
