package nurture.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an upsert says about a candidate. A field that is null was not named and stays as it was; an
 * empty text or list clears what was known.
 *
 * @param name the full name
 * @param firstName what a message says after "Hi"; taken from the name when not given
 * @param email one address
 * @param phone E.164 preferred, kept as given
 * @param links profiles by network, for example {@code linkedin} to its address
 * @param timeZone where the candidate's day happens; decides quiet hours
 * @param locale IETF language tag of the candidate's language, for example {@code de-AT}
 * @param country ISO 3166-1 alpha-2
 * @param roleSince first day in the current role
 * @param function the job family, for example {@code engineering}
 * @param skills most important first
 * @param interests topics, most important first
 * @param owner the recruiter who looks after the candidate
 * @param openings refs of openings or requisitions the candidate matches, best first
 * @param source where their data are from, as the footer of a message tells them: {@code your
 *     public profile on LinkedIn}
 */
public record Profile(
    @Nullable String name,
    @Nullable String firstName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable Map<String, String> links,
    @Nullable ZoneId timeZone,
    @Nullable String locale,
    @Nullable String country,
    @Nullable String employer,
    @Nullable String title,
    @Nullable LocalDate roleSince,
    @Nullable String seniority,
    @Nullable String function,
    @Nullable List<String> skills,
    @Nullable List<String> interests,
    @Nullable List<Motivator> motivators,
    @Nullable Relationship relationship,
    @Nullable String owner,
    @Nullable List<String> tags,
    @Nullable List<String> openings,
    @Nullable String source) {

  public Profile {
    links = links == null ? null : Map.copyOf(links);
    skills = skills == null ? null : List.copyOf(skills);
    interests = interests == null ? null : List.copyOf(interests);
    motivators = motivators == null ? null : List.copyOf(motivators);
    tags = tags == null ? null : List.copyOf(tags);
    openings = openings == null ? null : List.copyOf(openings);
  }
}
