package nurture.playbook.version;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nurture.access.Role;
import nurture.playbook.check.CheckReport;

/** What came of publishing a draft. But for the first, nothing was changed. */
public sealed interface Publication {

  /**
   * It is a version, and in service; every node was told.
   *
   * @param now what is in service; something later if this was published before
   * @param before whether it was published before, and the answer perhaps lost
   */
  record Done(Version version, ServiceEntry now, boolean before) implements Publication {}

  /** There is no such draft. */
  record Unknown() implements Publication {}

  /** The draft has changed since it was looked at. */
  record MovedOn(long revision) implements Publication {}

  /** Somebody else changed what is in service meanwhile. */
  record Overtaken(ServiceEntry now) implements Publication {}

  /** What is in service has changes that the draft would undo; it wants to be rebased. */
  record Behind(long parent, ServiceEntry now) implements Publication {}

  /** A canary runs, of which nobody said what should become of it. */
  record CanaryRuns(ServiceEntry now) implements Publication {}

  /** Not a byte differs from the version in service. */
  record Same(long version) implements Publication {}

  /** The publisher's own work wants the eyes of somebody else. */
  record NeedsAnother(SortedSet<String> authors) implements Publication {
    public NeedsAnother {
      authors = new TreeSet<>(authors);
    }
  }

  /**
   * More people have to approve the draft as it is.
   *
   * @param missing how many
   * @param role what each must at least be
   * @param approvers those who did
   */
  record NeedsApproval(int missing, Role role, SortedSet<String> approvers) implements Publication {
    public NeedsApproval {
      approvers = new TreeSet<>(approvers);
    }

    /** What is missing, in words: {@code 2 approvals by a publisher or admin}. */
    public String words() {
      return missing
          + (missing == 1 ? " approval by " : " approvals by ")
          + switch (role) {
            case ADMIN -> "an admin";
            case PUBLISHER -> "a publisher or admin";
            default -> "a member of ops, a publisher or an admin";
          };
    }
  }

  /** The caller may not do this; says which permission is missing. */
  record NotAllowed(String permission) implements Publication {}

  /**
   * Scenarios come out otherwise than with what is in service, and the publisher did not accept
   * exactly these differences.
   */
  record Differs(CheckReport report) implements Publication {}

  /**
   * The check found errors.
   *
   * @param report with all there is to say
   * @param troubles candidates the rules could not decide about, and why; empty if there are none
   * @param loadable whether it could be put in service at all, and so be overridden
   */
  record Refused(CheckReport report, List<String> troubles, boolean loadable)
      implements Publication {
    public Refused {
      troubles = List.copyOf(troubles);
    }
  }
}
