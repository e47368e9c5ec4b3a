/**
 * What all pages share: the frame, the door before it, the words and the links on them.
 *
 * <p>Pages are written on the server with Freemarker; reading needs no script. The pages of one
 * subject are a {@code PageSet} in a room of their own ({@code web.candidate}, {@code web.task}…).
 * A route reads through a port of {@code insight} or {@code playbook}, turns what it read into a
 * record of texts ready to be shown, and the template of that name under {@code /console} on the
 * class path lays it out; it is listed in {@code PageTemplates}. Everything a template prints is
 * escaped, and scripts run only with the nonce of the answer.
 */
@NullMarked
package nurture.web.console;

import org.jspecify.annotations.NullMarked;
