package nurture.playbook.version;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.PlaybookFiles;

/**
 * Where versions are kept, and what is in service. Every change is one transaction that goes on
 * record and is announced to all nodes. Every future fails when the database is away. Safe for
 * concurrent use.
 */
public interface Versions {

  /**
   * Keeps a playbook as version 1 and puts it in service, unless there is one in service already;
   * nodes that start at once agree on one.
   *
   * @return what is in service now
   */
  Future<ServiceEntry> first(PlaybookFiles files, String author, Instant now);

  /** What is in service; empty before the first start. */
  Future<Optional<ServiceEntry>> inService();

  /** All that ever was in service, the newest first. */
  Future<List<ServiceEntry>> history(int most);

  /** The newest first. */
  Future<List<Version>> list(int most);

  Future<Optional<Version>> version(long number);

  /** Its files by path. */
  Future<List<FileLine>> lines(long number);

  /** Its files with what is in them; empty if there is no such version. */
  Future<Optional<PlaybookFiles>> files(long number);

  /** What is in a file; empty if there is no such version or it has no such file. */
  Future<Optional<byte[]>> file(long number, String path);

  /**
   * What is in a file of any version; empty if none has such a file.
   *
   * @param hash SHA-256 of it, in hex digits
   */
  Future<Optional<byte[]>> content(String hash);

  Future<List<NodeLine>> nodes();

  /**
   * Makes a version of a draft and puts it in service: all of it, or nothing. If the answer is
   * lost, asking again tells what happened.
   */
  Future<Publication> publish(Release release);

  /**
   * A draft that passed the gate.
   *
   * @param draft which, and at which revision
   * @param percent of the candidates it decides about: 100, or less for a canary
   * @param seen the {@link ServiceEntry} it should follow; empty for whatever there is
   * @param remark for the record: how its check came out
   * @param accepted the scenarios that come out otherwise and were accepted; empty if there are
   *     none
   * @param override why it is published although its check refuses it; empty if it does not
   */
  record Release(
      DraftRevision draft,
      String comment,
      int percent,
      OptionalLong seen,
      String remark,
      Optional<String> accepted,
      Optional<String> override,
      String who,
      Instant now) {}

  /** Puts something else in service that is there already; quick, and checks nothing. */
  Future<ServiceOutcome> serve(Step step);

  /**
   * What to put in service.
   *
   * @param action roll back, promote, withdraw or share
   * @param version which to go back to; of no meaning for the others
   * @param percent the new share of the canary, 1 to 99; of no meaning for the others
   * @param seen as of a release
   */
  record Step(
      ServiceEntry.Action action,
      long version,
      int percent,
      OptionalLong seen,
      String comment,
      String who,
      Instant now) {

    public Step {
      switch (action) {
        case ROLL_BACK, PROMOTE, WITHDRAW -> {}
        case SHARE -> {
          if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("a canary takes 1 to 99 percent, not " + percent);
          }
        }
        default -> throw new IllegalArgumentException(action.word() + " is no step");
      }
    }

    /** A step that gives no canary another share. */
    public Step(
        ServiceEntry.Action action,
        long version,
        OptionalLong seen,
        String comment,
        String who,
        Instant now) {
      this(action, version, 0, seen, comment, who, now);
    }
  }
}
