package nurture.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.candidate.WorkProfile;
import nurture.event.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a row changes of what is known: the fields that the policy takes and that say something
 * else. Pure.
 */
final class ProfileMerge {

  private final MergePolicy policy;
  private final Profile.Draft draft = Profile.draft();
  private boolean changes;

  private ProfileMerge(MergePolicy policy) {
    this.policy = policy;
  }

  /** The change; empty if there is none. */
  static Optional<Profile> of(Dossier known, Profile says, MergePolicy policy) {
    ProfileMerge merge = new ProfileMerge(policy);
    merge.person(known.person(), says);
    merge.work(known.work(), says);
    merge.care(known, says);
    return merge.changes ? Optional.of(merge.draft.profile()) : Optional.empty();
  }

  private void person(Person known, Profile says) {
    text(ImportField.NAME, says.name(), known.name(), said -> draft.name = said);
    text(
        ImportField.FIRST_NAME,
        says.firstName(),
        known.firstName(),
        said -> draft.firstName = said);
    if (draft.name != null && draft.firstName == null && !known.firstName().isEmpty()) {
      // Another name would forget the first one.
      draft.firstName = known.firstName();
    }
    text(ImportField.EMAIL, says.email(), known.email(), said -> draft.email = said);
    text(ImportField.PHONE, says.phone(), known.phone(), said -> draft.phone = said);
    links(known.links(), says.links());
    value(
        ImportField.TIME_ZONE,
        says.timeZone(),
        known.timeZone(),
        known.timeZone().equals(ZoneOffset.UTC),
        said -> draft.timeZone = said);
    value(
        ImportField.LOCALE,
        says.locale(),
        known.locale(),
        known.locale().equals("en"),
        said -> draft.locale = said);
    text(ImportField.COUNTRY, says.country(), known.country(), said -> draft.country = said);
    text(ImportField.SOURCE, says.source(), known.source(), said -> draft.source = said);
    Optional<Instant> collected = known.collectedAt();
    value(
        ImportField.COLLECTED_AT,
        says.collectedAt(),
        collected.orElse(Instant.EPOCH),
        collected.isEmpty(),
        said -> draft.collectedAt = said);
  }

  private void work(WorkProfile known, Profile says) {
    text(ImportField.EMPLOYER, says.employer(), known.employer(), said -> draft.employer = said);
    text(ImportField.TITLE, says.title(), known.title(), said -> draft.title = said);
    value(
        ImportField.ROLE_SINCE,
        Optional.ofNullable(says.roleSince()),
        known.roleSince(),
        known.roleSince().isEmpty(),
        said -> draft.roleSince = said.orElse(null));
    boolean moved =
        draft.employer != null && !known.employer().isEmpty()
            || draft.title != null && !known.title().isEmpty();
    boolean filled = draft.employer != null || draft.title != null;
    if (filled && !moved && draft.roleSince == null && known.roleSince().isPresent()) {
      // What is filled in is no move, so the day stays.
      draft.roleSince = known.roleSince().get();
    }
    text(
        ImportField.SENIORITY, says.seniority(), known.seniority(), said -> draft.seniority = said);
    text(ImportField.FUNCTION, says.function(), known.function(), said -> draft.function = said);
    list(ImportField.SKILLS, says.skills(), known.skills(), said -> draft.skills = said);
    list(
        ImportField.INTERESTS, says.interests(), known.interests(), said -> draft.interests = said);
    list(
        ImportField.MOTIVATORS,
        says.motivators(),
        known.motivators(),
        said -> draft.motivators = said);
  }

  private void care(Dossier known, Profile says) {
    value(
        ImportField.RELATIONSHIP,
        says.relationship(),
        known.relationship(),
        known.relationshipAsOf().equals(Instant.EPOCH),
        said -> draft.relationship = said);
    text(ImportField.OWNER, says.owner(), known.care().owner(), said -> draft.owner = said);
    list(
        ImportField.OPENINGS,
        says.openings(),
        known.care().openings(),
        said -> draft.openings = said);
    tags(known.care().tags(), says.tags());
  }

  /** Tags are added; they take the place of those there are only where that is asked for. */
  private void tags(List<String> known, @Nullable List<String> says) {
    if (says == null || policy.of(ImportField.TAGS) == FieldMerge.NEVER) {
      return;
    }
    List<String> all = new ArrayList<>();
    if (policy.of(ImportField.TAGS) == FieldMerge.FILL) {
      all.addAll(known);
    }
    says.stream().filter(tag -> !all.contains(tag)).forEach(all::add);
    if (!all.equals(known)) {
      draft.tags = all;
      changes = true;
    }
  }

  /** Each network is a field of its own. */
  private void links(Map<String, String> known, @Nullable Map<String, String> says) {
    if (says == null) {
      return;
    }
    Map<String, String> all = new HashMap<>(known);
    says.forEach(
        (network, address) -> {
          FieldMerge merge = policy.of(field(network));
          if (merge == FieldMerge.OVERWRITE) {
            all.put(network, address);
          } else if (merge == FieldMerge.FILL) {
            all.putIfAbsent(network, address);
          }
        });
    if (!all.equals(known)) {
      draft.links = all;
      changes = true;
    }
  }

  private static ImportField field(String network) {
    return ImportField.of(network).orElse(ImportField.WEBSITE);
  }

  private void text(
      ImportField field, @Nullable String says, String known, Consumer<String> takes) {
    value(field, says, known, known.isEmpty(), takes);
  }

  private <T> void list(
      ImportField field, @Nullable List<T> says, List<T> known, Consumer<List<T>> takes) {
    value(field, says, known, known.isEmpty(), takes);
  }

  private <T> void value(
      ImportField field, @Nullable T says, T known, boolean unknown, Consumer<T> takes) {
    if (says == null
        || says.equals(known)
        || says.equals(Optional.empty())
        || policy.of(field) == FieldMerge.NEVER
        || policy.of(field) == FieldMerge.FILL && !unknown) {
      return;
    }
    takes.accept(says);
    changes = true;
  }
}
