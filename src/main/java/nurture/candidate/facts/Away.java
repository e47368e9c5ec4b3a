package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import nurture.meaning.Meaning;

@Meaning("the candidate is out of office; there only while they are")
@AtMostOne
public record Away(
    @Meaning("the day they come back") LocalDate until,
    @Meaning("when that day begins, where the candidate is") Instant start)
    implements Fact {}
