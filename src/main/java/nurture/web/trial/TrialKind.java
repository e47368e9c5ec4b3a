package nurture.web.trial;

/** What a trial does. */
enum TrialKind {
  REPLAY("Replay"),
  TIME_LAPSE("Time-lapse"),
  REPLIES("Replies"),
  ANSWERS("Answers of mail servers");

  private final String word;

  TrialKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
