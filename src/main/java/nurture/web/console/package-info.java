/**
 * The pages people look at: candidates, why something was or was not sent to them, and the mails
 * themselves.
 *
 * <p>Written on the server with Freemarker; a browser without scripts is enough. A route reads
 * through {@link nurture.insight.CandidateReader}, turns what it read into a record of texts ready
 * to be shown ({@code CandidatePage}, {@code MailPage}…), and a template of the same name under
 * {@code /console} on the class path lays it out. Everything a template prints is escaped, and the
 * pages' content security policy allows neither inline scripts nor inline styles.
 *
 * <p>There are no sessions yet, so a form is accepted only from a page of this very server ({@code
 * SameOrigin}).
 */
@NullMarked
package nurture.web.console;

import org.jspecify.annotations.NullMarked;
