package nurture.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.event.Motivator;
import nurture.event.Profile;
import nurture.event.Relationship;
import nurture.identity.Mailbox;
import nurture.identity.PersonName;
import nurture.imports.table.TableRow;
import nurture.json.InputRefusal;
import nurture.json.ProfileFaults;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as what they say of people, checked as the API checks what is posted. An empty cell
 * says nothing. Immutable and pure.
 */
final class PersonReading {

  private static final String MAILTO = "mailto:";

  /** The names that profiles have for fields, where they differ from the words. */
  private static final Map<String, ImportField> BY_PROFILE =
      Map.of(
          "firstName", ImportField.FIRST_NAME,
          "roleSince", ImportField.ROLE_SINCE,
          "timeZone", ImportField.TIME_ZONE,
          "links.linkedin", ImportField.LINKEDIN,
          "links.github", ImportField.GITHUB,
          "links.website", ImportField.WEBSITE);

  private final Map<ImportField, int[]> columns = new EnumMap<>(ImportField.class);

  PersonReading(ColumnMapping mapping) {
    for (ImportField field : ImportField.values()) {
      List<Integer> found = mapping.columns(field);
      if (!found.isEmpty()) {
        columns.put(field, found.stream().mapToInt(Integer::intValue).toArray());
      }
    }
  }

  /**
   * @throws RowFault for the first cell that cannot be taken
   */
  ReadPerson read(TableRow row) throws RowFault {
    Optional<String> ref = Optional.ofNullable(text(row, ImportField.REF));
    if (ref.isPresent()) {
      refuse(ProfileFaults.ofRef(ref.get()));
    }
    Profile.Draft draft = Profile.draft();
    draft.email = email(row);
    if (ref.isEmpty() && draft.email == null) {
      boolean asked = columns.containsKey(ImportField.EMAIL);
      throw new RowFault(
          asked ? ImportField.EMAIL : ImportField.REF,
          "",
          "is empty, and without "
              + (columns.containsKey(ImportField.REF) && asked ? "address and ref" : "it")
              + " no person is known");
    }
    name(row, draft);
    draft.phone = text(row, ImportField.PHONE);
    draft.links = links(row);
    String zone = text(row, ImportField.TIME_ZONE);
    draft.timeZone = zone == null ? null : CellReading.zone(zone);
    draft.locale = text(row, ImportField.LOCALE);
    String country = text(row, ImportField.COUNTRY);
    draft.country = country == null ? null : CellReading.country(country);
    work(row, draft);
    draft.owner = text(row, ImportField.OWNER);
    draft.tags = list(row, ImportField.TAGS);
    draft.openings = list(row, ImportField.OPENINGS);
    draft.source = text(row, ImportField.SOURCE);
    String collected = text(row, ImportField.COLLECTED_AT);
    draft.collectedAt =
        collected == null ? null : CellReading.time(ImportField.COLLECTED_AT, collected);
    Profile says = draft.profile();
    refuse(ProfileFaults.of(says));
    return new ReadPerson(
        row.line(),
        ref, // Who has a ref is known by it.
        ref.isPresent() ? Optional.empty() : Optional.ofNullable(says.email()).flatMap(Mailbox::of),
        Optional.empty(),
        says,
        note(row));
  }

  /** The mailbox of a row that has no ref; empty for other rows. */
  Optional<Mailbox> mailboxAlone(TableRow row) {
    return text(row, ImportField.REF) == null
        ? Optional.ofNullable(email(row)).flatMap(Mailbox::of)
        : Optional.empty();
  }

  private @Nullable String email(TableRow row) {
    String address = text(row, ImportField.EMAIL);
    return address != null && address.regionMatches(true, 0, MAILTO, 0, MAILTO.length())
        ? address.substring(MAILTO.length())
        : address;
  }

  /** The address of a row of a list of suppressed ones. */
  Mailbox address(TableRow row) throws RowFault {
    String written = text(row, ImportField.EMAIL);
    if (written == null) {
      throw new RowFault(ImportField.EMAIL, "", "is empty");
    }
    Optional<String> fault = Mailbox.fault(written);
    if (fault.isPresent()) {
      throw new RowFault(ImportField.EMAIL, written, "is not one email address: it " + fault.get());
    }
    return Mailbox.checked(written);
  }

