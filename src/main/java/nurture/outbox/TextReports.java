package nurture.outbox;

import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.TextTrouble;
import nurture.decision.MessageId;
import nurture.event.AnswerResponse;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.Unsubscribed;

/** What a candidate's dossier is told of a text that was taken and did not arrive. Pure. */
public final class TextReports {

  private TextReports() {}

  /**
   * @param response what follows from the report
   * @param why in words without numbers
   * @param to the number it went to, in the form of E.164
   */
  public static List<CandidateEvent> of(
      MessageId message,
      TextAnswer answer,
      AnswerResponse response,
      String why,
      Optional<String> to) {
    String id = message.toString();
    if (response == AnswerResponse.SUPPRESS && answer.trouble() == TextTrouble.STOPPED) {
      return List.of(
          new MessageFailed(id, why), new Unsubscribed(Optional.of(answer.via()), Optional.of(id)));
    }
    return response == AnswerResponse.SUPPRESS
        ? List.of(new MessageBounced(Optional.of(id), BounceKind.HARD, Optional.of(why), to))
        : List.of(new MessageFailed(id, why));
  }
}
