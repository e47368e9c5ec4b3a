package nurture.playbook.version;

import java.util.Set;
import nurture.access.Permission;
import nurture.access.Role;

/**
 * What a publication needs beside a good check.
 *
 * @param fourEyes whether no person may publish their own work
 * @param approvals how many persons must have approved the revision; none of them an author
 * @param role what each of them must at least be
 */
public record ReviewPolicy(boolean fourEyes, int approvals, Role role) {

  /** Nothing is needed. */
  public static final ReviewPolicy NONE = new ReviewPolicy(false, 0, Role.OPS);

  /** The same with or without four eyes. */
  public static ReviewPolicy withFourEyes(boolean fourEyes) {
    return new ReviewPolicy(fourEyes, 0, Role.OPS);
  }

  /** Whether the approval of one who may do this much counts. */
  public boolean counts(Set<Permission> permissions) {
    return switch (role) {
      case ADMIN -> permissions.contains(Permission.OVERRIDE);
      case PUBLISHER -> permissions.contains(Permission.PUBLISH);
      default -> mayReview(permissions);
    };
  }

  /** Whether one who may do this much may approve a draft, or ask for changes. */
  public static boolean mayReview(Set<Permission> permissions) {
    return permissions.contains(Permission.EDIT) || permissions.contains(Permission.PUBLISH);
  }
}
