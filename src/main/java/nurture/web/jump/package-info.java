/**
 * The way to anything by its name: candidates, rules, templates, drafts, versions and pages. Each
 * page opens it as a dialog by Ctrl-K; {@code /go} is the same as a page.
 */
@NullMarked
package nurture.web.jump;

import org.jspecify.annotations.NullMarked;
