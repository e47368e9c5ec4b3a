package nurture.web.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nurture.access.Member;
import nurture.access.Role;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * The people who may sign in. Times in UTC.
 *
 * @param problem why one could not be added; empty if none was to be
 * @param name as it was typed into the form
 * @param email likewise
 */
record MembersPage(
    List<Row> rows, List<RoleChoice> roles, String problem, String name, String email) {

  /** A member and what can be done about them. */
  record Row(
      String id,
      String name,
      String email,
      boolean self,
      List<RoleChoice> roles,
      String role,
      boolean active,
      StatusChip state,
      @Nullable ShownTime lastSignIn) {}

  /** A role to choose. */
  record RoleChoice(String word, String label, String meaning, boolean chosen) {}

  static MembersPage of(
      List<Member> members,
      Member self,
      Instant now,
      String problem,
      String name,
      String email,
      Role chosen) {
    return new MembersPage(
        members.stream().map(member -> row(member, self, now)).toList(),
        roles(chosen),
        problem,
        name,
        email);
  }

  private static Row row(Member member, Member self, Instant now) {
    return new Row(
        member.id().toString(),
        member.name(),
        member.email(),
        member.id().equals(self.id()),
        roles(member.role()),
        DisplayWords.capital(member.role().word()),
        member.active(),
        state(member, now),
        ShownTime.known(member.lastSignIn(), ZoneOffset.UTC));
  }

  private static StatusChip state(Member member, Instant now) {
    if (!member.active()) {
      return new StatusChip("Deactivated", "quiet");
    }
    Instant waits = member.waitsUntil();
    if (waits != null && waits.isAfter(now)) {
      return new StatusChip("Has to wait", "bad");
    }
    return member.mustChange()
        ? new StatusChip("One-time password", "busy")
        : new StatusChip("Active", "good");
  }

  private static List<RoleChoice> roles(Role chosen) {
    return Arrays.stream(Role.values())
        .map(
            role ->
                new RoleChoice(
                    role.word(), DisplayWords.capital(role.word()), role.meaning(), role == chosen))
        .toList();
  }
}
