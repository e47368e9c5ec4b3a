package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.meaning.Meaning;

@Meaning("an opinion that would reach the candidate, or ask a recruiter to")
public sealed interface Touchpoint extends Opinion permits Send, Task {

  @Meaning("what its touch is counted by")
  String topic();

  @Meaning("the channel; empty for work among ourselves, which no veto concerns")
  Optional<Via> channel();

  @Meaning("whether it would go over a channel; for guards: exists Touchpoint( reaches(SMS) )")
  default boolean reaches(Via via) {
    return channel().filter(via::equals).isPresent();
  }

  @Meaning("what it is for")
  Purpose purpose();

  @Meaning("what it brings along, by id: from the content library, or an opening")
  List<String> items();

  @Meaning("whether we come to them of our own accord; for guards: Touchpoint( approach )")
  default boolean isApproach() {
    return channel().isPresent() && purpose().approach();
  }

  @Meaning("how much it matters beside others")
  Weight weight();

  @Meaning("once in a candidate's life, or at most once a day")
  boolean onlyOnce();
}
