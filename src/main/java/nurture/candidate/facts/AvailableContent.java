package nurture.candidate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nurture.candidate.Dossier;
import nurture.candidate.EventTally;
import nurture.event.Motivator;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.meaning.Meaning;

/**
 * What messages can offer this candidate now: what the content library has for this candidate now:
 * in their language, not expired, never given to them before, on a topic of theirs or on none
 * (PLAYBOOK P11, P12). Best first: by the strength of their interest; then what suits their
 * motivators (P15); then the order of the library. Beside the pieces: the open places, and the
 * question on their topic, that no message named yet.
 */
@Meaning("what messages can offer this candidate now, best first")
@AtMostOne
public record AvailableContent(
    @Meaning("the pieces of the content library, best first, at most 12") List<Piece> pieces,
    @Meaning("the open places the candidate neither heard of nor refused, best first")
        List<UntoldOpening> openings,
    @Meaning(
            "what a message brings along to speak of the opening we wrote of last; empty when there"
                + " is none, or it is closed or refused")
        String spokenOf,
    @Meaning("what the candidate reads, likes or does most, in lower case; empty when not known")
        String topic,
    @Meaning(
            "what a message brings along to offer an answer to a question on that topic; empty when"
                + " that was offered or no topic is known")
        String question,
    @Meaning("the language of the pieces they are given, in English") String language)
    implements Fact {

  /** How items name the offer to answer a question on a topic, so that it is made once only. */
  public static final String QUESTION = "question/";

  private static final int MOST = 12;

  /** One open place, as far as rules need to know it. */
  @Meaning("one open place the candidate has not heard of")
  public record UntoldOpening(
      @Meaning("what a message brings along to speak of it") String id,
      @Meaning("the profile of the candidate names it") boolean named,
      @Meaning(value = "skills it asks for and the candidate has", unit = "skills")
          int sharedSkills) {}

  /** One item, as far as rules need to know it. */
  @Meaning("one piece of the content library")
  public record Piece(
      @Meaning("what messages call the piece") String id,
      @Meaning("what the piece is") ItemKind kind,
      @Meaning("what the piece is about, in lower case; empty when it suits every candidate")
          String topic) {}

  private record Ranked(Piece piece, int topic, int taste) {}

  private static final Comparator<Ranked> ORDER =
      Comparator.comparingInt(Ranked::topic).thenComparingInt(Ranked::taste);

  private static final Comparator<Map.Entry<String, EventTally>> STRONGEST =
      Map.Entry.<String, EventTally>comparingByValue(
              Comparator.comparingInt(EventTally::count).reversed())
          .thenComparing(Map.Entry.comparingByKey());

  private static final Map<Motivator, Set<ItemKind>> TASTES =
      Map.of(
          Motivator.TECHNOLOGY, Set.of(ItemKind.INSIGHT, ItemKind.BEHIND_THE_SCENES),
          Motivator.SCOPE, Set.of(ItemKind.BEHIND_THE_SCENES, ItemKind.TESTIMONIAL),
          Motivator.CAREER_GOALS, Set.of(ItemKind.TESTIMONIAL),
          Motivator.COMPANY_STAGE, Set.of(ItemKind.BEHIND_THE_SCENES, ItemKind.CULTURE),
          Motivator.SATISFACTION, Set.of(ItemKind.CULTURE, ItemKind.TESTIMONIAL),
          Motivator.WORK_LIFE_BALANCE, Set.of(ItemKind.CULTURE));

  public AvailableContent {
    pieces = List.copyOf(pieces);
    openings = List.copyOf(openings);
  }

  /**
   * @param matches the openings the candidate may fit
   */
  static AvailableContent of(
      Library library, Dossier dossier, LocalDate today, List<Match> matches) {
    List<String> topics = topics(dossier);
    List<Ranked> fitting = fitting(library, dossier, topics, today);
    List<Piece> best = new ArrayList<>(Math.min(MOST, fitting.size()));
    for (int i = 0; i < fitting.size() && i < MOST; i++) {
      best.add(fitting.get(i).piece());
    }
    String topic = topics.isEmpty() ? "" : topics.get(0);
    List<String> given = dossier.touches().given();
    return new AvailableContent(
        best,
        untold(matches),
        spokenOf(given, matches),
        topic,
        topic.isEmpty() || given.contains(QUESTION + topic) ? "" : QUESTION + topic,
        library.languageOfItems(dossier.person().language()));
  }

  private static List<UntoldOpening> untold(List<Match> matches) {
    List<UntoldOpening> untold = new ArrayList<>();
    for (Match match : matches) {
      if (match.isNews() && !match.forecast()) {
        untold.add(new UntoldOpening(match.item(), match.named(), match.sharedSkills()));
      }
    }
    return untold;
  }

  private static String spokenOf(List<String> given, List<Match> matches) {
    String last = "";
    for (String item : given) {
      last = item.startsWith(Match.PREFIX) ? item : last;
    }
    for (Match match : matches) {
      if (match.item().equals(last) && !match.forecast() && !match.refused()) {
        return last;
      }
    }
    return "";
  }

  /** The id of the best piece of one of some kinds; empty when there is none. */
  static String best(FactSources sources, Set<ItemKind> kinds) {
    return kinds.isEmpty()
        ? ""
        : fitting(sources.library(), sources.dossier(), topics(sources.dossier()), sources.today())
            .stream()
            .map(Ranked::piece)
            .filter(piece -> kinds.contains(piece.kind()))
            .map(Piece::id)
            .findFirst()
            .orElse("");
  }

  /** All there is for a candidate, best first. */
  private static List<Ranked> fitting(
      Library library, Dossier dossier, List<String> topics, LocalDate today) {
    if (library.items().isEmpty()) {
      return List.of();
    }
    Set<String> given = Set.copyOf(dossier.touches().given());
    List<Ranked> fitting = new ArrayList<>();
    for (ContentItem contentItem : library.itemsIn(dossier.person().language().getLanguage())) {
      int rank =
          contentItem.topic().isEmpty() ? topics.size() : topics.indexOf(contentItem.topic());
      if (rank >= 0 && !given.contains(contentItem.id()) && current(contentItem, today)) {
        fitting.add(
            new Ranked(
                new Piece(contentItem.id(), contentItem.kind(), contentItem.topic()),
                rank,
                taste(contentItem, dossier)));
      }
    }
    fitting.sort(ORDER);
    return fitting;
  }

  @Meaning("whether there is a piece to read")
  public boolean isReading() {
    for (Piece piece : pieces) {
      if (piece.kind().reading()) {
        return true;
      }
    }
    return false;
  }

  @Meaning("whether there is a piece of a kind")
  public boolean has(ItemKind kind) {
    return !best(kind).isEmpty();
  }

  @Meaning("whether there is a piece to read on a topic")
  public boolean on(String topic) {
    return !about(topic).isEmpty();
  }

  @Meaning(value = "how many pieces there are to read", unit = "pieces")
  public int readings() {
    int readings = 0;
    for (Piece piece : pieces) {
      readings += piece.kind().reading() ? 1 : 0;
    }
    return readings;
  }

  @Meaning("the id of the best piece to read; empty when there is none")
  public String bestReading() {
    for (Piece piece : pieces) {
      if (piece.kind().reading()) {
        return piece.id();
      }
    }
    return "";
  }

  @Meaning("the id of the best piece of a kind; empty when there is none")
  public String best(ItemKind kind) {
    for (Piece piece : pieces) {
      if (piece.kind() == kind) {
        return piece.id();
      }
    }
    return "";
  }

  @Meaning("the id of the best piece to read on a topic; empty when there is none")
  public String about(String topic) {
    String wanted = topic.toLowerCase(Locale.ROOT);
    for (Piece piece : pieces) {
      if (piece.kind().reading() && piece.topic().equals(wanted)) {
        return piece.id();
      }
    }
    return "";
  }

  @Meaning("the ids of the best pieces to read, as many as asked for at most")
  public List<String> few(int most) {
    return pieces.stream().filter(p -> p.kind().reading()).limit(most).map(Piece::id).toList();
  }

  @Meaning(
      "what a message brings along to speak of the best opening that the profile names or that"
          + " shares so many skills; empty when there is none")
  public String bestOpening(int skills) {
    List<String> best = fewOpenings(skills, 1);
    return best.isEmpty() ? "" : best.get(0);
  }

  @Meaning("the same for as many openings as asked for at most")
  public List<String> fewOpenings(int skills, int most) {
    List<String> few = new ArrayList<>();
    for (UntoldOpening opening : openings) {
      if (few.size() < most && (opening.named() || opening.sharedSkills() >= skills)) {
        few.add(opening.id());
      }
    }
    return few;
  }

  @Meaning("the opening we wrote of last; else the best that shares so many skills; empty for none")
  public String openingInTalk(int skills) {
    return spokenOf.isEmpty() ? bestOpening(skills) : spokenOf;
  }

  @Meaning(
      value =
          "how many new things there are to write of: pieces to read, openings that share so many"
              + " skills, and the question",
      unit = "pieces")
  public int newThings(int skills) {
    return news(skills).size();
  }

  @Meaning("the best new thing: a piece to read, else an opening, else the question; or empty")
  public String bestNews(int skills) {
    List<String> news = news(skills);
    return news.isEmpty() ? "" : news.get(0);
  }

  @Meaning("the topic and the language a new piece would need, for example databases (English)")
  public String wanted() {
    return topic.isEmpty() ? "any topic (" + language + ")" : topic + " (" + language + ")";
  }

  @Meaning("as many of the new things as asked for at most, best first")
  public List<String> fewNews(int skills, int most) {
    return news(skills).stream().limit(most).toList();
  }

  private List<String> news(int skills) {
    List<String> news = new ArrayList<>(few(pieces.size()));
    news.addAll(fewOpenings(skills, openings.size()));
    if (!question.isEmpty()) {
      news.add(question);
    }
    return news;
  }

  private static boolean current(ContentItem contentItem, LocalDate today) {
    return contentItem.expires().map(today::isBefore).orElse(true)
        && contentItem.on().map(today::isBefore).orElse(true);
  }

  private static int taste(ContentItem contentItem, Dossier dossier) {
    for (Motivator motivator : dossier.work().motivators()) {
      if (TASTES.getOrDefault(motivator, Set.of()).contains(contentItem.kind())) {
        return 0;
      }
    }
    return 1;
  }

  /** Lower case: what they read first, then what they say they like, then what they can do. */
  private static List<String> topics(Dossier dossier) {
    Set<String> topics = new LinkedHashSet<>();
    Map<String, EventTally> clicks = dossier.engagement().clicks();
    if (!clicks.isEmpty()) {
      List<Map.Entry<String, EventTally>> clicked = new ArrayList<>(clicks.entrySet());
      clicked.sort(STRONGEST);
      clicked.forEach(entry -> add(topics, entry.getKey()));
    }
    dossier.work().interests().forEach(topic -> add(topics, topic));
    dossier.work().skills().forEach(topic -> add(topics, topic));
    add(topics, dossier.work().function());
    topics.removeAll(dossier.preferences().declined().keySet());
    return List.copyOf(topics);
  }

  private static void add(Set<String> topics, String topic) {
    if (!topic.isEmpty()) {
      topics.add(topic.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether all it is filled by is what it was. */
  static boolean stays(FactSources before, FactSources now) {
    return before.library() == now.library()
        && before.dossier().person() == now.dossier().person()
        && before.dossier().work() == now.dossier().work()
        && before.dossier().engagement().clicks().equals(now.dossier().engagement().clicks())
        && before.dossier().preferences().equals(now.dossier().preferences())
        && before.dossier().touches().given().equals(now.dossier().touches().given())
        && before.dossier().care() == now.dossier().care()
        && before.dossier().hiring() == now.dossier().hiring()
        && !now.today().isBefore(before.today())
        && now.library().changesAfter(before.today()).isAfter(now.today());
  }

  static void changes(FactSources sources, ClockChanges changes) {
    changes.day(sources.library().changesAfter(sources.today()));
  }
}
