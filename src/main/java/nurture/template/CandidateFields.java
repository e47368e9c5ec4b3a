package nurture.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nurture.candidate.Dossier;
import nurture.candidate.EventTally;
import nurture.candidate.Purpose;
import nurture.candidate.Research;
import nurture.candidate.ResearchFinding;
import nurture.candidate.Signal;
import nurture.candidate.facts.Found;
import nurture.event.MutualConnection;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.Strength;
import nurture.library.Library;

/**
 * What a message may say about a candidate, under the names templates use: all variables but {@code
 * sender} and {@code links}. Pure.
 */
public final class CandidateFields {

  /** One to four words, the first and the last with a capital: a name, and no sentence. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,2}(?: \\p{Lu}[\\p{L}.'’-]*)?");

  /** The same topic first as in the questions that messages offer to answer. */
  private static final Comparator<Map.Entry<String, EventTally>> MOST_READ =
      Map.Entry.<String, EventTally>comparingByValue(
              Comparator.comparingInt(EventTally::count).reversed())
          .thenComparing(Map.Entry.comparingByKey());

  /**
   * The variables that are known; what is not known is left out, so that a template that needs it
   * fails by name.
   *
   * @param items what the message brings along, by id
   * @param languages the words of all languages, for topics
   */
  public static Map<String, Object> of(
      Dossier dossier,
      Purpose purpose,
      List<String> items,
      Library library,
      LanguageFiles languages,
      Instant now) {
    LocalDate today = now.atZone(dossier.person().zone()).toLocalDate();
    LanguageWords words = languages.closestTo(dossier.person().language());
    Map<String, Object> data =
        new HashMap<>(
            new ContentFields(library, dossier.person().language(), words).data(dossier, items));
    data.put("today", today);
    data.put("zone", dossier.person().zone().getId());
    data.put("candidate", candidate(dossier));
    data.put("work", work(dossier, today));
    data.put("personal", personal(dossier, purpose, words));
    connection(dossier).ifPresent(known -> data.put("connection", known));
    if (!dossier.engagement().referred().isEmpty()) {
      data.put("referral", Map.of("name", dossier.engagement().referred()));
    }
    dossier.signals().list().stream()
        .filter(Signal::standing)
        .filter(signal -> signal.strength() == Strength.STRONG)
        .max((a, b) -> a.observedAt().compareTo(b.observedAt()))
        .ifPresent(signal -> data.put("signal", signal(signal)));
    dossier
        .engagement()
        .notNow()
        .ifPresent(
            notNow ->
                data.put(
                    "notNow", known(Map.of("until", notNow.until(), "reason", notNow.reason()))));
    return data;
  }

  private static Map<String, Object> candidate(Dossier dossier) {
    return known(
        Map.of(
            "ref", dossier.ref(),
            "firstName", dossier.person().givenName(),
            "fullName", dossier.person().name(),
            "language", dossier.person().language().getLanguage(),
            "source", dossier.person().source()));
  }

  private static Map<String, Object> work(Dossier dossier, LocalDate today) {
    var workProfile = dossier.work();
    Map<String, Object> data = new HashMap<>();
    data.put("title", workProfile.title());
    data.put("employer", workProfile.employer());
    data.put("function", workProfile.function());
    data.put("skills", workProfile.skills());
    data.put("interests", workProfile.interests());
    workProfile
        .roleSince()
        .ifPresent(
            since -> data.put("yearsInRole", Math.max(0, Period.between(since, today).getYears())));
    return known(data);
  }

  /**
   * Why this person (PLAYBOOK P24, P27), from what research found; their topic is what they read,
   * else say they like.
   */
  private static Map<String, Object> personal(
      Dossier dossier, Purpose purpose, LanguageWords words) {
    Map<String, Object> data = new HashMap<>();
    for (ResearchItem item : Research.QUOTED) {
      ResearchFinding researchFinding = dossier.research().found().get(item);
      if (researchFinding != null && !Found.of(item, researchFinding.text()).nothing()) {
        data.putIfAbsent("reason", researchFinding.text());
      }
    }
    dossier.engagement().clicks().entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .min(MOST_READ)
        .ifPresent(e -> data.put("topic", e.getKey()));
    dossier.work().interests().stream().findFirst().ifPresent(i -> data.putIfAbsent("topic", i));
    dossier.work().skills().stream().findFirst().ifPresent(s -> data.putIfAbsent("topic", s));
    List.of(dossier.work().function(), dossier.work().title()).stream()
        .filter(text -> !text.isEmpty())
        .findFirst()
        .ifPresent(text -> data.putIfAbsent("topic", text));
    data.computeIfPresent("topic", (key, topic) -> words.topic((String) topic));
    if (data.get("topic") instanceof String topic && !(purpose.approach() && passive(dossier))) {
      // For colleagues and applicants, of whom no research is needed. A candidate who is not
      // looking is approached with something of their own or not at all.
      data.putIfAbsent("reason", words.yourWorkOn(topic));
    }
    return data;
  }

  private static boolean passive(Dossier dossier) {
    return dossier.relationship() != Relationship.ACTIVE
        && dossier.relationship() != Relationship.EMPLOYEE;
  }

  /**
   * Whom to ask for an introduction (PLAYBOOK P21). A finding in words is quoted only if it is a
   * name and nothing else.
   */
  private static Optional<Map<String, Object>> connection(Dossier dossier) {
    ResearchFinding finding = dossier.research().found().get(ResearchItem.MUTUAL_CONNECTIONS);
    if (finding == null) {
      return Optional.empty();
    }
    String text = finding.text().strip();
    return finding
        .connection()
        .map(CandidateFields::connection)
        .or(
            () ->
                NAME.matcher(text).matches()
                        && !Found.of(ResearchItem.MUTUAL_CONNECTIONS, text).nothing()
                    ? Optional.of(Map.of("name", text))
                    : Optional.empty());
  }

  private static Map<String, Object> connection(MutualConnection known) {
    Map<String, Object> data = new HashMap<>();
    data.put("name", known.name());
    known.relation().ifPresent(relation -> data.put("relation", relation));
    known.where().ifPresent(where -> data.put("where", where));
    return known(data);
  }

  private static Map<String, Object> signal(Signal signal) {
    return known(
        Map.of(
            "kind",
            signal.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
            "detail",
            signal.detail()));
  }

  static Map<String, Object> known(Map<String, Object> data) {
    Map<String, Object> known = new HashMap<>(data);
    known.values().removeIf(value -> value instanceof String text && text.isEmpty());
    return known;
  }

  private CandidateFields() {}
}
