package nurture.web;

import java.util.Locale;

/**
 * The kinds of problem documents (RFC 9457). Programs tell them apart by their address, which never
 * changes; the page of problems describes each.
 */
public enum ProblemType {
  REFUSED(400, "Refused"),
  STALE_SIGNATURE(400, "Stale"),
  NO_KEY(401, "Not signed in"),
  NOT_SIGNED(401, "Not signed"),
  BAD_SIGNATURE(401, "Bad signature"),
  PERMISSION_MISSING(403, "Not allowed"),
  SECOND_PERSON_NEEDED(403, "Needs a second person"),
  APPROVAL_NEEDED(403, "Needs approval"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Not allowed"),
  ALREADY_RUNNING(409, "Busy"),
  NOT_DECIDABLE(409, "Cannot be decided"),
  NOT_REBUILDABLE(409, "Cannot be rebuilt"),
  CONFLICTS(409, "Conflicts"),
  WRONG_STATE(409, "Not in this state"),
  OVERTAKEN(409, "Overtaken"),
  FILE_CHANGED(409, "File was changed meanwhile"),
  DRAFT_CHANGED(409, "Changed since"),
  DRAFT_PUBLISHED(409, "Published"),
  NOT_PUBLISHABLE(409, "Cannot be published"),
  NAME_TAKEN(409, "Name taken"),
  NO_CANARY(409, "No canary"),
  ERASED(410, "Erased"),
  TOO_LARGE(413, "Too large"),
  TOO_MANY(413, "Too many"),
  ADDRESS_TOO_LONG(414, "Address too long"),
  UNREADABLE_TABLE(422, "Not a table"),
  NOT_A_PLAYBOOK(422, "Not a playbook"),
  CHECK_FAILED(422, "The check found errors"),
  DIFFERENCES_NOT_ACCEPTED(422, "Scenarios come out otherwise"),
  PRECONDITION_MISSING(428, "Revision missing"),
  TOO_MANY_GUESSES(429, "Too many wrong keys"),
  HEADERS_TOO_LONG(431, "Headers too long"),
  UNEXPECTED(500, "Unexpected"),
  UNAVAILABLE(503, "Not available"),
  TOO_BUSY(503, "Too busy"),
  TOOK_TOO_LONG(503, "Took too long");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The kind in a word or two, for people. */
  public String title() {
    return title;
  }

  /** The last part of the address, for example {@code not-found}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The address: {@code /problems/not-found}. */
  public String uri() {
    return "/problems/" + slug();
  }
}
