package nurture.playbook.version;

import java.util.Optional;

/** Which version a draft can be put on top of. Pure. */
public final class RebaseTarget {

  /**
   * What is wrong with a version; empty if a draft can be put on top of it. One that is older than
   * what the draft is on top of, or than what is in service, would take back what came since. What
   * is in service is always right, also after a roll back.
   *
   * @param parent the version the draft is on top of
   * @param inService the version in service; 0 before there is one
   */
  public static Optional<String> fault(long parent, long inService, long onto) {
    if (onto == inService || onto >= Math.max(parent, inService)) {
      return Optional.empty();
    }
    return Optional.of(
        (onto < inService
                ? "is older than version " + inService + ", which is in service"
                : "is older than version " + parent + ", which the draft is on top of")
            + "; take version "
            + inService
            + ", which "
            + (onto < inService ? "has" : "is in service, or a newer one that has")
            + " what came since");
  }

  private RebaseTarget() {}
}
