package nurture.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.event.Motivator;
import nurture.event.Profile;
import org.jspecify.annotations.Nullable;

/** What the candidate does and what would move them. Unknown texts are empty. */
public record WorkProfile(
    String employer,
    String title,
    Optional<LocalDate> roleSince,
    String seniority,
    String function,
    List<String> skills,
    List<String> interests,
    List<Motivator> motivators) {

  static final WorkProfile UNKNOWN =
      new WorkProfile("", "", Optional.empty(), "", "", List.of(), List.of(), List.of());

  public WorkProfile {
    employer = StoredDefaults.text(employer);
    title = StoredDefaults.text(title);
    roleSince = StoredDefaults.or(roleSince, Optional.<LocalDate>empty());
    seniority = StoredDefaults.text(seniority);
    function = StoredDefaults.text(function);
    skills = StoredDefaults.list(skills);
    interests = StoredDefaults.list(interests);
    motivators = StoredDefaults.list(motivators);
  }

  /** A new employer or title that comes without a starting day forgets the old one. */
  WorkProfile updatedBy(Profile said) {
    boolean moved = differs(said.employer(), employer) || differs(said.title(), title);
    Optional<LocalDate> since =
        said.roleSince() != null
            ? Optional.of(said.roleSince())
            : moved ? Optional.empty() : roleSince;
    return new WorkProfile(
        named(said.employer(), employer),
        named(said.title(), title),
        since,
        named(said.seniority(), seniority),
        named(said.function(), function),
        named(said.skills(), skills),
        named(said.interests(), interests),
        named(said.motivators(), motivators));
  }

  /** With what another record of the same person knows in the place of what is unknown here. */
  WorkProfile completedBy(WorkProfile other) {
    boolean known = !employer.isEmpty() || !title.isEmpty();
    return new WorkProfile(
        known ? employer : other.employer,
        known ? title : other.title,
        known ? roleSince : other.roleSince,
        seniority.isEmpty() ? other.seniority : seniority,
        function.isEmpty() ? other.function : function,
        skills.isEmpty() ? other.skills : skills,
        interests.isEmpty() ? other.interests : interests,
        motivators.isEmpty() ? other.motivators : motivators);
  }

  private static boolean differs(@Nullable String said, String known) {
    return said != null && !said.equals(known);
  }

  private static <T> T named(@Nullable T said, T known) {
    return said == null ? known : said;
  }
}
