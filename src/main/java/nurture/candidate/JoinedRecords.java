package nurture.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.event.Via;
import nurture.identity.Mailbox;

/**
 * A dossier and the other records of its mailbox as one: touches, replies, holds and bounces of all
 * of them. A record that was merged brings the rest as well; where both know something, this one's
 * word counts.
 */
final class JoinedRecords {

  static Dossier of(Dossier own) {
    return joined(own, own.others());
  }

  /** The same with the merged records alone. */
  static Dossier ofMerged(Dossier own) {
    return joined(own, own.others().stream().filter(OtherRecord::merged).toList());
  }

  private static Dossier joined(Dossier own, List<OtherRecord> others) {
    Dossier joined = own.alone();
    for (OtherRecord other : others) {
      Dossier theirs = ofMerged(other.dossier());
      joined = mailbox(joined, theirs);
      if (other.merged()) {
        joined = person(joined, theirs);
      }
    }
    return joined;
  }

  private static Dossier mailbox(Dossier one, Dossier other) {
    return one.with(touches(one.touches(), other.touches()))
        .with(engagement(one.engagement(), other.engagement()))
        .with(permissions(one, other))
        .with(one.preferences().and(other.preferences()))
        .with(held(one.care(), other.care()));
  }

  private static Touches touches(Touches one, Touches other) {
    List<Touch> recent = new ArrayList<>(one.recent());
    recent.addAll(other.recent());
    recent.sort(Comparator.comparing(Touch::at));
    Set<String> given = new LinkedHashSet<>(other.given());
    given.addAll(one.given());
    return new Touches(
        recent,
        one.total() + other.total(),
        tallies(one.byTopic(), other.byTopic()),
        List.copyOf(given));
  }

  private static Map<String, EventTally> tallies(
      Map<String, EventTally> one, Map<String, EventTally> other) {
    Map<String, EventTally> sum = new HashMap<>(one);
    other.forEach((topic, tally) -> sum.merge(topic, tally, EventTally::plus));
    return sum;
  }

  /** The newest answer says whether a "not now" stands, whichever record it came to. */
  private static Engagement engagement(Engagement one, Engagement other) {
    List<Reply> replies = new ArrayList<>(one.replies());
    replies.addAll(other.replies());
    replies.sort(Comparator.comparing(Reply::at));
    boolean newer = answered(other).isAfter(answered(one));
    boolean away = other.awayAsOf().isAfter(one.awayAsOf());
    return new Engagement(
        replies,
        one.replyCount() + other.replyCount(),
        tallies(one.clicks(), other.clicks()),
        one.opens().plus(other.opens()),
        one.referrals().plus(other.referrals()),
        other.referrals().last().isAfter(one.referrals().last())
            ? other.referred()
            : one.referred(),
        newer ? other.notNow() : one.notNow(),
        away ? other.away() : one.away(),
        away ? other.awayAsOf() : one.awayAsOf());
  }

  private static Instant answered(Engagement engagement) {
    return engagement.lastReply().map(Reply::at).orElse(Instant.EPOCH);
  }

  /** A bounce of another mailbox, which a merged record may have had, does not concern this one. */
  private static ContactPermissions permissions(Dossier one, Dossier other) {
    ContactPermissions own = one.permissions();
    boolean elsewhere =
        !other.person().email().isEmpty()
            && !one.person().email().isEmpty()
            && !Mailbox.same(other.person().email(), one.person().email());
    Map<Via, Suppression> suppressed = new EnumMap<>(Via.class);
    other
        .permissions()
        .suppressed()
        .forEach(
            (via, standing) -> {
              if (via != Via.EMAIL || !elsewhere || standing.cause().byCandidate()) {
                suppressed.put(via, standing);
              }
            });
    suppressed.putAll(own.suppressed());
    Map<Via, ChannelConsent> consent = new EnumMap<>(Via.class);
    consent.putAll(own.consent());
    other
        .permissions()
        .consent()
        .forEach(
            (via, said) ->
                consent.merge(via, said, (a, b) -> b.since().isAfter(a.since()) ? b : a));
    List<SoftBounce> bounces = new ArrayList<>(own.bounces());
    if (!elsewhere) {
      other.permissions().bounces().stream()
          .filter(bounce -> !bounces.contains(bounce))
          .forEach(bounces::add);
    }
    Map<String, Suppression> formerly = new LinkedHashMap<>(other.permissions().elsewhere());
    formerly.putAll(own.elsewhere());
    return new ContactPermissions(consent, suppressed, own.beneath(), bounces, formerly);
  }

  private static CandidateCare held(CandidateCare one, CandidateCare other) {
    return one.hold().isPresent() || other.hold().isEmpty()
        ? one
        : new CandidateCare(
            one.owner(),
            one.tags(),
            one.openings(),
            other.hold(),
            one.handledAt(),
            one.notes(),
            one.answers());
  }

  /** What only one who is the same person adds. */
  private static Dossier person(Dossier one, Dossier other) {
    Dossier joined =
        one.with(one.person().completedBy(other.person()), one.work().completedBy(other.work()))
            .with(signals(one.signals(), other.signals()))
            .with(research(one.research(), other.research()))
            .with(hiring(one.hiring(), other.hiring()))
            .with(care(one.care(), other.care()));
    boolean further = other.funnel().since().isAfter(one.funnel().since());
    return (further ? joined.with(other.funnel()) : joined)
        .related(other.relationship(), other.relationshipAsOf());
  }

  private static Signals signals(Signals one, Signals other) {
    Signals joined = one;
    for (Signal signal : other.list()) {
      Optional<Signal> known = joined.of(signal.kind());
      if (known.filter(k -> !k.observedAt().isBefore(signal.observedAt())).isEmpty()) {
        joined = joined.replacing(signal);
      }
    }
    return joined;
  }

  private static Research research(Research one, Research other) {
    Research joined = one;
    for (var each : other.found().entrySet()) {
      joined = joined.found(each.getKey(), each.getValue());
    }
    return joined;
  }

  private static Hiring hiring(Hiring one, Hiring other) {
    Hiring joined = one;
    for (HiringStep step : other.steps()) {
      joined = joined.with(step);
    }
    return other
        .revision()
        .filter(theirs -> one.revision().filter(own -> !own.at().isBefore(theirs.at())).isEmpty())
        .map(joined::revised)
        .orElse(joined);
  }

  private static CandidateCare care(CandidateCare one, CandidateCare other) {
    CandidateCare joined = one.tagged(other.tags());
    for (Note note : other.notes()) {
      joined = joined.noted(note);
    }
    for (AnswerText answer : other.answers()) {
      joined = joined.answering(answer);
    }
    Set<String> openings = new LinkedHashSet<>(one.openings());
    openings.addAll(other.openings());
    return new CandidateCare(
        one.owner().isEmpty() ? other.owner() : one.owner(),
        joined.tags(),
        List.copyOf(openings),
        joined.hold(),
        joined.handledAt(),
        joined.notes(),
        joined.answers());
  }

  private JoinedRecords() {}
}
