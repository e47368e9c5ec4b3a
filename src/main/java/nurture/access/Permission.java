package nurture.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What not everybody with a key may do. */
public enum Permission {
  /** Make drafts and change them. */
  EDIT,
  /** Put versions in service, and take them back. */
  PUBLISH,
  /** Publish what a check refuses. */
  OVERRIDE,
  /** Make keys for others, and take them away. */
  KEYS;

  /** As it is written down: {@code publish}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads words separated by spaces; those nobody knows permit nothing. */
  public static Set<Permission> of(String words) {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    for (Permission permission : values()) {
      if (Set.of(words.split("\\s+")).contains(permission.word())) {
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
