package nurture.web.inbox;

import java.util.Arrays;
import java.util.Locale;
import nurture.insight.InboxReader.Shelf;
import org.jspecify.annotations.Nullable;

/** A list of mails, as it is called on pages and in addresses. */
record InboxFilter(Shelf shelf, String label) {

  private static final InboxFilter FIRST = new InboxFilter(Shelf.WAITING, "For a person");

  /** A list that is not known is that of mails that wait for a person. */
  static InboxFilter of(@Nullable String written) {
    return Arrays.stream(Shelf.values())
        .map(InboxFilter::of)
        .filter(each -> each.written().equals(written))
        .findFirst()
        .orElse(FIRST);
  }

  static InboxFilter of(Shelf shelf) {
    return switch (shelf) {
      case WAITING -> FIRST;
      case REPLIES -> new InboxFilter(shelf, "Replies");
      case ABSENCES -> new InboxFilter(shelf, "Absences");
      case REPORTS -> new InboxFilter(shelf, "Bounces and complaints");
      case ALL -> new InboxFilter(shelf, "All");
    };
  }

  boolean first() {
    return shelf == Shelf.WAITING;
  }

  /** As it stands in addresses. */
  String written() {
    return shelf.name().toLowerCase(Locale.ROOT);
  }
}
