package nurture.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.facts.World;

/**
 * The rules of a playbook as the engine's own parser reads them: the files to the letter, with
 * nothing but numbers put in the place of their names. Rules made of the cadence table, of which
 * there is no file, are printed ones.
 */
public final class RawRules {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"])[A-Z][A-Z0-9_]+(?![\\w\"])");

  /** A rule book that never saw the printer, but for the cadence. */
  public static RuleBook book(Map<String, String> files, Supplier<World> world) {
    RuleSource source = RuleSource.of(files);
    EngineText printed = EngineText.of(source);
    Map<String, Integer> numbers = new HashMap<>();
    source.numbers().forEach(number -> numbers.put(number.name(), number.value()));
    Map<String, String> raw = new HashMap<>(printed.files());
    source
        .files()
        .keySet()
        .forEach(
            file ->
                raw.put(
                    file,
                    EngineText.header(Phase.ofFile(file).orElseThrow())
                        + withNumbers(files.get(file), numbers)));
    Map<String, RuleCard> rules = new HashMap<>(printed.rules());
    source.cards().forEach(card -> rules.put(card.name(), card));
    return RuleBook.compile(
        source, new EngineText(raw, rules), InlineRules.PATIENT, "shipped", world);
  }

  private static String withNumbers(String text, Map<String, Integer> numbers) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            found -> {
              Integer value = numbers.get(found.group());
              return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
            });
  }

  private RawRules() {}
}
