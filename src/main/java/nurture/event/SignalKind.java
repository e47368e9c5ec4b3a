package nurture.event;

import nurture.meaning.ApiText;
import nurture.meaning.Meaning;

/** What was noticed about a candidate or their employer (PLAYBOOK P13, P14). */
@Meaning("what was noticed about a candidate or their employer")
@ApiText(
    "What was noticed about a candidate or their employer. Usually strong down to "
        + "`posting-more`, moderate down to `below-market-pay`, weak for `other`, whose "
        + "detail says what it is.")
public enum SignalKind {
  OPEN_TO_WORK(Strength.STRONG),
  LAYOFFS(Strength.STRONG),
  REORGANISATION(Strength.STRONG),
  LEADERSHIP_CHANGE(Strength.STRONG),
  PROFILE_UPDATED(Strength.STRONG),
  POSTING_MORE(Strength.STRONG),
  BAD_PRESS(Strength.MODERATE),
  FALLING_REVIEWS(Strength.MODERATE),
  PROMOTED_WITHOUT_TITLE(Strength.MODERATE),
  PASSED_OVER(Strength.MODERATE),
  BELOW_MARKET_PAY(Strength.MODERATE),
  @Meaning("anything else worth knowing; its detail says what")
  OTHER(Strength.WEAK);

  private final Strength usually;

  SignalKind(Strength usually) {
    this.usually = usually;
  }

  @Meaning("the strength such a signal has unless the observer says otherwise")
  public Strength usually() {
    return usually;
  }
}
