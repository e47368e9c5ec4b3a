package nurture.playbook.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.library.OpeningHistory;
import nurture.playbook.Playbook;
import nurture.playbook.version.ServiceEntry;
import nurture.rules.EvaluationFailed;
import org.jspecify.annotations.Nullable;

/**
 * The playbooks this node decides with: those in service, and the one before, kept ready for a roll
 * back. Thread-safe; choosing one is a read of a field. {@link PlaybookFollower} changes them.
 */
public final class ActivePlaybooks {

  private volatile @Nullable PlaybooksInService inService;
  private volatile Optional<LoadedVersion> before = Optional.empty();
  private volatile Map<Long, LoadedVersion> arms = Map.of();
  private OpeningHistory openings = OpeningHistory.EMPTY;

  /**
   * The playbook that decides about a candidate: that of the arm of an experiment they are in, else
   * that of the canary they are one of, else the one in service.
   *
   * @param armVersion the version that the arm names; empty for none
   * @throws EvaluationFailed if that version is not loaded on this node: no other takes its place
   */
  public Playbook of(UUID candidate, OptionalLong armVersion) {
    if (armVersion.isEmpty()) {
      return inService().of(candidate).playbook();
    }
    LoadedVersion named = arms.get(armVersion.getAsLong());
    if (named == null) {
      throw EvaluationFailed.without(
          "version "
              + armVersion.getAsLong()
              + " of the playbook, which an arm of an experiment names, is not loaded on this"
              + " server; stop the arm if it stays so");
    }
    return named.playbook();
  }

  /**
   * The playbook a message of a candidate's is made from: the one that decides about them, else one
   * at hand that has the template still.
   *
   * @param armVersion as above
   */
  public Playbook of(UUID candidate, OptionalLong armVersion, String template) {
    PlaybooksInService now = inService();
    Playbook usual = of(candidate, armVersion);
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
    return Stream.of(now.loaded().stream(), before.stream(), arms.values().stream())
        .flatMap(versions -> versions)
        .map(LoadedVersion::playbook);
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
    arms(arms.values());
  }

  /** Decides by these versions about candidates of arms that name them, and by no others. */
  synchronized void arms(Collection<LoadedVersion> named) {
    arms =
        named.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    LoadedVersion::version, version -> version.seeing(openings)));
  }

  /** The versions that arms name, as far as they are loaded. */
  Set<Long> armVersions() {
    return arms.keySet();
  }

  /** The version with a checksum, if an arm names it. */
  OptionalLong armVersion(String checksum) {
    return arms.values().stream()
        .filter(version -> version.playbook().version().equals(checksum))
        .mapToLong(LoadedVersion::version)
        .findFirst();
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
    versions.addAll(arms.keySet());
    return versions;
  }
}
