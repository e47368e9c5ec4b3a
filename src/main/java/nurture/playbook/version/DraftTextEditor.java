package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Saves files of drafts as text. A browser writes line ends in its own way, so the text gets those
 * of the file. Futures fail when the database is away. Safe for concurrent use.
 */
public final class DraftTextEditor {

  private final Drafts drafts;
  private final InstantSource clock;

  public DraftTextEditor(Drafts drafts, InstantSource clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Saves a file; one that is late changes nothing and is told the other text and, where that can
   * be done, both in one.
   *
   * @param seen the revision of the file the text was made of
   */
  public Future<TextSaveOutcome> save(UUID draft, String path, long seen, String text, String who) {
    return drafts
        .file(draft, path)
        .compose(
            found -> {
              boolean windows =
                  found.filter(now -> new String(now.bytes(), UTF_8).contains("\r\n")).isPresent();
              byte[] content = lineEnds(text, windows).getBytes(UTF_8);
              return drafts
                  .put(draft, path, seen, content, who, clock.instant())
                  .map(outcome -> told(outcome, content));
            });
  }

  /**
   * Saves files made of what a draft held, all of them or none.
   *
   * @param seen what they were made of
   * @param texts by path; at least one
   */
  public Future<TextSaveOutcome> saveAll(
      DraftContents seen, Map<String, String> texts, String who) {
    return drafts
        .putAll(seen.draft().id(), edited(seen, texts), who, clock.instant())
        .map(outcome -> told(outcome, new byte[0]));
  }

  /**
   * Saves a file of rules together with files that follow from its change, all of them or none. A
   * late save is told of the first file that was changed in between.
   *
   * @param contents what the others were made of
   * @param seen the revision of the file its text was made of
   * @param others their texts by path
   */
  public Future<TextSaveOutcome> saveWith(
      DraftContents contents,
      String path,
      long seen,
      String text,
      Map<String, String> others,
      String who) {
    TreeMap<String, Drafts.Edited> files = edited(contents, others);
    byte[] content = edited(contents, path, text);
    files.put(path, new Drafts.Edited(seen, content));
    return drafts
        .putAll(contents.draft().id(), files, who, clock.instant())
        .map(outcome -> told(outcome, content));
  }

  private static TreeMap<String, Drafts.Edited> edited(
      DraftContents seen, Map<String, String> texts) {
    TreeMap<String, Drafts.Edited> files = new TreeMap<>();
    texts.forEach(
        (path, text) ->
            files.put(
                path,
                new Drafts.Edited(
                    seen.files().content(path).isPresent() ? seen.revision(path) : DraftFile.ABSENT,
                    edited(seen, path, text))));
    return files;
  }

  private static byte[] edited(DraftContents seen, String path, String text) {
    boolean windows =
        seen.files().content(path).filter(now -> text(now).contains("\r\n")).isPresent();
    return lineEnds(text, windows).getBytes(UTF_8);
  }

  /** A text with the line ends of its file. */
  static String lineEnds(String text, boolean windows) {
    String plain = text.replace("\r\n", "\n");
    return windows ? plain.replace("\n", "\r\n") : plain;
  }

  private static TextSaveOutcome told(SaveOutcome outcome, byte[] yours) {
    if (outcome instanceof SaveOutcome.Done done) {
      return new TextSaveOutcome.Saved(done.file(), done.draftRevision());
    } else if (outcome instanceof SaveOutcome.Stale stale) {
      Optional<byte[]> merged =
          stale.base().isPresent() && stale.theirs().isPresent()
              ? ThreeWayMerge.merge(stale.base().get(), yours, stale.theirs().get())
              : Optional.empty();
      return new TextSaveOutcome.Overtaken(
          stale.now(),
          stale.theirs().map(DraftTextEditor::text),
          merged.map(DraftTextEditor::text));
    }
    return new TextSaveOutcome.NotTaken(outcome);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
