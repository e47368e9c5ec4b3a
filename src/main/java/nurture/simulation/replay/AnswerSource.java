package nurture.simulation.replay;

import java.time.Instant;
import java.util.List;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.Fact;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.TextAnswer;

/**
 * Where answers that were kept are read, a page at a time: of mail servers, or of providers of
 * texts.
 */
public interface AnswerSource {

  /**
   * One answer.
   *
   * @param id where it stands: later ones of a source have a higher one
   * @param answer as rules see it: a {@link MailAnswer} or a {@link TextAnswer}
   * @param said its words, without addresses and numbers
   */
  record RecordedAnswer(long id, Fact answer, String said) {}

  /** Reads the words of an answer, as the server reads them now. */
  @FunctionalInterface
  interface AnswerReader {
    MailAnswer read(AnswerStep step, int code, String said, boolean reported);
  }

  /**
   * The answers of a period, in the order of their ids; blocks.
   *
   * @param after the id of the last that was read; 0 to begin
   * @return without answers when there are no more
   * @throws IllegalStateException if they cannot be read, saying why
   */
  List<RecordedAnswer> page(Instant from, Instant to, long after);
}
