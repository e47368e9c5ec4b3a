package nurture.rules;

import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file as the engine's parser takes it apart, for those who look and do not compile. */
public final class RuleText {

  /** Empty for what the parser does not take. */
  public static Optional<PackageDescr> parsed(String text) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      return Optional.ofNullable(parser.parse(false, text)).filter(read -> !parser.hasErrors());
    } catch (DroolsParserException e) {
      return Optional.empty();
    }
  }

  private RuleText() {}
}
