package nurture.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.config.NearestWord;

/** What a field that is not known was probably meant to be. Pure. */
final class FieldNames {

  /** What other systems call it; in lower case, without signs between words. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("company", "employer"),
          Map.entry("companyname", "employer"),
          Map.entry("organisation", "employer"),
          Map.entry("organization", "employer"),
          Map.entry("jobtitle", "title"),
          Map.entry("position", "title"),
          Map.entry("headline", "title"),
          Map.entry("mail", "email"),
          Map.entry("emails", "email"),
          Map.entry("emailaddress", "email"),
          Map.entry("mobile", "phone"),
          Map.entry("telephone", "phone"),
          Map.entry("phonenumber", "phone"),
          Map.entry("phones", "phone"),
          Map.entry("fullname", "name"),
          Map.entry("lastname", "name"),
          Map.entry("surname", "name"),
          Map.entry("givenname", "firstName"),
          Map.entry("linkedin", "links"),
          Map.entry("website", "links"),
          Map.entry("urls", "links"),
          Map.entry("language", "locale"),
          Map.entry("tz", "timeZone"),
          Map.entry("countrycode", "country"),
          Map.entry("startdate", "roleSince"),
          Map.entry("since", "roleSince"),
          Map.entry("level", "seniority"),
          Map.entry("department", "function"),
          Map.entry("recruiter", "owner"),
          Map.entry("labels", "tags"),
          Map.entry("jobs", "openings"),
          Map.entry("body", "text"),
          Map.entry("timestamp", "occurredAt"),
          Map.entry("date", "occurredAt"),
          Map.entry("event", "type"),
          Map.entry("ref", "candidate"),
          Map.entry("payload", "data"));

  /** Says that it is no field here, the nearest one, and all there are. */
  static String unknown(String name, Collection<String> known) {
    return "is not a field here" + NearestWord.among(nearest(name, known), known, "there are");
  }

  private static Optional<String> nearest(String name, Collection<String> known) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    return known.stream()
        .filter(other -> other.toLowerCase(Locale.ROOT).equals(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(ELSEWHERE.get(plain)).filter(known::contains))
        .or(() -> NearestWord.to(name, known));
  }

  private FieldNames() {}
}
