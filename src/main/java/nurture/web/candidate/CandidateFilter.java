package nurture.web.candidate;

import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.identity.Country;
import nurture.insight.CandidateCursor;
import nurture.insight.CandidateQuery;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * What the list of candidates is narrowed to, as it stands in the address of the page. Each text is
 * empty where it does not matter; what a page cannot read does not matter either.
 *
 * @param only {@code held} or {@code quarantined}
 * @param after where the list goes on
 */
record CandidateFilter(
    String search,
    String stage,
    String relationship,
    String owner,
    String country,
    String only,
    String after) {

  private static final int LONGEST = 100;

  /**
   * A choice of the form.
   *
   * @param chosen whether the list is narrowed to it
   */
  record Choice(String value, String label, boolean chosen) {}

  static CandidateFilter of(RoutingContext context) {
    return new CandidateFilter(
        given(context, "q"),
        given(context, "stage"),
        given(context, "relationship"),
        given(context, "owner"),
        Country.code(given(context, "country")).orElse(""),
        given(context, "only"),
        given(context, "after"));
  }

  /** Nothing but a search. */
  static CandidateFilter searching(String text) {
    return new CandidateFilter(text, "", "", "", "", "", "");
  }

  CandidateQuery query(int most) {
    return new CandidateQuery(
        search,
        chosen(Stage.class, stage),
        chosen(Relationship.class, relationship),
        Optional.of(owner).filter(text -> !text.isEmpty()),
        Optional.of(country).filter(text -> !text.isEmpty()),
        only.equals("held") ? Optional.of(true) : Optional.empty(),
        only.equals("quarantined") ? Optional.of(true) : Optional.empty(),
        CandidateCursor.parse(after),
        most);
  }

  /** The address of the list from a place on. */
  String linkAfter(CandidateCursor cursor) {
    return PageLinks.CANDIDATES
        + "?"
        + Stream.of(
                pair("q", search),
                pair("stage", stage),
                pair("relationship", relationship),
                pair("owner", owner),
                pair("country", country),
                pair("only", only),
                pair("after", cursor.toString()))
            .filter(pair -> !pair.isEmpty())
            .collect(Collectors.joining("&"));
  }

  List<Choice> stages() {
    return choices(Stage.class, DisplayWords::of, stage);
  }

  List<Choice> relationships() {
    return choices(Relationship.class, DisplayWords::of, relationship);
  }

  List<Choice> states() {
    return List.of(
        new Choice("held", "Held", only.equals("held")),
        new Choice("quarantined", "Quarantined", only.equals("quarantined")));
  }

  /** Whether anything but the search narrows the list. */
  boolean narrowed() {
    return !(stage + relationship + owner + country + only).isEmpty();
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

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pair(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Control characters match nothing, and the database refuses some. */
  private static String given(RoutingContext context, String name) {
    String query = context.request().getParam(name);
    String text = query == null ? "" : query.replaceAll("\\p{Cntrl}", "").strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
