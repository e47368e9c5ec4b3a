package nurture.playbook.version;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import nurture.playbook.PlaybookFiles;

/**
 * Playbooks by what people call them: the number of a version, the id of a draft, or {@value
 * #PUBLISHED} for what decides about everybody but a canary's candidates.
 */
public final class PlaybookNames {

  public static final String PUBLISHED = "published";

  /** Characters of a draft's id that users see, and of a title. */
  private static final int SHOWN = 8;

  private static final int LONGEST = 60;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Versions versions;
  private final Drafts drafts;

  public PlaybookNames(Versions versions, Drafts drafts) {
    this.versions = versions;
    this.drafts = drafts;
  }

  /** Whether a version, a draft or what is published may be called that. */
  public static boolean possible(String name) {
    return name.equals(PUBLISHED) || number(name).isPresent() || draft(name).isPresent();
  }

  /** The number of a version as it is written; empty if it is none. */
  public static OptionalLong number(String written) {
    return NUMBER.matcher(written).matches()
        ? OptionalLong.of(Long.parseLong(written))
        : OptionalLong.empty();
  }

  /** The id of a draft as it is written; empty if it is none. */
  public static Optional<UUID> draft(String written) {
    return ID.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
  }

  /**
   * How reports name a version or a draft: {@code version 7, Medallists first}.
   *
   * @param name the number of a version, or the id of a draft
   * @param words the comment of the version or the title of the draft; may be empty
   */
  public static String title(String name, String words) {
    String known =
        number(name).isPresent() ? "version " + name : "draft " + name.substring(0, SHOWN);
    String line = words.strip().lines().findFirst().orElse("");
    String told = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    return told.isEmpty() ? known : known + ", " + told;
  }

  /** What is in it; empty if nothing is called that. */
  public Future<Optional<PlaybookFiles>> files(String name) {
    if (name.equals(PUBLISHED)) {
      return versions
          .inService()
          .compose(
              row ->
                  row.isEmpty()
                      ? Future.succeededFuture(Optional.empty())
                      : versions.files(row.get().version()));
    }
    OptionalLong number = number(name);
    if (number.isPresent()) {
      return versions.files(number.getAsLong());
    }
    return draft(name)
        .map(id -> drafts.contents(id).map(found -> found.map(DraftContents::files)))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()));
  }
}
