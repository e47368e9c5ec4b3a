package nurture.playbook.service;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.library.OpeningHistory;
import nurture.playbook.Playbook;
import nurture.playbook.version.ServiceEntry;
import org.jspecify.annotations.Nullable;

/**
 * The playbooks this node decides with: those in service, and the one before, kept ready for a roll
 * back. Thread-safe; choosing one is a read of a field. {@link PlaybookFollower} changes them.
 */
public final class ActivePlaybooks {

  private volatile @Nullable PlaybooksInService inService;
  private volatile Optional<LoadedVersion> before = Optional.empty();
  private OpeningHistory openings = OpeningHistory.EMPTY;

  /** The playbook that decides about a candidate. */
  public Playbook of(UUID candidate) {
    return inService().of(candidate).playbook();
  }

  /**
   * The playbook a message of a candidate's is made from: the one that decides about them, else one
   * at hand that has the template still.
   */
  public Playbook of(UUID candidate, String template) {
    PlaybooksInService now = inService();
    Playbook usual = now.of(candidate).playbook();
    return usual.templates().has(template)
        ? usual
        : atHand(now).filter(p -> p.templates().has(template)).findFirst().orElse(usual);
  }

  /** The playbook that decides about everybody but the candidates of a canary. */
  public Playbook live() {
    return inService().live().playbook();
  }

  /** A playbook this node has ready: what decides, also for a canary, and what did before. */
  public Optional<Playbook> atHand(String checksum) {
    return atHand(inService()).filter(playbook -> playbook.version().equals(checksum)).findFirst();
  }

  private Stream<Playbook> atHand(PlaybooksInService now) {
    return Stream.concat(now.loaded().stream(), before.stream()).map(LoadedVersion::playbook);
  }

  /** What this node acts on. */
  public ServiceEntry row() {
    return inService().row();
  }

  /**
   * What decides now.
   *
   * @throws IllegalStateException before the first is loaded
   */
  PlaybooksInService inService() {
    PlaybooksInService now = inService;
    if (now == null) {
      throw new IllegalStateException("no playbook is in service yet");
    }
    return now;
  }

  boolean started() {
    return inService != null;
  }

  /** Decides by other openings kept beside the playbooks from now on. */
  public synchronized void see(OpeningHistory known) {
    openings = known;
    PlaybooksInService now = inService;
    inService = now == null ? null : now.seeing(known);
    before = before.map(version -> version.seeing(known));
  }

  /** Puts others in service; what was live until now is kept ready. */
  synchronized void swap(PlaybooksInService fresh) {
    PlaybooksInService old = inService;
    inService = fresh.seeing(openings);
    if (old != null && old.live().version() != fresh.live().version()) {
      before = Optional.of(old.live());
    }
  }

  /** Keeps a version ready for a roll back, if none is. */
  synchronized void keepReady(Optional<LoadedVersion> version) {
    if (before.isEmpty()) {
      before = version.map(ready -> ready.seeing(openings));
    }
  }

  /** The versions at hand. */
  Set<Long> versions() {
    Set<Long> versions = new HashSet<>();
    inService().loaded().forEach(loaded -> versions.add(loaded.version()));
    before.ifPresent(loaded -> versions.add(loaded.version()));
    return versions;
  }
}
