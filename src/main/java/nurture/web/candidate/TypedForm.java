package nurture.web.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.json.FormField;
import nurture.json.InputRefusal;
import nurture.json.RefusalException;
import nurture.web.console.DisplayWords;

/**
 * A form whose fields are those of something that can be posted. It comes back with what was typed
 * and each problem at its field.
 *
 * @param name of the candidate
 * @param back where they are
 * @param lead what the form does, in a sentence
 * @param token makes what the form does happen once, however often it is sent
 * @param problems how many fields are wrong, in words; empty before the form is sent
 * @param other what is wrong with no field of the form
 * @param keepsWas whether the form is sent with what it held when it was opened
 */
record TypedForm(
    String name,
    String back,
    String heading,
    String lead,
    String action,
    String submit,
    String token,
    List<Field> fields,
    String problems,
    List<String> other,
    boolean keepsWas) {

  /**
   * A field of the form.
   *
   * @param kind {@code line}, {@code prose}, {@code lines}, {@code pairs}, {@code day}, {@code
   *     time}, {@code choice} or {@code flag}
   * @param was what it held when the form was opened
   * @param problem empty when all is well
   */
  record Field(
      String name,
      String label,
      String kind,
      List<CandidateFilter.Choice> choices,
      boolean required,
      String hint,
      String value,
      String was,
      String problem) {}

  /** What was typed, and what is wrong with it. */
  record Typed(Map<String, String> texts, Map<String, String> problems, List<String> other) {

    static final Typed NOTHING = new Typed(Map.of(), Map.of(), List.of());

    Typed {
      texts = Map.copyOf(texts);
      problems = Map.copyOf(problems);
      other = List.copyOf(other);
    }

    /** What is prefilled. */
    static Typed of(Map<String, String> texts) {
      return new Typed(texts, Map.of(), List.of());
    }

    /** Each refusal at the field whose name its path begins with. */
    static Typed refused(
        Map<String, String> texts, RefusalException refused, List<FormField> fields) {
      Map<String, String> problems = new HashMap<>();
      List<String> other = new ArrayList<>();
      for (InputRefusal refusal : refused.refusals()) {
        String path = refusal.field().replaceFirst("^data\\.(profile\\.)?", "");
        Optional<String> field =
            fields.stream()
                .map(FormField::name)
                .filter(name -> path.equals(name) || path.matches("\\Q" + name + "\\E[.\\[].*"))
                .findFirst();
        String which =
            field.filter(name -> !name.equals(path)).isPresent() && !refusal.value().isEmpty()
                ? "“" + refusal.value() + "” "
                : "";
        if (field.isPresent()) {
          problems.merge(
              field.get(),
              DisplayWords.capital(which + refusal.reason() + "."),
              (one, next) -> one + " " + next);
        } else {
          other.add(DisplayWords.capital(path + " " + refusal.reason() + "."));
        }
      }
      return new Typed(texts, problems, other);
    }
  }

  /**
   * @param labels of fields whose name does not say it
   * @param choices of fields that are chosen from what the candidate has
   */
  static List<Field> fields(
      List<FormField> fields,
      Map<String, String> labels,
      Map<String, List<CandidateFilter.Choice>> choices,
      Map<String, String> was,
      Typed typed) {
    return fields.stream()
        .map(
            field -> {
              String known = was.getOrDefault(field.name(), "");
              String value = typed.texts().getOrDefault(field.name(), known);
              List<CandidateFilter.Choice> own = choices.get(field.name());
              return new Field(
                  field.name(),
                  labels.getOrDefault(field.name(), label(field.name())),
                  own != null ? "choice" : field.kind().name().toLowerCase(Locale.ROOT),
                  own != null ? chosen(own, value) : chosen(field, value),
                  field.required(),
                  own != null ? "" : hint(field),
                  value,
                  known,
                  typed.problems().getOrDefault(field.name(), ""));
            })
        .toList();
  }

  static String problems(Typed typed) {
    int wrong = typed.problems().size() + typed.other().size();
    return wrong == 0
        ? ""
        : "Nothing was changed yet: "
            + DisplayWords.count(wrong, "field has to be mended.", "fields have to be mended.");
  }

  /** What was typed into the fields of a form; what was left empty is not there. */
  static Map<String, String> typed(io.vertx.core.MultiMap form, List<FormField> fields) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (FormField field : fields) {
      String text = form.get(field.name());
      if (text != null && !text.isBlank()) {
        typed.put(field.name(), text.replace("\r\n", "\n").strip());
      }
    }
    return typed;
  }

  private static List<CandidateFilter.Choice> chosen(FormField field, String value) {
    return field.choices().stream()
        .map(
            each ->
                new CandidateFilter.Choice(
                    each, DisplayWords.capital(DisplayWords.of(each)), each.equals(value)))
        .toList();
  }

  private static List<CandidateFilter.Choice> chosen(
      List<CandidateFilter.Choice> choices, String value) {
    return choices.stream()
        .map(c -> new CandidateFilter.Choice(c.value(), c.label(), c.value().equals(value)))
        .toList();
  }

  /** {@code connection.name} is "Connection: name", {@code startsOn} "Starts on". */
  private static String label(String name) {
    return DisplayWords.capital(
        name.replace(".", ": ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }

  private static String hint(FormField field) {
    String says = field.says().replace("`", "");
    return switch (field.kind()) {
      case LINES ->
          (says
                  + (field.choices().isEmpty()
                      ? " One a line."
                      : " One a line, of: " + String.join(", ", field.choices()) + "."))
              .strip();
      case PAIRS -> (says + " One a line: linkedin: https://www.linkedin.com/in/name").strip();
      default -> says;
    };
  }
}
