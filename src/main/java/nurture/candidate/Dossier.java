package nurture.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nurture.event.Profile;
import nurture.event.RecordSnapshot;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.identity.Mailbox;

/**
 * Everything known about one candidate. Immutable; {@link #after} is pure and total.
 *
 * @param ref the caller's own id
 * @param preferences what the candidate chose, and asked for about their data
 * @param volume with how many others we are in contact, where that was counted
 * @param others other records of the same mailbox, and those of the same person that were merged
 * @param profileAsOf when the newest upsert that counted happened
 * @param relationshipAsOf when the newest word on the relationship was said
 * @param lastEventAt when the newest event happened
 */
public record Dossier(
    String ref,
    Person person,
    WorkProfile work,
    Relationship relationship,
    Funnel funnel,
    ContactPermissions permissions,
    ContactPreferences preferences,
    Signals signals,
    Research research,
    Touches touches,
    Engagement engagement,
    Hiring hiring,
    CandidateCare care,
    List<CampaignOffer> offers,
    Optional<ContactVolume> volume,
    List<OtherRecord> others,
    Instant profileAsOf,
    Instant relationshipAsOf,
    Instant lastEventAt)
    implements RecordSnapshot {

  public Dossier {
    ref = StoredDefaults.text(ref);
    person = StoredDefaults.or(person, Person.UNKNOWN);
    work = StoredDefaults.or(work, WorkProfile.UNKNOWN);
    relationship = StoredDefaults.or(relationship, Relationship.PASSIVE);
    funnel = StoredDefaults.or(funnel, Funnel.START);
    permissions = StoredDefaults.or(permissions, ContactPermissions.NONE);
    preferences = StoredDefaults.or(preferences, ContactPreferences.NONE);
    signals = StoredDefaults.or(signals, Signals.NONE);
    research = StoredDefaults.or(research, Research.NONE);
    touches = StoredDefaults.or(touches, Touches.NONE);
    engagement = StoredDefaults.or(engagement, Engagement.NONE);
    hiring = StoredDefaults.or(hiring, Hiring.NONE);
    care = StoredDefaults.or(care, CandidateCare.NONE);
    offers = StoredDefaults.list(offers);
    volume = StoredDefaults.or(volume, Optional.<ContactVolume>empty());
    others = StoredDefaults.list(others);
    profileAsOf = StoredDefaults.or(profileAsOf, Instant.EPOCH);
    relationshipAsOf = StoredDefaults.or(relationshipAsOf, Instant.EPOCH);
    lastEventAt = StoredDefaults.or(lastEventAt, Instant.EPOCH);
  }

  /** Somebody of whom nothing is known but the ref. */
  public static Dossier of(String ref) {
    return new Dossier(
        ref,
        Person.UNKNOWN,
        WorkProfile.UNKNOWN,
        Relationship.PASSIVE,
        Funnel.START,
        ContactPermissions.NONE,
        ContactPreferences.NONE,
        Signals.NONE,
        Research.NONE,
        Touches.NONE,
        Engagement.NONE,
        Hiring.NONE,
        CandidateCare.NONE,
        List.of(),
        Optional.empty(),
        List.of(),
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  /** The dossier once something happened, with what that did in a sentence. Pure, total. */
  public DossierEffect after(RecordedEvent recordedEvent) {
    DossierEffect dossierEffect = DossierTransition.of(this, recordedEvent);
    Instant latest = recordedEvent.at().isAfter(lastEventAt) ? recordedEvent.at() : lastEventAt;
    return new DossierEffect(dossierEffect.dossier().asOf(latest), dossierEffect.said());
  }

  /** Moved to a stage by a rule. */
  public Dossier moved(Stage stage, Instant at, String why) {
    return with(funnel.moved(stage, at, why));
  }

  /** With one more touch on its way. */
  public Dossier planned(Touch touch) {
    return with(touches.planned(touch.in(person.zone())));
  }

  /** With the open task of a topic known as one that people were reminded of. */
  public Dossier reminded(String topic, NoticeAddressee who, Instant at) {
    return with(touches.reminded(topic, who, at));
  }

  /** With tags set by a rule. */
  public Dossier tagged(List<String> tags) {
    return tags.isEmpty() ? this : with(care.tagged(tags));
  }

  /** As it would be had one of its touches not been planned. */
  public Dossier without(String message) {
    return with(touches.without(message));
  }

  /** With the address known as suppressed elsewhere, unless this dossier has a cause of its own. */
  public Dossier addressSuppressed(Instant since) {
    return addressSuppressed(Via.EMAIL, since);
  }

  /** The same of the address of another channel. */
  public Dossier addressSuppressed(Via via, Instant since) {
    return permissions.suppression(via).isPresent()
        ? this
        : with(permissions.suppress(via, Suppression.Cause.ADDRESS_SUPPRESSED, since));
  }

  /** With how many others we are in contact as counted now. */
  public Dossier counted(ContactVolume next) {
    return but(d -> d.volume = Optional.of(next));
  }

  /** One with the other records of the mailbox or person, as rules and guards see it. */
  public Dossier joined() {
    return others.isEmpty() ? this : JoinedRecords.of(this);
  }

  /** What the other records of the mailbox are told of this one. */
  public Dossier mailboxExtract() {
    return MailboxExtract.of(this);
  }

  /** Another record as far as it is known here. */
  public Optional<OtherRecord> other(UUID id) {
    return others.stream().filter(other -> other.id().equals(id)).findFirst();
  }

  /** Whether a record was merged into this one, or into one that was. */
  public boolean holds(UUID record) {
    return others.stream()
        .filter(OtherRecord::merged)
        .anyMatch(other -> other.id().equals(record) || other.dossier().holds(record));
  }

  /** Whether a message or task is one of this record, or of one that was merged into it. */
  boolean planned(String message) {
    return touches.of(message).isPresent()
        || others.stream()
            .filter(OtherRecord::merged)
            .anyMatch(other -> other.dossier().planned(message));
  }

  /**
   * As it is for one of its messages that wait: of two that wait on different records of a mailbox,
   * the one decided later gives way, so that one of them leaves.
   *
   * @param decided when the message was, if the touches do not say
   */
  public Dossier yieldingTo(String message, Instant decided) {
    // The database's own time is less exact than the touches'.
    Instant own = touches.of(message).map(Touch::at).orElse(decided);
    return others.isEmpty()
        ? this
        : withOthers(
            others.stream()
                .map(
                    other ->
                        new OtherRecord(
                            other.id(),
                            other.merged(),
                            other
                                .dossier()
                                .with(other.dossier().touches().withoutLater(message, own))))
                .toList());
  }

  Dossier knowing(OtherRecord other) {
    List<OtherRecord> more = new ArrayList<>(others);
    more.removeIf(known -> known.id().equals(other.id()));
    more.add(other);
    more.sort(Comparator.comparing(OtherRecord::id));
    return withOthers(more);
  }

  Dossier parted(UUID other) {
    return withOthers(others.stream().filter(known -> !known.id().equals(other)).toList());
  }

  private Dossier withOthers(List<OtherRecord> next) {
    return but(d -> d.others = next);
  }

  Dossier alone() {
    return withOthers(List.of());
  }

  Dossier with(Person nextPerson, WorkProfile nextWork) {
    return but(
        d -> {
          d.person = nextPerson;
          d.workProfile = nextWork;
        });
  }

  Dossier updatedBy(Profile said, Instant at) {
    boolean otherAddress = said.email() != null && !Mailbox.same(said.email(), person.email());
    boolean otherNumber = said.phone() != null && !said.phone().equals(person.phone());
    Relationship told = said.relationship();
    return (told == null ? this : related(told, at))
        .but(
            d -> {
              d.person = person.updatedBy(said, at);
              d.workProfile = work.updatedBy(said);
              ContactPermissions known = otherNumber ? permissions.newNumber() : permissions;
              d.contactPermissions = otherAddress ? known.newAddress() : known;
              d.candidateCare = care.updatedBy(said);
              d.profileAsOf = at;
            });
  }

  /** With a relationship, unless something newer is known about it. */
  Dossier related(Relationship next, Instant at) {
    return at.isBefore(relationshipAsOf)
        ? this
        : but(
            d -> {
              d.relationship = next;
              d.relationshipAsOf = at;
            });
  }

  Dossier with(Funnel next) {
    return but(d -> d.funnel = next);
  }

  Dossier with(ContactPermissions next) {
    return but(d -> d.contactPermissions = next);
  }

  Dossier with(ContactPreferences next) {
    return but(d -> d.preferences = next);
  }

  Dossier with(Signals next) {
    return but(d -> d.signals = next);
  }

  Dossier with(Research next) {
    return but(d -> d.research = next);
  }

  Dossier with(Touches next) {
    return but(d -> d.touches = next);
  }

  Dossier with(Engagement next) {
    return but(d -> d.engagement = next);
  }

  Dossier with(Hiring next) {
    return but(d -> d.hiring = next);
  }

  Dossier with(CandidateCare next) {
    return but(d -> d.candidateCare = next);
  }

  Dossier with(List<CampaignOffer> next) {
    return but(d -> d.offers = next);
  }

  private Dossier asOf(Instant at) {
    return but(d -> d.lastEventAt = at);
  }

  private Dossier but(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.dossier();
  }

  /** A dossier while one thing about it changes. */
  private static final class Draft {

    private final String ref;
    private Person person;
    private WorkProfile workProfile;
    private Relationship relationship;
    private Funnel funnel;
    private ContactPermissions contactPermissions;
    private ContactPreferences preferences;
    private Signals signals;
    private Research research;
    private Touches touches;
    private Engagement engagement;
    private Hiring hiring;
    private CandidateCare candidateCare;
    private List<CampaignOffer> offers;
    private Optional<ContactVolume> volume;
    private List<OtherRecord> others;
    private Instant profileAsOf;
    private Instant relationshipAsOf;
    private Instant lastEventAt;

    Draft(Dossier of) {
      ref = of.ref;
      person = of.person;
      workProfile = of.work;
      relationship = of.relationship;
      funnel = of.funnel;
      contactPermissions = of.permissions;
      preferences = of.preferences;
      signals = of.signals;
      research = of.research;
      touches = of.touches;
      engagement = of.engagement;
      hiring = of.hiring;
      candidateCare = of.care;
      offers = of.offers;
      volume = of.volume;
      others = of.others;
      profileAsOf = of.profileAsOf;
      relationshipAsOf = of.relationshipAsOf;
      lastEventAt = of.lastEventAt;
    }

    Dossier dossier() {
      return new Dossier(
          ref,
          person,
          workProfile,
          relationship,
          funnel,
          contactPermissions,
          preferences,
          signals,
          research,
          touches,
          engagement,
          hiring,
          candidateCare,
          offers,
          volume,
          others,
          profileAsOf,
          relationshipAsOf,
          lastEventAt);
    }
  }
}
