package nurture.candidate;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.identity.Mailbox;

/**
 * Everything known about one candidate. Immutable; {@link #after} is pure and total.
 *
 * @param ref the caller's own id
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
    Signals signals,
    Research research,
    Touches touches,
    Engagement engagement,
    Hiring hiring,
    CandidateCare care,
    List<CampaignOffer> offers,
    Instant profileAsOf,
    Instant relationshipAsOf,
    Instant lastEventAt) {

  public Dossier {
    person = StoredDefaults.or(person, Person.UNKNOWN);
    work = StoredDefaults.or(work, WorkProfile.UNKNOWN);
    relationship = StoredDefaults.or(relationship, Relationship.PASSIVE);
    funnel = StoredDefaults.or(funnel, Funnel.START);
    permissions = StoredDefaults.or(permissions, ContactPermissions.NONE);
    signals = StoredDefaults.or(signals, Signals.NONE);
    research = StoredDefaults.or(research, Research.NONE);
    touches = StoredDefaults.or(touches, Touches.NONE);
    engagement = StoredDefaults.or(engagement, Engagement.NONE);
    hiring = StoredDefaults.or(hiring, Hiring.NONE);
    care = StoredDefaults.or(care, CandidateCare.NONE);
    offers = StoredDefaults.list(offers);
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
        Signals.NONE,
        Research.NONE,
        Touches.NONE,
        Engagement.NONE,
        Hiring.NONE,
        CandidateCare.NONE,
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
  public Dossier reminded(String topic, NoticeAddressee who) {
    return with(touches.reminded(topic, who));
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
    return permissions.suppression(Via.EMAIL).isPresent()
        ? this
        : with(permissions.suppress(Via.EMAIL, Suppression.Cause.ADDRESS_SUPPRESSED, since));
  }

  Dossier updatedBy(Profile said, Instant at) {
    boolean otherAddress = said.email() != null && !Mailbox.same(said.email(), person.email());
    Relationship told = said.relationship();
    return (told == null ? this : related(told, at))
        .but(
            d -> {
              d.person = person.updatedBy(said);
              d.workProfile = work.updatedBy(said);
              d.contactPermissions = otherAddress ? permissions.newAddress() : permissions;
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
    private Signals signals;
    private Research research;
    private Touches touches;
    private Engagement engagement;
    private Hiring hiring;
    private CandidateCare candidateCare;
    private List<CampaignOffer> offers;
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
      signals = of.signals;
      research = of.research;
      touches = of.touches;
      engagement = of.engagement;
      hiring = of.hiring;
      candidateCare = of.care;
      offers = of.offers;
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
          signals,
          research,
          touches,
          engagement,
          hiring,
          candidateCare,
          offers,
          profileAsOf,
          relationshipAsOf,
          lastEventAt);
    }
  }
}
