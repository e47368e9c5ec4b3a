package nurture.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What not every caller may do: a program with a key, or a member on the pages. */
public enum Permission {
  /** Read the pages. */
  READ,
  /** Act on the candidates one owns: release and cancel messages, lift suppressions. */
  ACT_ON_OWN,
  /** Act on every candidate. */
  ACT,
  /** Add members, change their roles, reset their passwords. */
  PEOPLE,
  /** Make drafts and change them. */
  EDIT,
  /** Put versions in service, and take them back. */
  PUBLISH,
  /** Publish what a check refuses. */
  OVERRIDE,
  /** Make keys for others, and take them away. */
  KEYS;

  /** What a key of the API may be given; the rest belongs to pages, which no key opens. */
  public static final Set<Permission> OF_KEYS = Set.of(EDIT, PUBLISH, OVERRIDE, KEYS);

  /** As it is written down: {@code publish}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads words of {@link #OF_KEYS} separated by spaces; unknown words permit nothing. */
  public static Set<Permission> of(String words) {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    Set<String> written = new HashSet<>(Arrays.asList(words.split("\\s+")));
    for (Permission permission : OF_KEYS) {
      if (written.contains(permission.word())) {
        all.add(permission);
      }
    }
    return all;
  }

  /** Writes them as {@link #of} reads them. */
  public static String words(Set<Permission> permissions) {
    return permissions.stream().sorted().map(Permission::word).collect(Collectors.joining(" "));
  }
}
