package nurture.web.member;

/**
 * The session here ended; the browser goes on to end the one at the provider.
 *
 * @param href where it ends
 */
record SignedOutPage(String provider, String href) {}