  private void name(TableRow row, Profile.Draft draft) {
    String first = text(row, ImportField.FIRST_NAME);
    String last = text(row, ImportField.LAST_NAME);
    String whole = text(row, ImportField.NAME);
    draft.firstName = said(first);
    draft.name =
        said(
            whole != null
                ? whole
                : first == null ? last : last == null ? first : first + " " + last);
  }

  /** As it will be known; what stands for no name, such as N/A, says nothing. */
  private static @Nullable String said(@Nullable String name) {
    String shown = name == null ? "" : PersonName.shown(name);
    return shown.isEmpty() ? null : shown;
  }

  private void work(TableRow row, Profile.Draft draft) throws RowFault {
    draft.employer = text(row, ImportField.EMPLOYER);
    draft.title = text(row, ImportField.TITLE);
    String since = text(row, ImportField.ROLE_SINCE);
    draft.roleSince = since == null ? null : CellReading.day(ImportField.ROLE_SINCE, since);
    draft.seniority = text(row, ImportField.SENIORITY);
    draft.function = text(row, ImportField.FUNCTION);
    draft.skills = list(row, ImportField.SKILLS);
    draft.interests = list(row, ImportField.INTERESTS);
    List<String> motivators = list(row, ImportField.MOTIVATORS);
    if (motivators != null) {
      List<Motivator> read = new ArrayList<>();
      for (String motivator : motivators) {
        read.add(CellReading.word(ImportField.MOTIVATORS, Motivator.class, motivator));
      }
      draft.motivators = read;
    }
    String relationship = text(row, ImportField.RELATIONSHIP);
    draft.relationship =
        relationship == null
            ? null
            : CellReading.word(ImportField.RELATIONSHIP, Relationship.class, relationship);
  }

  private @Nullable Map<String, String> links(TableRow row) {
    Map<String, String> links = new HashMap<>();
    for (ImportField field :
        List.of(ImportField.LINKEDIN, ImportField.GITHUB, ImportField.WEBSITE)) {
      String link = text(row, field);
      if (link != null) {
        links.put(field.name().toLowerCase(Locale.ROOT), CellReading.link(link));
      }
    }
    return links.isEmpty() ? null : links;
  }

  private Optional<String> note(TableRow row) throws RowFault {
    int[] at = columns.get(ImportField.NOTE);
    if (at == null) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (int column : at) {
      if (!row.cell(column).isEmpty()) {
        texts.add(FormulaCells.original(row.cell(column)));
      }
    }
    String note = String.join("\n", texts);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    for (InputRefusal refusal : ProfileFaults.ofProse(ImportField.NOTE.word(), note)) {
      throw new RowFault(ImportField.NOTE, refusal.value(), refusal.reason());
    }
    return Optional.of(note);
  }

  private @Nullable List<String> list(TableRow row, ImportField field) throws RowFault {
    int[] at = columns.get(field);
    if (at == null) {
      return null;
    }
    Set<String> all = new LinkedHashSet<>();
    for (int column : at) {
      if (!row.cell(column).isEmpty()) {
        all.addAll(CellReading.list(field, FormulaCells.original(row.cell(column))));
      }
    }
    return all.isEmpty() ? null : List.copyOf(all);
  }

  private @Nullable String text(TableRow row, ImportField field) {
    int[] at = columns.get(field);
    String text = at == null ? "" : FormulaCells.original(row.cell(at[0]));
    return text.isEmpty() ? null : text;
  }

  private static void refuse(List<InputRefusal> refusals) throws RowFault {
    for (InputRefusal refusal : refusals) {
      String name = refusal.field().replaceFirst("\\[\\d+]$", "");
      ImportField field =
          ImportField.of(name)
              .or(() -> Optional.ofNullable(BY_PROFILE.get(name)))
              .orElse(ImportField.REF);
      throw new RowFault(field, refusal.value(), refusal.reason());
    }
  }
}
