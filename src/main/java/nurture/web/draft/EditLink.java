package nurture.web.draft;

/** Where something of a draft is edited. */
public record EditLink(String label, String href) {}
