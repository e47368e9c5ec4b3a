package nurture.web.console;

/**
 * Markup that code of this program wrote and escaped, printed on a page as it is.
 *
 * @param html well-formed, without scripts, style attributes or anything that came in with data
 *     unescaped
 */
public record OwnMarkup(String html) {}
