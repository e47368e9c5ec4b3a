package nurture.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nurture.meaning.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * What an upsert says about a candidate. A field that is null was not named and stays as it was; an
 * empty text or list clears what was known.
 */
@ApiText(
    value =
        """
    Who a candidate is. A field left out (or null) stays as it was; an empty text or list clears what was known.
    `timeZone`, `roleSince`, `relationship` and `collectedAt` can be changed, not cleared.
    """,
    examples =
        "{name: Ingrid Solheim, email: ingrid@example.com, timeZone: Europe/Oslo, "
            + "country: 'NO'}")
public record Profile(
    @ApiText("The full name.") @Nullable String name,
    @ApiText("What follows \"Hi\" in a message; taken from the name when not given.")
        @Nullable String firstName,
    @ApiText("One email address.") @Nullable String email,
    @ApiText("E.164 preferred (+4755512345), kept as given.") @Nullable String phone,
    @ApiText("Profiles by network, such as linkedin to its address.")
        @Nullable Map<String, String> links,
    @ApiText(
            "Where the candidate's day happens, such as Europe/Oslo; decides when messages "
                + "go out. UTC until known.")
        @Nullable ZoneId timeZone,
    @ApiText("The candidate's language as a tag such as nb-NO. English until known.")
        @Nullable String locale,
    @ApiText("Two capital letters, ISO 3166-1.") @Nullable String country,
    @ApiText("The current employer.") @Nullable String employer,
    @ApiText("The job title.") @Nullable String title,
    @ApiText("The first day in the current role.") @Nullable LocalDate roleSince,
    @ApiText("Such as senior, principal.") @Nullable String seniority,
    @ApiText("The job family, such as engineering.") @Nullable String function,
    @ApiText("Most important first.") @Nullable List<String> skills,
    @ApiText("Topics, most important first; messages speak of the first.")
        @Nullable List<String> interests,
    @ApiText("What could motivate the candidate to change.") @Nullable List<Motivator> motivators,
    @Nullable Relationship relationship,
    @ApiText("The recruiter who owns the candidate.") @Nullable String owner,
    @ApiText("Labels of your own.") @Nullable List<String> tags,
    @ApiText("Refs of openings that match, best first.") @Nullable List<String> openings,
    @ApiText(
            "Where the data are from, in the candidate's language, as the footer of an email says it: "
                + "your public profile on LinkedIn.")
        @Nullable String source,
    @ApiText("When these data were collected.") @Nullable Instant collectedAt) {

  public Profile {
    links = links == null ? null : Map.copyOf(links);
    skills = skills == null ? null : List.copyOf(skills);
    interests = interests == null ? null : List.copyOf(interests);
    motivators = motivators == null ? null : List.copyOf(motivators);
    tags = tags == null ? null : List.copyOf(tags);
    openings = openings == null ? null : List.copyOf(openings);
  }

  /** A profile that names what is set, and nothing else. */
  public static Profile naming(Consumer<Draft> names) {
    Draft draft = new Draft();
    names.accept(draft);
    return draft.profile();
  }

  /** A profile of which nothing is named yet. */
  public static Draft draft() {
    return new Draft();
  }

  /** A profile that names what another does, and more. */
  public static Draft draft(Profile of) {
    Draft draft = new Draft();
    draft.name = of.name;
    draft.firstName = of.firstName;
    draft.email = of.email;
    draft.phone = of.phone;
    draft.links = of.links;
    draft.timeZone = of.timeZone;
    draft.locale = of.locale;
    draft.country = of.country;
    draft.employer = of.employer;
    draft.title = of.title;
    draft.roleSince = of.roleSince;
    draft.seniority = of.seniority;
    draft.function = of.function;
    draft.skills = of.skills;
    draft.interests = of.interests;
    draft.motivators = of.motivators;
    draft.relationship = of.relationship;
    draft.owner = of.owner;
    draft.tags = of.tags;
    draft.openings = of.openings;
    draft.source = of.source;
    draft.collectedAt = of.collectedAt;
    return draft;
  }

  /** A profile while it is written: its fields, none of them named yet. */
  public static final class Draft {
    public @Nullable String name;
    public @Nullable String firstName;
    public @Nullable String email;
    public @Nullable String phone;
    public @Nullable Map<String, String> links;
    public @Nullable ZoneId timeZone;
    public @Nullable String locale;
    public @Nullable String country;
    public @Nullable String employer;
    public @Nullable String title;
    public @Nullable LocalDate roleSince;
    public @Nullable String seniority;
    public @Nullable String function;
    public @Nullable List<String> skills;
    public @Nullable List<String> interests;
    public @Nullable List<Motivator> motivators;
    public @Nullable Relationship relationship;
    public @Nullable String owner;
    public @Nullable List<String> tags;
    public @Nullable List<String> openings;
    public @Nullable String source;
    public @Nullable Instant collectedAt;

    private Draft() {}

    /** What was named. */
    public Profile profile() {
      return new Profile(
          name,
          firstName,
          email,
          phone,
          links,
          timeZone,
          locale,
          country,
          employer,
          title,
          roleSince,
          seniority,
          function,
          skills,
          interests,
          motivators,
          relationship,
          owner,
          tags,
          openings,
          source,
          collectedAt);
    }
  }
}
