package nurture.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is on record for something: a member as {@code Vera Lind <vera@example.com>}, a member by a
 * key of theirs as {@code Vera Lind <vera@example.com> (key builds)}, or a key without an owner by
 * its name alone. Immutable.
 *
 * @param member the member's name; empty for a key without an owner
 * @param email the member's address, which no other member has; empty for a key without an owner
 * @param key the name of the key; empty for a member who did it on a page
 */
public record RecordedName(String member, String email, String key) {

  private static final Pattern OF_MEMBER =
      Pattern.compile("(.*?) ?<([^<>]+)>(?: \\(key (.*)\\))?", Pattern.DOTALL);

  /** Reads one as it was recorded. */
  public static RecordedName of(String recorded) {
    Matcher matcher = OF_MEMBER.matcher(recorded);
    return matcher.matches()
        ? new RecordedName(
            matcher.group(1), matcher.group(2), Optional.ofNullable(matcher.group(3)).orElse(""))
        : new RecordedName("", "", recorded);
  }

  /** What goes on record for what a member does by a key of theirs. */
  public static String byKey(String member, String key) {
    return member + " (key " + key + ")";
  }

  /** Whether two that are on record are one person, or one key without an owner. */
  public static boolean samePerson(String one, String other) {
    return of(one).person().equals(of(other).person());
  }

  /** The same for all that is on record for one person. */
  public String person() {
    return email.isEmpty() ? key : "<" + email + ">";
  }
}
