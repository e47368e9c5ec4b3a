package nurture.web.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which mails are listed. */
enum InboxFilter {
  WAITING("For a person", Set.of()),
  REPLIES("Replies", Set.of("reply", "unsubscribe")),
  ABSENCES("Absences", Set.of("out-of-office", "no-longer-here", "acknowledgement")),
  REPORTS("Bounces and complaints", Set.of("bounce", "complaint", "delayed")),
  ALL("All", Set.of());

  final String label;
  final Set<String> kinds;

  InboxFilter(String label, Set<String> kinds) {
    this.label = label;
    this.kinds = kinds;
  }

  /** One that is not known is that of mails that wait for a person. */
  static InboxFilter of(@Nullable String written) {
    return Arrays.stream(values())
        .filter(each -> each.written().equals(written))
        .findFirst()
        .orElse(WAITING);
  }

  /** As it stands in addresses. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
