package nurture.preflight;

/**
 * Whether the mail server took our call.
 *
 * @param detail why not, or where; one line for people
 */
public record ServerAnswer(boolean reached, String detail) {}
