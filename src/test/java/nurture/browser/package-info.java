/** The pages as a person sees them: the demo as it ships, in a real browser. */
package nurture.browser;
