package nurture.candidate.facts;

import java.util.List;
import nurture.event.Motivator;
import nurture.meaning.Meaning;

@Meaning("what the candidate does now")
@AtMostOne
public record Role(
    @Meaning("both employer and title are known") boolean known,
    @Meaning("the employer") String employer,
    @Meaning("the job title") String title,
    @Meaning(value = "whole years in the role; 0 when not known", unit = "years") int years,
    @Meaning("how senior they are, as their profile says") String seniority,
    @Meaning("their job family") String function,
    @Meaning("what they can do") List<String> skills,
    @Meaning("what they say they like") List<String> interests,
    @Meaning("what would move them to change") List<Motivator> motivators)
    implements Fact {}
