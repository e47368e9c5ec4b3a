package nurture.web.console;

/** What a request is answered with. */
sealed interface PageAnswer {

  /**
   * A page of the console.
   *
   * @param template its name under {@code /console}, without the ending
   * @param section which part of the navigation it belongs to; empty for none
   * @param page the record the template shows
   */
  record View(int status, String template, String title, String section, Record page)
      implements PageAnswer {}

  /** A mail's own markup, which nobody here wrote. */
  record Foreign(String html) implements PageAnswer {}

  /** JSON for a script of ours. */
  record Data(String json) implements PageAnswer {}

  /** To be looked up elsewhere, after a form was dealt with. */
  record Elsewhere(String location) implements PageAnswer {}

  /** Nothing to be shown; what there is to say is in the headers. */
  record Done() implements PageAnswer {}

  /** What the page of something that went wrong says. */
  record Trouble(int status, String heading, String says) {}

  static View view(String template, String title, String section, Record page) {
    return new View(200, template, title, section, page);
  }

  static View notFound(String says) {
    return trouble(404, "Not found", says);
  }

  static View trouble(int status, String heading, String says) {
    return new View(status, "trouble", heading, "", new Trouble(status, heading, says));
  }
}
