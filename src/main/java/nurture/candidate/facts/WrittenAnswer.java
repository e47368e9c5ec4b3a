package nurture.candidate.facts;

import java.util.Optional;
import nurture.candidate.AnswerText;
import nurture.candidate.Touches;
import nurture.meaning.Meaning;

/** The oldest answer that a user wrote to the candidate and that no message took along yet. */
@Meaning(
    "an answer that a user wrote to the candidate; there until a message takes it along, the"
        + " oldest first")
@AtMostOne
public record WrittenAnswer(@Meaning("what a message brings along in order to say it") String item)
    implements Fact {

  static Optional<WrittenAnswer> of(FactSources sources) {
    return sources.own().care().answers().stream()
        .map(AnswerText::item)
        .filter(item -> !taken(item, sources.own().touches()))
        .findFirst()
        .map(WrittenAnswer::new);
  }

  /** Also by one that could not be sent: a person decides whether it is tried again. */
  private static boolean taken(String item, Touches touches) {
    return touches.given().contains(item)
        || touches.recent().stream().anyMatch(touch -> touch.items().contains(item));
  }
}
