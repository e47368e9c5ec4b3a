package nurture.access;

import java.time.Instant;
import java.util.UUID;
import nurture.identity.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * A person of the team who may sign in to the pages. Immutable.
 *
 * @param email the canonical form of {@link Mailbox}; no other member has it
 * @param active whether they may sign in
 * @param mustChange whether their password was given to them and is to be changed before anything
 *     else
 * @param waitsUntil no password is tried for them before; null when none was mistyped too often
 * @param lastSignIn null before the first
 */
public record Member(
    UUID id,
    String name,
    String email,
    Role role,
    boolean active,
    boolean mustChange,
    @Nullable Instant waitsUntil,
    Instant createdAt,
    @Nullable Instant lastSignIn) {

  public boolean may(Permission permission) {
    return role.permissions().contains(permission);
  }

  /** Whether they may act on a candidate of this owner; an owner is written as an address. */
  public boolean mayActOn(String owner) {
    return may(Permission.ACT) || (may(Permission.ACT_ON_OWN) && Mailbox.same(owner, email));
  }

  /** Who is on record for what they do: no two members have the same. */
  public String onRecord() {
    return name + " <" + email + ">";
  }

  /** The member as those are known who change the playbook, whether by page or by key. */
  public Caller caller() {
    return new Caller(onRecord(), role.permissions());
  }
}
