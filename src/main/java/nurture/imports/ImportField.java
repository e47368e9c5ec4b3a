package nurture.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column can say of a person. There is none for consent, and none that lifts a suppression.
 */
public enum ImportField {
  REF("Ref", "your own id of the person"),
  EMAIL("Email address", "one address"),
  NAME("Name", "the whole name"),
  FIRST_NAME("First name", "what follows Hi"),
  LAST_NAME("Last name", "joined to the first name where there is no whole name"),
  PHONE("Phone", "as it is written"),
  LINKEDIN("LinkedIn", "the address of the profile"),
  GITHUB("GitHub", "the address of the profile"),
  WEBSITE("Website", "an address"),
  TIME_ZONE("Time zone", "such as Europe/Oslo"),
  LOCALE("Language", "a tag such as nb-NO"),
  COUNTRY("Country", "a code such as NO, or the English name"),
  EMPLOYER("Employer", "the current one"),
  TITLE("Job title", "the current one"),
  ROLE_SINCE("In the role since", "a day such as 2027-03-01"),
  SENIORITY("Seniority", "such as principal"),
  FUNCTION("Function", "the job family"),
  SKILLS("Skills", "separated by commas or semicolons"),
  INTERESTS("Interests", "separated by commas or semicolons"),
  MOTIVATORS("Motivators", "such as pay; separated by commas or semicolons"),
  RELATIONSHIP("Relationship", "such as passive"),
  OWNER("Owner", "the recruiter"),
  TAGS("Tags", "separated by commas or semicolons; added to those there are"),
  OPENINGS("Openings", "refs, separated by commas or semicolons"),
  SOURCE("Source", "where the data are from, in words for the person"),
  COLLECTED_AT("Collected at", "a day or an instant"),
  NOTE("Note", "added to the file of the person");

  private static final List<ImportField> SEVERAL = List.of(SKILLS, INTERESTS, TAGS, NOTE);

  private final String label;
  private final String says;

  ImportField(String label, String says) {
    this.label = label;
    this.says = says;
  }

  /** As people see it. */
  public String label() {
    return label;
  }

  /** What stands in its cells. */
  public String says() {
    return says;
  }

  /** As it is written down: {@code first-name}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether more than one column may say it. */
  public boolean several() {
    return SEVERAL.contains(this);
  }

  /** The field of a word; empty for any other. */
  public static Optional<ImportField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ImportField::word).toList();
  }
}
