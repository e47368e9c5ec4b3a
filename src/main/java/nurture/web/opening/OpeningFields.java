package nurture.web.opening;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.library.Opening;
import nurture.opening.OpeningDraft;
import nurture.web.console.FormFields;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * The form of an opening.
 *
 * @param action where it is sent
 * @param href the page it is on
 * @param ref of the opening; empty for a new one
 * @param version the one that was read; 0 for none in the database
 * @param late null unless another user was faster
 */
record OpeningFields(
    String action,
    String href,
    String ref,
    int version,
    List<Field> fields,
    boolean unsaved,
    @Nullable LateOpening late) {

  private static final List<Field> EMPTY =
      List.of(
          text("ref", "Reference", "as your applicant tracking system has it", true),
          text("title", "Title", "", true),
          text("team", "Team", "", true),
          text("location", "Place", "as messages write it, such as Vienna or remote", true),
          text("country", "Country", "two letters, such as AT; empty for any", false),
          text("function", "Function", "the job family, as profiles have it", true),
          text("domain", "Domain", "a field of work, such as payments; empty for any", false),
          text("seniority", "Seniority", "as profiles have it; empty for any", false),
          new Field("skills", "Skills", "what it asks for, separated by commas", "area", true),
          new Field("state", "State", "no candidate is told of a forecast", "choice", true),
          new Field("opens", "Opens on", "a forecast needs the day", "day", false),
          text("brief", "Brief", "link to the two pages; may be empty", false));

  /**
   * One field.
   *
   * @param kind {@code text}, {@code area}, {@code choice} or {@code day}
   * @param problem what is wrong with it; empty for nothing
   */
  record Field(
      String name,
      String label,
      String hint,
      String kind,
      boolean needed,
      String value,
      String problem) {

    Field(String name, String label, String hint, String kind, boolean needed) {
      this(name, label, hint, kind, needed, "", "");
    }

    Field with(OpeningDraft draft, Map<String, String> problems) {
      return new Field(
          name, label, hint, kind, needed, draft.text(name), problems.getOrDefault(name, ""));
    }
  }

  private static Field text(String name, String label, String hint, boolean needed) {
    return new Field(name, label, hint, "text", needed);
  }

  /** Of a new opening. */
  static OpeningFields made(OpeningDraft draft, Map<String, String> problems, boolean unsaved) {
    return of(OpeningPages.NEW, OpeningPages.NEW, "", 0, draft, problems, unsaved, null);
  }

  /** Of one that there is. */
  static OpeningFields changed(
      String ref,
      int version,
      OpeningDraft draft,
      Map<String, String> problems,
      boolean unsaved,
      @Nullable LateOpening late) {
    String href = PageLinks.opening(ref);
    return of(href + "/change", href, ref, version, draft, problems, unsaved, late);
  }

  private static OpeningFields of(
      String action,
      String href,
      String ref,
      int version,
      OpeningDraft draft,
      Map<String, String> problems,
      boolean unsaved,
      @Nullable LateOpening late) {
    List<Field> fields = new ArrayList<>();
    for (Field field : EMPTY) {
      if (ref.isEmpty() || !field.name().equals("ref")) {
        fields.add(field.with(draft, problems));
      }
    }
    return new OpeningFields(action, href, ref, version, List.copyOf(fields), unsaved, late);
  }

  /** As a form sends it; what it does not show stays as an opening has it. */
  static OpeningDraft typed(RoutingContext ctx, @Nullable Opening known) {
    Map<String, String> fields = new HashMap<>();
    if (known != null) {
      fields.putAll(known.translations());
    }
    for (String name : OpeningDraft.FIELDS) {
      fields.put(name, FormFields.text(ctx, name));
    }
    if (known != null) {
      fields.put("ref", known.ref());
    }
    return new OpeningDraft(fields);
  }
}
