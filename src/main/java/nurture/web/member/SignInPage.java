package nurture.web.member;

import org.jspecify.annotations.Nullable;

/**
 * Signing in.
 *
 * @param dialog whether it is a part of another page
 * @param to where to go then
 * @param email as it was typed
 * @param problem what went wrong; empty the first time
 * @param provider the name of where else to sign in; null without one
 */
record SignInPage(
    boolean dialog,
    String to,
    String email,
    String problem,
    String formToken,
    @Nullable String provider,
    @Nullable String providerHref) {}
