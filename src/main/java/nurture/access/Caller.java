package nurture.access;

import java.util.Set;

/**
 * Somebody who brought a key we know.
 *
 * @param name of the key, which goes on record
 */
public record Caller(String name, Set<Permission> permissions) {

  public Caller {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
