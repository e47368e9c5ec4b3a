package nurture.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.Profile;
import nurture.event.Relationship;
import org.jspecify.annotations.Nullable;

/** A profile that names only what a test is about; everything else stays unnamed. */
public final class ProfileSketch {

  private @Nullable String name;
  private @Nullable String firstName;
  private @Nullable String email;
  private @Nullable String phone;
  private @Nullable Map<String, String> links;
  private @Nullable ZoneId zone;
  private @Nullable String locale;
  private @Nullable String employer;
  private @Nullable String title;
  private @Nullable LocalDate roleSince;
  private @Nullable List<String> skills;
  private @Nullable Relationship relationship;
  private @Nullable String owner;
  private @Nullable List<String> tags;
  private @Nullable String function;
  private @Nullable List<String> interests;
  private @Nullable List<String> openings;
  private @Nullable String source;

  public ProfileSketch name(String said) {
    name = said;
    return this;
  }

  public ProfileSketch firstName(String said) {
    firstName = said;
    return this;
  }

  public ProfileSketch email(String said) {
    email = said;
    return this;
  }

  public ProfileSketch phone(String said) {
    phone = said;
    return this;
  }

  public ProfileSketch linkedin(String said) {
    links = Map.of("linkedin", said);
    return this;
  }

  public ProfileSketch zone(String said) {
    zone = ZoneId.of(said);
    return this;
  }

  public ProfileSketch locale(String said) {
    locale = said;
    return this;
  }

  public ProfileSketch employer(String said) {
    employer = said;
    return this;
  }

  public ProfileSketch title(String said) {
    title = said;
    return this;
  }

  public ProfileSketch roleSince(String day) {
    roleSince = LocalDate.parse(day);
    return this;
  }

  public ProfileSketch skills(String... said) {
    skills = List.of(said);
    return this;
  }

  public ProfileSketch interests(String... said) {
    interests = List.of(said);
    return this;
  }

  public ProfileSketch source(String said) {
    source = said;
    return this;
  }

  public ProfileSketch relationship(Relationship said) {
    relationship = said;
    return this;
  }

  public ProfileSketch owner(String said) {
    owner = said;
    return this;
  }

  public ProfileSketch tags(String... said) {
    tags = List.of(said);
    return this;
  }

  public ProfileSketch function(String said) {
    function = said;
    return this;
  }

  public ProfileSketch openings(String... said) {
    openings = List.of(said);
    return this;
  }

  public Profile profile() {
    return Profile.naming(
        p -> {
          p.name = name;
          p.firstName = firstName;
          p.email = email;
          p.phone = phone;
          p.links = links;
          p.timeZone = zone;
          p.locale = locale;
          p.employer = employer;
          p.title = title;
          p.roleSince = roleSince;
          p.function = function;
          p.skills = skills;
          p.interests = interests;
          p.relationship = relationship;
          p.owner = owner;
          p.tags = tags;
          p.openings = openings;
          p.source = source;
        });
  }

  /** The event that tells it. */
  public CandidateUpserted told() {
    return new CandidateUpserted(profile());
  }
}
