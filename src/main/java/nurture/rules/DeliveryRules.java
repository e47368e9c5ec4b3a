package nurture.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.TextAnswer;
import nurture.decision.AnswerVerdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the answers of mail servers and of providers of texts by the rules in {@code delivery/}. A
 * playbook that has none for the one or the other, such as one published before there were any, is
 * judged for by those that come with the server.
 *
 * <p>Thread: any that may block; the first answer may have to wait until the rules of the server
 * are compiled, some seconds.
 */
public final class DeliveryRules {

  private static final Logger log = LoggerFactory.getLogger(DeliveryRules.class);

  private static final String MAILS = "delivery/answers.drl";
  private static final String TEXTS = "delivery/texts.drl";
  private static final String NUMBERS = "policy/numbers.csv";

  private DeliveryRules() {}

  /**
   * What follows from an answer. A rule that fails suppresses no address.
   *
   * @param book in service
   */
  public static AnswerVerdict judge(RuleBook book, MailAnswer answer) {
    RuleBook judging = book.judgesAnswers() ? book : Shipped.BOOK;
    try {
      return AnswerVerdict.of(
          answer, judging.respond(answer, new ArrayList<>()), judging.version());
    } catch (EvaluationFailed failed) {
      log.warn("a rule of delivery failed, so the answer {} is not judged", answer.code(), failed);
      return AnswerVerdict.unspoken(answer, "a rule failed", judging.version());
    }
  }

  /**
   * What follows from the answer of a provider of texts. A rule that fails suppresses no number.
   *
   * @param book in service
   */
  public static AnswerVerdict judge(RuleBook book, TextAnswer answer) {
    RuleBook judging = book.judgesTexts() ? book : Shipped.BOOK;
    try {
      return AnswerVerdict.of(
          answer, judging.respond(answer, new ArrayList<>()), judging.version());
    } catch (EvaluationFailed failed) {
      log.warn("a rule of delivery failed, so the answer {} is not judged", answer.mark(), failed);
      return AnswerVerdict.unspoken(answer, "a rule failed", judging.version());
    }
  }

  /** What follows by the rules that come with the server. */
  public static AnswerVerdict judge(MailAnswer answer) {
    return judge(Shipped.BOOK, answer);
  }

  /** Compiled when first needed, and kept. */
  private static final class Shipped {
    static final RuleBook BOOK =
        RuleBook.compile(
            Map.of(MAILS, text(MAILS), TEXTS, text(TEXTS), NUMBERS, text(NUMBERS)), Budget.DEFAULT);

    private static String text(String file) {
      try (InputStream in = DeliveryRules.class.getResourceAsStream("/shipped/rules/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the rules of delivery are missing in the program");
        }
        return new String(in.readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
