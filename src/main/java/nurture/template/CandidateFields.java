package nurture.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The variables that are no content, in no order. */
  private static final Set<String> OWN =
      Set.of(
          "today",
          "zone",
          "candidate",
          "work",
          "personal",
          "connection",
          "referral",
          "signal",
          "notNow",
          "written");

  private final Dossier dossier;
  private final Purpose purpose;
  private final List<String> items;
  private final Library library;
  private final LanguageFiles languages;
  private final Instant now;

  /**
   * @param items what the message brings along, by id
   * @param languages the words of all languages, for topics
   */
  public CandidateFields(
      Dossier dossier,
      Purpose purpose,
      List<String> items,
      Library library,
      LanguageFiles languages,
      Instant now) {
    this.dossier = dossier;
    this.purpose = purpose;
    this.items = items;
    this.library = library;
    this.languages = languages;
    this.now = now;
  }

  /**
   * The variables that are known; what is not known is left out, so that a template that needs it
   * fails by name.
   */
  public Map<String, Object> all() {
    Map<String, Object> data = content();
    OWN.forEach(name -> own(name).ifPresent(value -> data.put(name, value)));
    return data;
  }

  /** Those of some variables that are known; in less time than all. */
  public Map<String, Object> some(Set<String> names) {
    Map<String, Object> data = new HashMap<>();
    if (!OWN.containsAll(names)) {
      data.putAll(content());
      data.keySet().retainAll(names);
    }
    names.forEach(name -> own(name).ifPresent(value -> data.put(name, value)));
    return data;
  }

  private LanguageWords words() {
    return languages.closestTo(dossier.person().language());
  }

  private LocalDate today() {
    return now.atZone(dossier.person().zone()).toLocalDate();
  }

  private Map<String, Object> content() {
    return new ContentFields(library, dossier.person().language(), words()).data(dossier, items);
  }

  /** Empty for what is not known, and for a name of content. */
  private Optional<Object> own(String name) {
    return switch (name) {
      case "today" -> Optional.of(today());
      case "zone" -> Optional.of(dossier.person().zone().getId());
      case "candidate" -> Optional.of(candidate(dossier));
      case "work" -> Optional.of(work(dossier, today()));
      case "personal" -> Optional.of(personal(dossier, purpose, words()));
      case "connection" -> connection(dossier).map(Object.class::cast);
      case "referral" ->
          Optional.of(dossier.engagement().referred())
              .filter(referred -> !referred.isEmpty())
              .map(referred -> Map.of("name", referred));
      case "signal" ->
          dossier.signals().list().stream()
              .filter(Signal::standing)
              .filter(signal -> signal.strength() == Strength.STRONG)
              .max(Comparator.comparing(Signal::observedAt))
              .map(CandidateFields::signal);
      case "notNow" ->
          dossier
              .engagement()
              .notNow()
              .map(notNow -> known(Map.of("until", notNow.until(), "reason", notNow.reason())));
      case "written" -> written();
      default -> Optional.empty();
    };
  }

  private Optional<Object> written() {
    return dossier.care().answers().stream()
        .filter(answer -> items.contains(answer.item()))
        .findFirst()
        .map(answer -> Map.of("text", answer.text(), "paragraphs", answer.paragraphs()));
  }

  private static Map<String, Object> candidate(Dossier dossier) {
    Map<String, Object> data = new HashMap<>();
    data.put("ref", dossier.ref());
    data.put("firstName", dossier.person().givenName());
    data.put("fullName", dossier.person().name());
    data.put("language", dossier.person().language().getLanguage());
    data.put("source", dossier.person().source());
    if (!dossier.person().source().isEmpty()) {
      dossier
          .person()
          .collectedAt()
          .ifPresent(
              at -> data.put("collectedOn", at.atZone(dossier.person().zone()).toLocalDate()));
    }
    return withoutEmpty(data);
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
    Optional<String> topic = topic(dossier).map(words::topic);
    topic.ifPresent(text -> data.put("topic", text));
    if (topic.isPresent() && !(purpose.approach() && passive(dossier))) {
      // For colleagues and applicants, of whom no research is needed. A candidate who is not
      // looking is approached with something of their own or not at all.
      data.putIfAbsent("reason", words.yourWorkOn(topic.get()));
    }
    return data;
  }

  private static Optional<String> topic(Dossier dossier) {
    Optional<String> read =
        dossier.engagement().clicks().entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .min(MOST_READ)
            .map(Map.Entry::getKey);
    var workProfile = dossier.work();
    if (read.isPresent()) {
      return read;
    } else if (!workProfile.interests().isEmpty()) {
      return Optional.of(workProfile.interests().get(0));
    } else if (!workProfile.skills().isEmpty()) {
      return Optional.of(workProfile.skills().get(0));
    }
    String known = workProfile.function().isEmpty() ? workProfile.title() : workProfile.function();
    return Optional.of(known).filter(text -> !text.isEmpty());
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
    return withoutEmpty(new HashMap<>(data));
  }

  private static Map<String, Object> withoutEmpty(Map<String, Object> data) {
    data.values().removeIf(value -> value instanceof String text && text.isEmpty());
    return data;
  }
}
