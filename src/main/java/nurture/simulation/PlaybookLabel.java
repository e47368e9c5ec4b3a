package nurture.simulation;

/**
 * How a report names a playbook.
 *
 * @param version the checksum of its files, as decisions bear it
 * @param title in a user's words: {@code version 7, Medallists first}
 */
public record PlaybookLabel(String version, String title) {

  /** For a playbook of which only the checksum is known. */
  public static PlaybookLabel of(String version) {
    return new PlaybookLabel(version, "playbook " + version);
  }

  /** The same playbook under a title. */
  public PlaybookLabel titled(String words) {
    return new PlaybookLabel(version, words);
  }

  /** The title, and the checksum where the title does not hold it. */
  @Override
  public String toString() {
    return title.contains(version) ? title : title + " (" + version + ")";
  }
}
