package nurture.it;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nurture.people.ShippedLetter;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;

/** A playbook that compiles in a moment: two rules, one number, one message, one scenario. */
final class SmallPlaybook {

  static final String NUMBERS = "rules/policy/numbers.csv";
  static final String SCENARIOS = "rules/scenario/outreach.yaml";
  static final String OUTREACH = "rules/journey/outreach.drl";

  static final String NINETY =
      """
      name,value,unit,playbook,owner,meaning
      QUIET,90,days,P30,sourcing team,So long somebody is left alone
      """;

  static final String RULE =
      """
      // PLAYBOOK P7: awareness begins with a personal message. Owner: sourcing team.
      rule "Whoever was left alone for a quarter gets one first outreach"
      when
          Contact( quietDays >= QUIET )
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).once().because("they may be written to") );
      end
      """;

  private static final String GUARD =
      """
      // PLAYBOOK P33: nobody is pestered. Owner: sourcing team.
      rule "Nobody is written to who wants silence"
      when
          Reach( via == Via.EMAIL, suppressed, $why : cause )
      then
          insert( Veto.of(Via.EMAIL).because($why) );
      end
      """;

  private static final String SCENARIO =
      """
      about: ingrid
      at: 2027-03-10 12:00
      ---
      - scenario: Somebody nobody ever wrote to
        expect:
          sends: first-outreach
      """;

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(PlaybookFolders.in(Path.of("").toAbsolutePath()));

  static PlaybookFiles files() {
    PlaybookFiles files =
        PlaybookFiles.of(
            Map.of(
                NUMBERS,
                VersionStore.bytes(NINETY),
                OUTREACH,
                VersionStore.bytes(RULE),
                "rules/guard/silence.drl",
                VersionStore.bytes(GUARD),
                SCENARIOS,
                VersionStore.bytes(SCENARIO)));
    for (String path :
        new String[] {
          "rules/scenario/people.yaml",
          "templates/first-outreach.ftl",
          "templates/layout/html.ftl",
          "templates/layout/text.ftl"
        }) {
      byte[] shipped = SHIPPED.content(path).orElseThrow();
      files =
          files.with(
              path,
              VersionStore.bytes(
                  ShippedLetter.withoutPromises(new String(shipped, StandardCharsets.UTF_8))));
    }
    return files;
  }

  /** With another number, which the scenario does not mind. */
  static String sixty() {
    return NINETY.replace("QUIET,90", "QUIET,60");
  }

  /** With another scenario, which its rule does not keep. */
  static String failing() {
    return SCENARIO
        + """
          - scenario: Somebody who is left alone all the same
            expect:
              nothing: true
          """;
  }

  /** The rule as its scenario does not want it, which is a difference and no error. */
  static String hasty() {
    return RULE.replace(">= QUIET", "< QUIET");
  }

  private SmallPlaybook() {}
}
