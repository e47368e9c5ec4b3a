package nurture.web.editor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.rules.RuleBook;
import nurture.rules.form.RuleWords;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;
import nurture.rules.match.DraftMatcher;
import nurture.rules.match.MatchSample;
import nurture.rules.match.MatchedCandidate;
import nurture.rules.match.RuleMatches;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * Which candidates the rule at the caret matches today, as a part of the editor's page.
 *
 * @param rule its name; empty where the caret is in none
 * @param sentence {@code 41 of 1,000 people sampled}; empty where it cannot be told
 * @param asked which people were looked at, all or some, and as of when
 * @param heading how many are near, and what that means; empty for none
 * @param remark why it cannot be told, or what is left out; may be empty
 */
record MatchesPart(
    String rule,
    String sentence,
    String asked,
    List<MatchedPerson> people,
    int more,
    String heading,
    List<NearPerson> nearest,
    String remark) {

  private static final int MOST = 8;

  /** A candidate it matches. */
  record MatchedPerson(String name, String href) {}

  /**
   * A candidate it nearly matches.
   *
   * @param on the first day it does if nothing happens; empty where none can be named
   */
  record NearPerson(String name, String href, String said, String on) {}

  /**
   * @param file relative to the rules folder
   */
  static MatchesPart of(
      RuleWords words, String file, String text, int caret, MatchSample sample, RuleBook live) {
    RuleParser.Parsed parsed = RuleParser.parse(file, text, words.lexicon());
    Optional<Rule> at =
        parsed.file().rules().stream()
            .filter(rule -> rule.span().start() <= caret && caret <= rule.span().end())
            .findFirst();
    if (at.isEmpty()) {
      return without(
          "",
          parsed.problems().isEmpty()
              ? "Put the cursor into a rule to see whom it is about."
              : "Mend the problems of the rule to see whom it is about.");
    }
    Rule rule = at.get();
    boolean broken =
        parsed.problems().stream()
            .anyMatch(
                problem ->
                    rule.span().start() <= problem.span().start()
                        && problem.span().start() <= rule.span().end());
    if (broken) {
      return without(rule.title(), "Mend the problems of the rule to see whom it is about.");
    }
    String phase = file.replaceFirst("/.*", "");
    boolean replaces =
        live.source().cards().stream().anyMatch(card -> card.name().equals(rule.title()));
    RuleMatches matches =
        new DraftMatcher(rule, phase, words.values(), replaces ? rule.title() : "").of(sample);
    return new MatchesPart(
        rule.title(),
        matches.sentence(),
        asked(matches, sample),
        matches.examples().stream()
            .limit(MOST)
            .map(each -> new MatchedPerson(name(each), PageLinks.candidate(each.ref())))
            .toList(),
        Math.max(0, matches.matching() - MOST),
        heading(matches),
        matches.nearest().stream()
            .limit(MOST)
            .map(
                each ->
                    new NearPerson(
                        name(each.candidate()),
                        PageLinks.candidate(each.candidate().ref()),
                        each.said(),
                        each.on().map(MatchesPart::day).orElse("")))
            .toList(),
        matches
            .failure()
            .map(
                why ->
                    DisplayWords.count(matches.failed(), "person", "people")
                        + " could not be asked about: "
                        + why)
            .orElse(""));
  }

  private static MatchesPart without(String rule, String remark) {
    return new MatchesPart(rule, "", "", List.of(), 0, "", List.of(), remark);
  }

  private static String asked(RuleMatches matches, MatchSample sample) {
    String then = ShownTime.at(sample.now(), ZoneOffset.UTC).text();
    return matches.sampled()
        ? String.format(
            Locale.ENGLISH,
            "A sample of the %,d people there are, as they were on %s.",
            matches.population(),
            then)
        : "All people there are, as they were on " + then + ".";
  }

  private static String heading(RuleMatches matches) {
    if (matches.near() == 0) {
      return "";
    }
    String who =
        String.format(
            Locale.ENGLISH,
            "%,d %s nearly: %s",
            matches.near(),
            matches.near() == 1 ? "person" : "people",
            matches.near() == 1 ? "misses" : "miss");
    return who
        + (matches.missing() == 1
            ? " one condition"
            : " " + (matches.missing() == 2 ? "two" : "three") + " conditions");
  }

  private static String name(MatchedCandidate candidate) {
    return candidate.name().isBlank() ? candidate.ref() : candidate.name();
  }

  private static String day(LocalDate day) {
    return ShownTime.on(day).text();
  }
}
