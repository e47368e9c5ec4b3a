package nurture.candidate.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.candidate.Dossier;
import org.jspecify.annotations.Nullable;

/** Turns a dossier and an instant into the facts rules see. Pure. */
public final class Facts {

  /** Stands for "never" where a rule compares days: longer than any career. */
  public static final int LONG_AGO = 36_500;

  private final FactSources sources;
  private final FactCache cache;
  private final List<Object> all;

  private Facts(FactSources sources, @Nullable Facts before) {
    this.sources = sources;
    this.cache = FactCache.of(sources, before == null ? null : before.cache);
    this.all = made();
  }

  /** All facts about one candidate at one instant, in a fixed order. */
  public static List<Object> of(Dossier dossier, Instant now, World world) {
    return first(dossier, now, world).all();
  }

  /** The same in a world without holidays and with nothing to bring along. */
  public static List<Object> of(Dossier dossier, Instant now) {
    return of(dossier, now, World.EMPTY);
  }

  /** The facts at a first look, from which those at later ones are made in less time. */
  public static Facts first(Dossier dossier, Instant now, World world) {
    return new Facts(new FactSources(dossier, now, world), null);
  }

  /**
   * The facts at another look in the same world, equal to those made anew; where nothing has
   * changed that a fact depends on it may be the very object it was.
   *
   * @param other how the candidate stands then; may be somebody else
   */
  public Facts then(Dossier other, Instant at) {
    return new Facts(new FactSources(other, at, sources.world()), this);
  }

  FactSources sources() {
    return sources;
  }

  /** Whom they are about. */
  public Dossier dossier() {
    return sources.own();
  }

  /** When they are true. */
  public Instant now() {
    return sources.now();
  }

  /** In a fixed order. */
  public List<Object> all() {
    return all;
  }

  private List<Object> made() {
    List<Object> facts = new ArrayList<>(32);
    facts.add(Candidate.of(sources));
    facts.add(cache.role());
    facts.add(EvaluationTime.of(sources));
    facts.add(Contact.of(sources));
    facts.add(NextTouch.of(sources));
    facts.add(DataOrigin.of(sources));
    facts.addAll(Agreement.all(sources));
    HeardFrom.of(sources).ifPresent(facts::add);
    facts.add(cache.research());
    facts.addAll(cache.reaches());
    facts.addAll(TopicHistory.all(sources));
    facts.add(cache.content());
    facts.addAll(cache.matches());
    facts.addAll(cache.findings());
    facts.addAll(OpenTask.all(sources));
    facts.addAll(SignalSeen.all(sources));
    facts.addAll(Interest.all(sources));
    facts.addAll(CampaignWaiting.all(sources));
    LastReply.of(sources).ifPresent(facts::add);
    SoftBounces.of(sources).ifPresent(facts::add);
    Postponed.of(sources).ifPresent(facts::add);
    Away.of(sources).ifPresent(facts::add);
    Preferences.of(sources).ifPresent(facts::add);
    OpenRequest.of(sources).ifPresent(facts::add);
    WrittenAnswer.of(sources).ifPresent(facts::add);
    HeldBack.of(sources).ifPresent(facts::add);
    LastStep.of(sources).ifPresent(facts::add);
    Employment.of(sources).ifPresent(facts::add);
    Referred.of(sources).ifPresent(facts::add);
    Volume.of(sources).ifPresent(facts::add);
    return facts;
  }

  /** Entries in the order of their keys. Plain loops: this runs for every look at anybody. */
  static <K extends Comparable<K>, V> List<Map.Entry<K, V>> sorted(Map<K, V> map) {
    if (map.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    return entries;
  }

  /**
   * Those facts about a candidate that stay the same from one check to the next more often than
   * not. Made after an earlier check they are the very objects of that one wherever nothing they
   * depend on has changed, so that what was worked out of them holds. What a fact depends on, the
   * fact says.
   */
  private record FactCache(
      FactSources sources,
      Role role,
      ResearchGate research,
      List<Reach> reaches,
      AvailableContent content,
      List<Match> matches,
      List<Found> findings) {

    static FactCache of(FactSources sources, @Nullable FactCache before) {
      return before == null ? first(sources) : before.then(sources);
    }

    private static FactCache first(FactSources sources) {
      List<Match> matches = matches(sources);
      return new FactCache(
          sources,
          Role.of(sources),
          ResearchGate.of(sources),
          Reach.all(sources),
          content(sources, matches),
          matches,
          Found.all(sources));
    }

    private FactCache then(FactSources now) {
      List<Match> fitting = Match.stay(matches, sources, now) ? matches : matches(now);
      return new FactCache(
          now,
          role.then(sources, now),
          research.then(sources, now),
          Reach.stay(sources, now) ? reaches : Reach.all(now),
          AvailableContent.stays(sources, now) ? content : content(now, fitting),
          fitting,
          Found.stay(sources, now) ? findings : Found.all(now));
    }

    private static AvailableContent content(FactSources sources, List<Match> matches) {
      return AvailableContent.of(sources.library(), sources.dossier(), sources.today(), matches);
    }

    private static List<Match> matches(FactSources sources) {
      return Match.of(sources.library(), sources.dossier(), sources.today());
    }
  }
}
