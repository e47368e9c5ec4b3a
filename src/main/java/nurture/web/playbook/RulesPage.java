package nurture.web.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nurture.playbook.version.ServiceEntry;
import nurture.rules.RuleBook;

/**
 * The rules in service as sentences.
 *
 * @param words what is searched for; empty for everything
 * @param total how many rules there are
 * @param found how many are shown
 */
record RulesPage(
    long version,
    String canary,
    String words,
    int total,
    int found,
    List<RuleGroup> groups,
    List<CadenceLadder> ladders,
    int days) {

  /** Rules of one kind. */
  record RuleGroup(String id, String heading, String lead, List<RuleLine> rules) {}

  static RulesPage of(ServiceEntry now, List<RuleLine> all, RuleBook book, String words) {
    List<String> asked =
        Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<RuleLine> found = all.stream().filter(line -> line.has(asked)).toList();
    Predicate<String> shown =
        name -> found.stream().anyMatch(line -> line.cadence() && line.name().equals(name));
    return new RulesPage(
        now.version(),
        now.canary().isPresent()
            ? "version " + now.canary().getAsLong() + " with " + now.percent() + "%"
            : "",
        words,
        all.size(),
        found.size(),
        List.of(
            group(
                found, "policy", "What words mean", "They give flags, which other rules ask for."),
            group(found, "journey", "What to do", "They ask for messages, tasks and stages."),
            group(
                found,
                "guard",
                "What must not be done",
                "A veto wins over everything that is asked for."),
            group(
                found,
                "inbox",
                "What a reply means",
                "They read replies that arrive by mail; where they differ, a person reads."),
            group(
                found,
                "delivery",
                "What a mail server's answer means",
                "They judge the answers of mail servers that do not take a message; where they"
                    + " differ, the mildest for the candidate is done.")),
        CadenceLadder.of(book.source().cadence(), shown),
        RulePageRoutes.DAYS);
  }

  private static RuleGroup group(List<RuleLine> lines, String phase, String heading, String lead) {
    return new RuleGroup(
        phase,
        heading,
        lead,
        lines.stream().filter(line -> line.phase().equals(phase) && !line.cadence()).toList());
  }
}
