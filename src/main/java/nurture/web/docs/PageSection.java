package nurture.web.docs;

/**
 * A section of a page, to jump to.
 *
 * @param id anchor of its heading
 */
public record PageSection(String id, String heading) {}
