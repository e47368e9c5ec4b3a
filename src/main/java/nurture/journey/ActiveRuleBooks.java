package nurture.journey;

import java.util.OptionalLong;
import java.util.UUID;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;

/** The rule books in service. Thread-safe. */
@FunctionalInterface
public interface ActiveRuleBooks {

  /**
   * The one that decides about a candidate: asked anew every time, so that a newly published one is
   * used from then on.
   *
   * @param armVersion the version that decides because of the arm of an experiment they are in
   * @throws EvaluationFailed if that version is not loaded on this node
   */
  RuleBook of(UUID candidate, OptionalLong armVersion);

  /** A book could not decide about a candidate, who was quarantined. */
  default void failed(UUID candidate, RuleBook book, EvaluationFailed why) {}
}
