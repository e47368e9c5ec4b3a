package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nurture.candidate.ResearchFinding;
import nurture.event.ResearchItem;
import nurture.meaning.Meaning;

@Meaning("one finding of the research")
public record Found(
    @Meaning("the item of the checklist") ResearchItem item,
    @Meaning("the researcher looked and there is nothing: \"none\", \"no\", \"-\" and the like")
        boolean nothing)
    implements Fact {

  private static final Set<String> NOTHING =
      Set.of(
          "",
          "-",
          "none",
          "no",
          "nobody",
          "nothing",
          "n/a",
          "keine",
          "keiner",
          "niemand",
          "geen",
          "none found",
          "keine gefunden",
          "niemand gefunden",
          "nichts gefunden",
          "geen gevonden",
          "niemand gevonden",
          "niets gevonden",
          "nichts",
          "niets",
          "no connections",
          "no mutual connections");

  @Meaning("a finding and its text; made from the dossier")
  public static Found of(ResearchItem item, String text) {
    String said = text.strip().toLowerCase(Locale.ROOT);
    return new Found(
        item, NOTHING.contains(said.endsWith(".") ? said.substring(0, said.length() - 1) : said));
  }

  /** In the order of the checklist. */
  static List<Found> all(FactSources sources) {
    List<Found> all = new ArrayList<>();
    for (Map.Entry<ResearchItem, ResearchFinding> found :
        Facts.sorted(sources.dossier().research().found())) {
      all.add(of(found.getKey(), found.getValue().text()));
    }
    return all;
  }

  /** Whether all they depend on is what it was. */
  static boolean stay(FactSources before, FactSources now) {
    return before.dossier().research() == now.dossier().research();
  }
}
