package nurture.access;

import static nurture.access.Permission.ACT;
import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.KEYS;
import static nurture.access.Permission.OVERRIDE;
import static nurture.access.Permission.PEOPLE;
import static nurture.access.Permission.PUBLISH;
import static nurture.access.Permission.READ;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a member may do on the pages: the one list of roles and their permissions. */
public enum Role {
  VIEWER("Reads every page.", READ),
  RECRUITER("Reads every page and acts on the candidates they own.", READ, ACT_ON_OWN),
  OPS("Acts on every candidate and edits the playbook.", READ, ACT_ON_OWN, ACT, EDIT),
  PUBLISHER(
      "Does what ops does, and publishes the playbook.", READ, ACT_ON_OWN, ACT, EDIT, PUBLISH),
  ADMIN(
      "May do everything, people and keys included.",
      READ,
      ACT_ON_OWN,
      ACT,
      PEOPLE,
      EDIT,
      PUBLISH,
      OVERRIDE,
      KEYS);

  private final String meaning;
  private final Set<Permission> permissions;

  Role(String meaning, Permission... permissions) {
    this.meaning = meaning;
    this.permissions = Set.of(permissions);
  }

  /** What it may do, in a sentence. */
  public String meaning() {
    return meaning;
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  /** As it is written down: {@code recruiter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a word; empty for an unknown one. */
  public static Optional<Role> of(@Nullable String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
