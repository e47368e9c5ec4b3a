package nurture.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.event.Basis;
import nurture.event.Via;

/**
 * Consent and suppression per channel. The newer word wins; a suppression wins over any consent.
 *
 * @param beneath what keeps email silent at any address, while it is silent because this one is
 *     gone
 * @param bounces soft ones on the current email address, the newest last; they end with a message
 *     that got through, an answer, a click, new consent
 * @param elsewhere mailboxes the candidate had and that stay silent, in their canonical form
 */
public record ContactPermissions(
    Map<Via, ChannelConsent> consent,
    Map<Via, Suppression> suppressed,
    Optional<Suppression> beneath,
    List<SoftBounce> bounces,
    Map<String, Suppression> elsewhere) {

  private static final int BOUNCES = 10;
  private static final int ELSEWHERE = 20;

  static final ContactPermissions NONE =
      new ContactPermissions(Map.of(), Map.of(), Optional.empty(), List.of(), Map.of());

  public ContactPermissions {
    consent = StoredDefaults.map(consent);
    suppressed = StoredDefaults.map(suppressed);
    beneath = StoredDefaults.or(beneath, Optional.<Suppression>empty());
    bounces = StoredDefaults.list(bounces);
    elsewhere = StoredDefaults.map(elsewhere);
  }

  /** Soft bounces in a row, on the current email address. */
  public int softBounces() {
    return bounces.size();
  }

  public boolean given(Via via) {
    ChannelConsent channelConsent = consent.get(via);
    return channelConsent != null && channelConsent.given();
  }

  public Optional<Suppression> suppression(Via via) {
    return Optional.ofNullable(suppressed.get(via));
  }

  ContactPermissions given(Via via, Basis basis, Instant at) {
    if (overtaken(via, at)) {
      return this;
    }
    Map<Via, Suppression> left = mutable(suppressed);
    Optional<Suppression> below = beneath;
    if (basis == Basis.CONSENT) {
      left.computeIfPresent(via, (channel, standing) -> lifted(standing, at) ? null : standing);
      below = via == Via.EMAIL ? beneath.filter(standing -> !lifted(standing, at)) : beneath;
    }
    return new ContactPermissions(
        with(via, new ChannelConsent(true, basis, at, Optional.empty())),
        left,
        below,
        via == Via.EMAIL && basis == Basis.CONSENT ? List.of() : bounces,
        elsewhere);
  }

  ContactPermissions withdrawn(Via via, Cause cause, Instant at) {
    if (overtaken(via, at)) {
      return this;
    }
    ChannelConsent was = consent.get(via);
    Basis basis = was == null ? Basis.CONSENT : was.basis();
    Optional<ChannelConsent> ended =
        Optional.ofNullable(was)
            .flatMap(known -> known.given() ? Optional.of(known) : known.before());
    return new ContactPermissions(
            with(via, new ChannelConsent(false, basis, at, ended)),
            suppressed,
            beneath,
            bounces,
            elsewhere)
        .suppress(via, cause, at);
  }

  /**
   * Once suppressed for good, a milder cause changes nothing, but for one that outlives the
   * address.
   */
  ContactPermissions suppress(Via via, Cause cause, Instant at) {
    Suppression standing = suppressed.get(via);
    Suppression next = new Suppression(cause, at);
    if (via != Via.EMAIL) {
      return standing != null && (standing.cause().byCandidate() || !cause.byCandidate())
          ? this
          : silenced(via, next);
    }
    if (standing != null && standing.cause() == Cause.HARD_BOUNCE) {
      return new ContactPermissions(
          consent, suppressed, heavier(beneath, next), bounces, elsewhere);
    }
    if (standing != null && !outweighs(next, standing)) {
      return this;
    }
    Map<Via, Suppression> more = mutable(suppressed);
    more.put(via, next);
    return new ContactPermissions(
        consent,
        more,
        cause == Cause.HARD_BOUNCE ? Optional.ofNullable(standing) : beneath,
        bounces,
        elsewhere);
  }

  /** Of a channel without bounces that pass: what the candidate asked for outlives the number. */
  private ContactPermissions silenced(Via via, Suppression next) {
    Map<Via, Suppression> more = mutable(suppressed);
    more.put(via, next);
    return new ContactPermissions(consent, more, beneath, bounces, elsewhere);
  }

  /** A new number starts afresh: what its predecessor refused says nothing about it. */
  ContactPermissions newNumber() {
    Map<Via, Suppression> left = mutable(suppressed);
    left.entrySet()
        .removeIf(
            each -> each.getKey() != Via.EMAIL && each.getValue().cause() == Cause.HARD_BOUNCE);
    return new ContactPermissions(consent, left, beneath, bounces, elsewhere);
  }

  /**
   * A new address starts afresh: what its predecessor bounced says nothing about it. What the
   * candidate wants holds for any address.
   */
  ContactPermissions newAddress() {
    Map<Via, Suppression> left = mutable(suppressed);
    left.computeIfPresent(
        Via.EMAIL,
        (via, standing) -> standing.cause() == Cause.HARD_BOUNCE ? beneath.orElse(null) : standing);
    return new ContactPermissions(consent, left, Optional.empty(), List.of(), elsewhere);
  }

  /** One message bounces once, however often its delay is reported. */
  ContactPermissions softBounced(Optional<String> message, Instant at) {
    if (message.isPresent() && bounces.stream().anyMatch(b -> b.message().equals(message))) {
      return this;
    }
    List<SoftBounce> more = new ArrayList<>(bounces);
    more.add(new SoftBounce(message, at));
    return with(StoredDefaults.newest(more, BOUNCES));
  }

  /** A message got through, or the candidate was heard of by email: the bounces end. */
  ContactPermissions reached() {
    return bounces.isEmpty() ? this : with(List.of());
  }

  /** A mailbox of the candidate's that is no longer the current one stays silent. */
  ContactPermissions silent(String mailbox, Cause cause, Instant at) {
    Map<String, Suppression> more = new LinkedHashMap<>(elsewhere);
    more.putIfAbsent(mailbox, new Suppression(cause, at));
    if (more.size() > ELSEWHERE) {
      more.remove(more.keySet().iterator().next());
    }
    return new ContactPermissions(consent, suppressed, beneath, bounces, more);
  }

  /**
   * Without a suppression that the candidate did not ask for; one that the candidate asked for
   * stays.
   */
  ContactPermissions lifted(Via via) {
    Suppression standing = suppressed.get(via);
    if (standing == null || standing.cause().byCandidate()) {
      return this;
    }
    Map<Via, Suppression> left = mutable(suppressed);
    left.remove(via);
    Optional<Suppression> below = beneath;
    if (via == Via.EMAIL && beneath.isPresent()) {
      left.put(via, beneath.get());
      below = Optional.empty();
    }
    return new ContactPermissions(consent, left, below, List.of(), elsewhere);
  }

  /** Without what a mail did that was read wrongly: all of it happened at one instant. */
  ContactPermissions undone(Instant at) {
    Map<Via, ChannelConsent> agreed = new EnumMap<>(Via.class);
    consent.forEach(
        (via, known) -> {
          if (known.given() || !known.since().equals(at)) {
            agreed.put(via, known);
          } else {
            known.before().ifPresent(earlier -> agreed.put(via, earlier));
          }
        });
    Map<Via, Suppression> left = mutable(suppressed);
    Optional<Suppression> below = beneath.filter(standing -> !standing.since().equals(at));
    for (Map.Entry<Via, Suppression> each : suppressed.entrySet()) {
      if (!each.getValue().since().equals(at)) {
        continue;
      }
      left.remove(each.getKey());
      ChannelConsent later = agreed.get(each.getKey());
      if (each.getValue().cause() == Cause.HARD_BOUNCE && below.isPresent()) {
        left.put(each.getKey(), below.get());
        below = Optional.empty();
      } else if (each.getValue().cause().liftedByConsent() && later != null && !later.given()) {
        left.put(each.getKey(), new Suppression(each.getValue().cause(), later.since()));
      }
    }
    Map<String, Suppression> still = new LinkedHashMap<>(elsewhere);
    still.values().removeIf(standing -> standing.since().equals(at));
    return new ContactPermissions(
        agreed, left, below, bounces.stream().filter(b -> !b.at().equals(at)).toList(), still);
  }

  private ContactPermissions with(List<SoftBounce> bounces) {
    return new ContactPermissions(consent, suppressed, beneath, bounces, elsewhere);
  }

  private static boolean lifted(Suppression standing, Instant at) {
    return standing.cause().liftedByConsent() && !at.isBefore(standing.since());
  }

  private static Optional<Suppression> heavier(Optional<Suppression> known, Suppression next) {
    boolean personal = next.cause() != Cause.HARD_BOUNCE;
    return personal && known.map(standing -> outweighs(next, standing)).orElse(true)
        ? Optional.of(next)
        : known;
  }

  private static boolean outweighs(Suppression next, Suppression standing) {
    return standing.cause().liftedByConsent() && !next.cause().liftedByConsent();
  }

  private boolean overtaken(Via via, Instant at) {
    ChannelConsent known = consent.get(via);
    return known != null && known.since().isAfter(at);
  }

  private Map<Via, ChannelConsent> with(Via via, ChannelConsent channelConsent) {
    Map<Via, ChannelConsent> more = new EnumMap<>(Via.class);
    more.putAll(consent);
    more.put(via, channelConsent);
    return more;
  }

  private static Map<Via, Suppression> mutable(Map<Via, Suppression> map) {
    Map<Via, Suppression> copy = new EnumMap<>(Via.class);
    copy.putAll(map);
    return copy;
  }
}
