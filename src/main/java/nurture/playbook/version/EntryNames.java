package nurture.playbook.version;

/** Names of entries that are new. */
public final class EntryNames {

  /** A name that no entry has: the one given, with the next free number behind it. */
  public static String free(YamlEntries read, String key, String name) {
    for (int number = 2; ; number++) {
      String next = name.contains(" ") ? name + " (" + number + ")" : name + "-" + number;
      if (read.entries().stream().noneMatch(entry -> entry.value(key).equals(next))) {
        return next;
      }
    }
  }

  private EntryNames() {}
}
