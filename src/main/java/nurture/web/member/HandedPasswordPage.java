package nurture.web.member;

/**
 * A one-time password to be handed over; it is shown this once.
 *
 * @param fresh whether the member was just added
 */
record HandedPasswordPage(String name, String email, String password, boolean fresh) {}
