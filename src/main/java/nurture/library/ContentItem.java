package nurture.library;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing from the content library. Texts that do not apply to its kind are empty.
 *
 * @param id lower-case letters, digits and hyphens; a candidate never gets one id twice
 * @param topic what it is about, lower case; empty when it is for everybody
 * @param language two letters, for example {@code de}
 * @param title of the piece or the event; of a person their job title
 * @param summary one sentence with its full stop; of a person what they may be asked about
 * @param link where it is
 * @param expires the first day on which it is not sent any more
 * @param on the day of an event
 * @param place of an event
 * @param name of a person
 */
public record ContentItem(
    String id,
    ItemKind kind,
    String topic,
    String language,
    String title,
    String summary,
    String link,
    Optional<LocalDate> expires,
    Optional<LocalDate> on,
    String place,
    String name) {}
