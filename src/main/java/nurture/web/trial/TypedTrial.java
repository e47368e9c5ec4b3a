package nurture.web.trial;

/**
 * What was typed into the forms of the page.
 *
 * @param replyDays how many days of replies are read
 * @param answerDays how many days of answers of mail servers are judged
 */
record TypedTrial(
    ReplayForm replay, TimeLapseForm timeLapse, TrialField replyDays, TrialField answerDays) {

  static final TypedTrial EMPTY =
      new TypedTrial(ReplayForm.EMPTY, TimeLapseForm.EMPTY, DaysForm.REPLIES, DaysForm.ANSWERS);

  TypedTrial with(ReplayForm typed) {
    return new TypedTrial(typed, timeLapse, replyDays, answerDays);
  }

  TypedTrial with(TimeLapseForm typed) {
    return new TypedTrial(replay, typed, replyDays, answerDays);
  }

  TypedTrial replies(TrialField typed) {
    return new TypedTrial(replay, timeLapse, typed, answerDays);
  }

  TypedTrial answers(TrialField typed) {
    return new TypedTrial(replay, timeLapse, replyDays, typed);
  }
}
