package nurture.playbook.version;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Where drafts are kept and edited. Every change is one transaction that goes on record with who
 * did it. Every future fails when the database is away; a change may have happened then, and
 * repeating it does no harm. Safe for concurrent use.
 */
public interface Drafts {

  /** Begins a draft; empty if there is no such version to begin from. */
  Future<Optional<Draft>> create(NewDraft draft, Instant now);

  /** Those being worked on, the one changed last first; with those published, if asked for. */
  Future<List<Draft>> list(boolean published);

  Future<Optional<Draft>> draft(UUID id);

  /** A draft and its files, as they were at one moment. */
  Future<Optional<DraftContents>> contents(UUID id);

  /** What is in a file; empty if there is no such draft or it has no such file. */
  Future<Optional<Content>> file(UUID id, String path);

  /** A file and what is in it. */
  record Content(DraftFile file, byte[] bytes) {}

  /**
   * Saves a file.
   *
   * @param seen the revision of the file it was edited from; {@link DraftFile#ABSENT} for none
   */
  Future<SaveOutcome> put(UUID id, String path, long seen, byte[] content, String who, Instant now);

  /**
   * Saves several files, all of them or none.
   *
   * @param files by path; at least one
   * @return what came of the first that is not taken; else of all, with one of them
   */
  Future<SaveOutcome> putAll(UUID id, SortedMap<String, Edited> files, String who, Instant now);

  /**
   * What a file becomes.
   *
   * @param seen the revision of the file it was edited from; {@link DraftFile#ABSENT} for none
   */
  record Edited(long seen, byte[] content) {}

  /** Removes a file. */
  Future<SaveOutcome> delete(UUID id, String path, long seen, String who, Instant now);

  /** Gives a file another path, at which there must be none. */
  Future<SaveOutcome> rename(UUID id, String from, long seen, String to, String who, Instant now);

  /** Throws a draft away; false if there is none that could be, because it was published. */
  Future<Boolean> discard(UUID id, String who, Instant now);

  /**
   * Puts a draft on top of another version: what that one changed comes into the draft, file by
   * file and line by line.
   *
   * @param seen the revision of the draft
   * @param choices what a file should be that both changed, by path
   */
  Future<RebaseOutcome> rebase(
      UUID id,
      long seen,
      long onto,
      Map<String, ? extends RebaseChoice> choices,
      String who,
      Instant now);

  /** Puts on record that a draft was checked, and how it came out. */
  Future<Void> checked(UUID id, long revision, String outcome, String who, Instant now);
}
