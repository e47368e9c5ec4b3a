package nurture.candidate;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.event.Basis;
import nurture.event.Via;

/**
 * Consent and suppression per channel. The newer word wins; a suppression wins over any consent.
 *
 * @param softBounces in a row, on the current email address
 */
public record Permissions(
    Map<Via, Permission> consent, Map<Via, Suppression> suppressed, int softBounces) {

  static final Permissions NONE = new Permissions(Map.of(), Map.of(), 0);

  public Permissions {
    consent = Known.map(consent);
    suppressed = Known.map(suppressed);
  }

  public boolean given(Via via) {
    Permission permission = consent.get(via);
    return permission != null && permission.given();
  }

  public Optional<Suppression> suppression(Via via) {
    return Optional.ofNullable(suppressed.get(via));
  }

  Permissions given(Via via, Basis basis, Instant at) {
    if (overtaken(via, at)) {
      return this;
    }
    Map<Via, Suppression> left = mutable(suppressed);
    Suppression standing = left.get(via);
    if (standing != null
        && standing.cause().liftedByConsent()
        && basis == Basis.CONSENT
        && !at.isBefore(standing.since())) {
      left.remove(via);
    }
    return new Permissions(with(via, new Permission(true, basis, at)), left, softBounces);
  }

  Permissions withdrawn(Via via, Cause cause, Instant at) {
    if (overtaken(via, at)) {
      return this;
    }
    Permission was = consent.get(via);
    Basis basis = was == null ? Basis.CONSENT : was.basis();
    return new Permissions(with(via, new Permission(false, basis, at)), suppressed, softBounces)
        .suppress(via, cause, at);
  }

  /** Once suppressed for good, a milder cause changes nothing. */
  Permissions suppress(Via via, Cause cause, Instant at) {
    Suppression standing = suppressed.get(via);
    if (standing != null && !(standing.cause().liftedByConsent() && !cause.liftedByConsent())) {
      return this;
    }
    Map<Via, Suppression> more = mutable(suppressed);
    more.put(via, new Suppression(cause, at));
    return new Permissions(consent, more, softBounces);
  }

  /** A new address starts afresh: what its predecessor bounced says nothing about it. */
  Permissions newAddress() {
    Map<Via, Suppression> left = mutable(suppressed);
    Suppression standing = left.get(Via.EMAIL);
    if (standing != null && standing.cause() == Cause.HARD_BOUNCE) {
      left.remove(Via.EMAIL);
    }
    return new Permissions(consent, left, 0);
  }

  Permissions softBounced() {
    return new Permissions(consent, suppressed, softBounces + 1);
  }

  /** A message got through: the row of bounces ends. */
  Permissions reached() {
    return softBounces == 0 ? this : new Permissions(consent, suppressed, 0);
  }

  private boolean overtaken(Via via, Instant at) {
    Permission known = consent.get(via);
    return known != null && known.since().isAfter(at);
  }

  private Map<Via, Permission> with(Via via, Permission permission) {
    Map<Via, Permission> more = new EnumMap<>(Via.class);
    more.putAll(consent);
    more.put(via, permission);
    return more;
  }

  private static Map<Via, Suppression> mutable(Map<Via, Suppression> map) {
    Map<Via, Suppression> copy = new EnumMap<>(Via.class);
    copy.putAll(map);
    return copy;
  }
}
