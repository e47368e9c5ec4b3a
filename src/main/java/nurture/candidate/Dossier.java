package nurture.candidate;

import java.time.Instant;
import java.util.List;
import nurture.event.Occurrence;
import nurture.event.Profile;
import nurture.event.Relationship;
import nurture.event.Stage;

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
    Work work,
    Relationship relationship,
    Funnel funnel,
    Permissions permissions,
    Signals signals,
    Research research,
    Touches touches,
    Engagement engagement,
    Hiring hiring,
    Care care,
    List<CampaignOffer> offers,
    Instant profileAsOf,
    Instant relationshipAsOf,
    Instant lastEventAt) {

  public Dossier {
    person = Known.or(person, Person.UNKNOWN);
    work = Known.or(work, Work.UNKNOWN);
    relationship = Known.or(relationship, Relationship.PASSIVE);
    funnel = Known.or(funnel, Funnel.START);
    permissions = Known.or(permissions, Permissions.NONE);
    signals = Known.or(signals, Signals.NONE);
    research = Known.or(research, Research.NONE);
    touches = Known.or(touches, Touches.NONE);
    engagement = Known.or(engagement, Engagement.NONE);
    hiring = Known.or(hiring, Hiring.NONE);
    care = Known.or(care, Care.NONE);
    offers = Known.list(offers);
    profileAsOf = Known.or(profileAsOf, Instant.EPOCH);
    relationshipAsOf = Known.or(relationshipAsOf, Instant.EPOCH);
    lastEventAt = Known.or(lastEventAt, Instant.EPOCH);
  }

  /** Somebody of whom nothing is known but the ref. */
  public static Dossier of(String ref) {
    return new Dossier(
        ref,
        Person.UNKNOWN,
        Work.UNKNOWN,
        Relationship.PASSIVE,
        Funnel.START,
        Permissions.NONE,
        Signals.NONE,
        Research.NONE,
        Touches.NONE,
        Engagement.NONE,
        Hiring.NONE,
        Care.NONE,
        List.of(),
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  /** The dossier once something happened, with what that did in a sentence. Pure, total. */
  public Effect after(Occurrence occurrence) {
    Effect effect = After.of(this, occurrence);
    Instant latest = occurrence.at().isAfter(lastEventAt) ? occurrence.at() : lastEventAt;
    return new Effect(effect.dossier().asOf(latest), effect.said());
  }

  /** Moved to a stage by a rule. */
  public Dossier moved(Stage stage, Instant at, String why) {
    return with(funnel.moved(stage, at, why));
  }

  /** With one more touch on its way. */
  public Dossier planned(Touch touch) {
    return with(touches.planned(touch));
  }

  /** With tags set by a rule. */
  public Dossier tagged(List<String> tags) {
    return tags.isEmpty() ? this : with(care.tagged(tags));
  }

  /** As it would be had one of its touches not been planned. */
  public Dossier without(String message) {
    return with(touches.without(message));
  }

  /** With the address known as suppressed elsewhere, whatever this dossier says. */
  public Dossier addressSuppressed(Instant since) {
    return with(
        permissions.suppress(nurture.event.Via.EMAIL, Suppression.Cause.ADDRESS_SUPPRESSED, since));
  }

  Dossier updatedBy(Profile said, Instant at) {
    boolean otherAddress = said.email() != null && !said.email().equalsIgnoreCase(person.email());
    Relationship told = said.relationship();
    Dossier related = told == null ? this : related(told, at);
    return new Dossier(
        ref,
        person.updatedBy(said),
        work.updatedBy(said),
        related.relationship,
        funnel,
        otherAddress ? permissions.newAddress() : permissions,
        signals,
        research,
        touches,
        engagement,
        hiring,
        care.updatedBy(said),
        offers,
        at,
        related.relationshipAsOf,
        lastEventAt);
  }

  /** With a relationship, unless something newer is known about it. */
  Dossier related(Relationship next, Instant at) {
    return at.isBefore(relationshipAsOf)
        ? this
        : new Dossier(
            ref,
            person,
            work,
            next,
            funnel,
            permissions,
            signals,
            research,
            touches,
            engagement,
            hiring,
            care,
            offers,
            profileAsOf,
            at,
            lastEventAt);
  }

  Dossier with(Funnel next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        next,
        permissions,
        signals,
        research,
        touches,
        engagement,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Permissions next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        next,
        signals,
        research,
        touches,
        engagement,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Signals next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        next,
        research,
        touches,
        engagement,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Research next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        next,
        touches,
        engagement,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Touches next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        research,
        next,
        engagement,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Engagement next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        research,
        touches,
        next,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Hiring next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        research,
        touches,
        engagement,
        next,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(Care next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        research,
        touches,
        engagement,
        hiring,
        next,
        offers,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  Dossier with(List<CampaignOffer> next) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        research,
        touches,
        engagement,
        hiring,
        care,
        next,
        profileAsOf,
        relationshipAsOf,
        lastEventAt);
  }

  private Dossier asOf(Instant at) {
    return new Dossier(
        ref,
        person,
        work,
        relationship,
        funnel,
        permissions,
        signals,
        research,
        touches,
        engagement,
        hiring,
        care,
        offers,
        profileAsOf,
        relationshipAsOf,
        at);
  }
}
