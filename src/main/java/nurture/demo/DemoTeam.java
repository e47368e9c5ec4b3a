package nurture.demo;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import nurture.access.Members;
import nurture.access.Passwords;
import nurture.access.Role;

/** Two colleagues of the demo's own member. No password lets them in until an admin gives one. */
final class DemoTeam {

  /** As they are named on record. */
  static final String MAREN = "Maren Lund <maren@havblikk.example>";

  static final String SAMIRA = "Samira Haddad <samira@havblikk.example>";
  private static final String ADMIN = "demo <demo@nurture.example>";

  /** Adds those who are not there yet. */
  static Future<Void> join(Members members, WorkerExecutor workers, Instant now) {
    Passwords passwords = new Passwords(workers);
    return passwords
        .hash(passwords.oneTime())
        .compose(
            hash ->
                members
                    .add("Maren Lund", "maren@havblikk.example", Role.PUBLISHER, hash, ADMIN, now)
                    .compose(
                        maren ->
                            members.add(
                                "Samira Haddad",
                                "samira@havblikk.example",
                                Role.OPS,
                                hash,
                                ADMIN,
                                now)))
        .mapEmpty();
  }

  private DemoTeam() {}
}
