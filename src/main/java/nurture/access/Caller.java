package nurture.access;

import java.util.Set;

/**
 * Who asks: a key we know, or a member. A key of a member is on record with the member; see {@link
 * RecordedName}.
 *
 * @param name of the key or the member, which goes on record
 */
public record Caller(String name, Set<Permission> permissions) {

  public Caller {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
