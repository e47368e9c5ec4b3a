package nurture.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.candidate.WorkProfile;

/**
 * What a file says of a candidate, in columns that an import knows; the stage alone is not read by
 * one. Notes, consent and suppressions are in no file. Pure.
 */
public final class ExportedPerson {

  private static final List<String> NETWORKS = List.of("linkedin", "github", "website");

  private ExportedPerson() {}

  /**
   * The values by their columns: each a text or a list of texts, empty where nothing is known.
   *
   * @return always the same columns, in their order
   */
  public static Map<String, Object> of(Dossier dossier) {
    Person person = dossier.person();
    WorkProfile work = dossier.work();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", dossier.ref());
    values.put("name", person.name());
    values.put("firstName", person.firstName());
    values.put("email", person.email());
    values.put("phone", person.phone());
    NETWORKS.forEach(network -> values.put(network, person.links().getOrDefault(network, "")));
    values.put("employer", work.employer());
    values.put("title", work.title());
    values.put("roleSince", work.roleSince().map(Object::toString).orElse(""));
    values.put("function", work.function());
    values.put("seniority", work.seniority());
    values.put("skills", work.skills());
    values.put("interests", work.interests());
    values.put("motivators", work.motivators().stream().map(ExportedPerson::word).toList());
    values.put("country", person.country());
    values.put("locale", person.locale());
    values.put(
        "timeZone", person.timeZone().equals(ZoneOffset.UTC) ? "" : person.timeZone().getId());
    values.put("stage", word(dossier.funnel().stage()));
    values.put(
        "relationship",
        dossier.relationshipAsOf().equals(Instant.EPOCH) ? "" : word(dossier.relationship()));
    values.put("owner", dossier.care().owner());
    values.put("tags", dossier.care().tags());
    values.put("openings", dossier.care().openings());
    values.put("source", person.source());
    values.put("collectedAt", person.collectedAt().map(Object::toString).orElse(""));
    return values;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of the columns, in their order. */
  public static List<String> columns() {
    return List.copyOf(of(Dossier.of("")).keySet());
  }

  /** The first line of a CSV file, with its line break. */
  public static String header() {
    return String.join(",", columns()) + "\r\n";
  }

  /** A row of a CSV file, with its line break. A cell that would be calculated is harmless. */
  public static String line(Dossier dossier) {
    return of(dossier).values().stream()
            .map(
                value ->
                    OutcomeLines.cell(
                        value instanceof List<?> list ? joined(list) : value.toString()))
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /** Entries apart by semicolons; one alone bears one too where commas would part it. */
  private static String joined(List<?> entries) {
    String all = entries.stream().map(Object::toString).collect(Collectors.joining("; "));
    return entries.size() == 1 && all.indexOf(',') >= 0 ? all + ";" : all;
  }
}
