package nurture.playbook.version;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nurture.digest.Sha256;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.difference.DifferenceText;
import nurture.playbook.difference.PlaybookDifference;

/**
 * What a newer version changed and a directory does not have: publishing the directory would take
 * it back. The directory is taken to be edited from the version that it differs from in the fewest
 * files.
 *
 * @param base the version that the directory was edited from
 * @param paths of the files that changed since and are otherwise in the directory
 */
public record UnknownChanges(long base, SortedSet<String> paths) {

  /**
   * Empty if the directory has all that the version in service changed.
   *
   * @param versions the files of each version by number, that in service among them
   */
  public static Optional<UnknownChanges> of(
      PlaybookFiles directory, long inService, SortedMap<Long, List<FileLine>> versions) {
    Map<String, String> here = new TreeMap<>();
    directory
        .paths()
        .forEach(path -> here.put(path, Sha256.hex(directory.content(path).orElseThrow())));
    long base =
        versions.keySet().stream()
            .min(
                Comparator.<Long>comparingInt(
                        number -> changed(hashes(versions, number), here).size())
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(inService);
    if (base >= inService) {
      return Optional.empty();
    }
    Map<String, String> now = hashes(versions, inService);
    SortedSet<String> paths = changed(hashes(versions, base), now);
    paths.retainAll(changed(now, here));
    return paths.isEmpty() ? Optional.empty() : Optional.of(new UnknownChanges(base, paths));
  }

  /**
   * What would be taken back, a line each.
   *
   * @param most lines
   */
  public List<String> takenBack(PlaybookFiles inService, PlaybookFiles directory, int most) {
    PlaybookFiles after = inService;
    for (String path : paths) {
      Optional<byte[]> content = directory.content(path);
      after = content.isPresent() ? after.with(path, content.get()) : after.without(path);
    }
    return DifferenceText.brief(PlaybookDifference.between(inService, after), most);
  }

  private static Map<String, String> hashes(Map<Long, List<FileLine>> versions, long number) {
    Map<String, String> hashes = new TreeMap<>();
    versions.getOrDefault(number, List.of()).forEach(line -> hashes.put(line.path(), line.hash()));
    return hashes;
  }

  private static SortedSet<String> changed(Map<String, String> before, Map<String, String> after) {
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> String.valueOf(before.get(path)).equals(after.get(path)));
    return paths;
  }
}
