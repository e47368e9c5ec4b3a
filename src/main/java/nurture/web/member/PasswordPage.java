package nurture.web.member;

/**
 * A member's own password.
 *
 * @param given whether they have to change it before anything else
 * @param none whether they sign in at the provider alone
 * @param problem what went wrong; empty the first time
 */
record PasswordPage(
    String email, boolean given, boolean none, String problem, int shortest, int longest) {}
