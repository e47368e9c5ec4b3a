package nurture.web.candidate;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.identity.Country;
import nurture.insight.CandidateSearch;
import nurture.insight.CandidateSearch.LastTouch;
import nurture.insight.CandidateSearch.Order;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.QueryText;
import org.jspecify.annotations.Nullable;

/**
 * What the list of candidates is narrowed to, as it stands in the address of the page. Each text is
 * empty where it does not matter; what a page cannot read does not matter either.
 *
 * @param owner {@code -} for candidates without one
 * @param only {@code held}, {@code quarantined}, or both
 * @param touch {@code never}, {@code within} or {@code over} some days ago
 * @param days of {@code touch}; 0 where it has none
 * @param sort {@code name}; empty for the next check
 * @param after where the list goes on
 */
record CandidateFilter(
    String search,
    String stage,
    String relationship,
    String owner,
    String country,
    List<String> only,
    List<String> tags,
    String touch,
    int days,
    String sort,
    String after) {

  static final String UNOWNED = "-";

  private static final int LONGEST = 100;
  private static final int LONGEST_PLACE = 1_300;
  private static final int MOST_TAGS = 10;
  private static final int MOST_DAYS = 3_660;
  private static final int USUAL_DAYS = 30;

  CandidateFilter {
    only = List.copyOf(only);
    tags = List.copyOf(tags);
  }

  /**
   * A choice of the form.
   *
   * @param chosen whether the list is narrowed to it
   */
  record Choice(String value, String label, boolean chosen) {}

  /**
   * Something the list is narrowed to.
   *
   * @param href the list without it
   */
  record Chip(String label, String href) {}

  private record Pair(String name, String value) {}

  static CandidateFilter of(RoutingContext context) {
    MultiMap query = context.queryParams();
    String touch = given(query.get("touch"));
    boolean counts = touch.equals("within") || touch.equals("over");
    return new CandidateFilter(
        given(query.get("q")),
        among(Stage.class, given(query.get("stage"))),
        among(Relationship.class, given(query.get("relationship"))),
        given(query.get("owner")),
        Country.code(given(query.get("country"))).orElse(""),
        Stream.of("held", "quarantined").filter(query.getAll("only")::contains).toList(),
        tags(query.getAll("tag")),
        counts || touch.equals("never") ? touch : "",
        counts ? days(given(query.get("days"))) : 0,
        given(query.get("sort")).equals("name") ? "name" : "",
        QueryText.given(query.get("after"), LONGEST_PLACE));
  }

  CandidateSearch search(Instant now) {
    return new CandidateSearch(
        search,
        chosen(Stage.class, stage),
        chosen(Relationship.class, relationship),
        Optional.of(owner).filter(text -> !text.isEmpty() && !text.equals(UNOWNED)),
        owner.equals(UNOWNED),
        Optional.of(country).filter(text -> !text.isEmpty()),
        held(),
        quarantined(),
        tags,
        lastTouch(now),
        sort.equals("name") ? Order.NAME : Order.NEXT_CHECK);
  }

  boolean held() {
    return only.contains("held");
  }

  boolean quarantined() {
    return only.contains("quarantined");
  }

  /** The address of the list from a place on. */
  String linkAfter(String place) {
    return link(Stream.concat(pairs().stream(), Stream.of(new Pair("after", place))));
  }

  /** The address of the list from its beginning. */
  String href() {
    return link(pairs().stream());
  }

  /** What the address says behind its question mark; empty where nothing is narrowed. */
  String query() {
    String href = href();
    int mark = href.indexOf('?');
    return mark < 0 ? "" : href.substring(mark);
  }

  /** The list by name. */
  String byName() {
    return sortedBy("name");
  }

  /** The list by next check. */
  String byCheck() {
    return sortedBy("");
  }

  private String sortedBy(String order) {
    return link(
        Stream.concat(
            pairs().stream().filter(pair -> !pair.name().equals("sort")),
            Stream.of(new Pair("sort", order))));
  }

  List<Choice> stages() {
    return choices(Stage.class, DisplayWords::of, stage);
  }

  List<Choice> relationships() {
    return choices(Relationship.class, DisplayWords::of, relationship);
  }

  List<Choice> touches() {
    return Stream.of("never", "within", "over")
        .map(each -> new Choice(each, touchLabel(each), each.equals(touch)))
        .toList();
  }

  /** The owners there are, and the one of the address even where there is none. */
  List<Choice> owners(List<String> known) {
    return Stream.concat(
            Stream.of(new Choice(UNOWNED, "Without an owner", owner.equals(UNOWNED))),
            with(known, owner.equals(UNOWNED) ? "" : owner.toLowerCase(Locale.ROOT)).stream()
                .map(each -> new Choice(each, each, each.equalsIgnoreCase(owner))))
        .toList();
  }

  List<Choice> countries(List<String> known) {
    Map<String, String> names = Country.names();
    return with(known, country).stream()
        .map(each -> new Choice(each, names.getOrDefault(each, each), each.equals(country)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  /** Whether anything but the search narrows the list. */
  boolean narrowed() {
    return !chips().isEmpty();
  }

  /** What narrows the list, each with the list without it. */
  List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    for (Pair pair : pairs()) {
      String label = label(pair);
      if (!label.isEmpty()) {
        chips.add(new Chip(label, without(pair)));
      }
    }
    return List.copyOf(chips);
  }

  private String label(Pair pair) {
    return switch (pair.name()) {
      case "stage", "relationship", "only" -> DisplayWords.capital(DisplayWords.of(pair.value()));
      case "owner" -> pair.value().equals(UNOWNED) ? "Without an owner" : "Owner " + pair.value();
      case "country" -> Country.names().getOrDefault(pair.value(), pair.value());
      case "tag" -> "Tag " + pair.value();
      case "touch" ->
          touch.equals("never")
              ? "Never touched"
              : "Last touch "
                  + (touch.equals("within") ? "within " : "over ")
                  + DisplayWords.count(days, "day", "days")
                  + (touch.equals("within") ? "" : " ago");
      default -> "";
    };
  }

  private String without(Pair gone) {
    return link(
        pairs().stream()
            .filter(pair -> !pair.equals(gone))
            .filter(pair -> !gone.name().equals("touch") || !pair.name().equals("days")));
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("q", search));
    pairs.add(new Pair("stage", stage));
    pairs.add(new Pair("relationship", relationship));
    pairs.add(new Pair("owner", owner));
    pairs.add(new Pair("country", country));
    only.forEach(each -> pairs.add(new Pair("only", each)));
    tags.forEach(each -> pairs.add(new Pair("tag", each)));
    pairs.add(new Pair("touch", touch));
    pairs.add(new Pair("days", days == 0 ? "" : String.valueOf(days)));
    pairs.add(new Pair("sort", sort));
    pairs.removeIf(pair -> pair.value().isEmpty());
    return pairs;
  }

  private LastTouch lastTouch(Instant now) {
    Instant then = now.minus(Duration.ofDays(days));
    return switch (touch) {
      case "never" -> LastTouch.NEVER;
      case "within" -> new LastTouch(LastTouch.Kind.SINCE, then);
      case "over" -> new LastTouch(LastTouch.Kind.BEFORE, then);
      default -> LastTouch.ANY;
    };
  }

  private static String touchLabel(String touch) {
    return switch (touch) {
      case "never" -> "Never touched";
      case "within" -> "Touched within … days";
      default -> "Not touched for … days";
    };
  }

  private static List<String> with(List<String> known, String asked) {
    return asked.isEmpty() || known.contains(asked)
        ? known
        : Stream.concat(known.stream(), Stream.of(asked)).toList();
  }

  private static String link(Stream<Pair> pairs) {
    String query =
        pairs
            .filter(pair -> !pair.value().isEmpty())
            .map(
                pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return PageLinks.CANDIDATES + (query.isEmpty() ? "" : "?" + query);
  }

  private static <E extends Enum<E>> List<Choice> choices(
      Class<E> type, Function<E, String> words, String chosen) {
    return Arrays.stream(type.getEnumConstants())
        .map(
            each ->
                new Choice(
                    written(each),
                    DisplayWords.capital(words.apply(each)),
                    written(each).equals(chosen)))
        .toList();
  }

  private static <E extends Enum<E>> Optional<E> chosen(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> written(each).equals(text))
        .findFirst();
  }

  private static <E extends Enum<E>> String among(Class<E> type, String text) {
    return chosen(type, text).map(CandidateFilter::written).orElse("");
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> tags(List<String> written) {
    return written.stream()
        .map(CandidateFilter::given)
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .limit(MOST_TAGS)
        .toList();
  }

  private static int days(String written) {
    try {
      return Math.max(1, Math.min(MOST_DAYS, Integer.parseInt(written)));
    } catch (NumberFormatException unreadable) {
      return USUAL_DAYS;
    }
  }

  private static String given(@Nullable String query) {
    return QueryText.given(query, LONGEST);
  }
}
