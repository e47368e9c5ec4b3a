package nurture.candidate.facts;

import java.util.Locale;
import java.util.Set;
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
          "no connections",
          "no mutual connections");

  @Meaning("a finding and its text; made from the dossier")
  public static Found of(ResearchItem item, String text) {
    String said = text.strip().toLowerCase(Locale.ROOT);
    return new Found(
        item, NOTHING.contains(said.endsWith(".") ? said.substring(0, said.length() - 1) : said));
  }
}
