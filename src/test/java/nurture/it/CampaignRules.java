package nurture.it;

import java.nio.file.Path;

/** Rules that send what campaigns offer, but to candidates of one owner. */
final class CampaignRules {

  static final String QUIET = "Candidates of a quiet owner hear from no campaign";

  private static final String OPEN_HOUSE = "Offered a campaign: send its message";
  private static final String CONTROL = "Control";

  static void write(Path rules) {
    Path unused = TestPlaybooks.simple(rules);
    TestPlaybooks.write(
        rules.resolve("journey/outreach.drl"),
        """
        rule "%s"
        when
            CampaignWaiting( $template : template, $via : via, $topic : topic, $purpose : purpose )
        then
            insert( Send.message($template).by($via).as($purpose).about($topic).once()
                .because("there is a campaign") );
        end

        rule "%s"
        when
            Candidate( owner == "control" )
            Reach( via == Via.EMAIL, usable )
        then
            insert( Send.message("first-outreach").by(Via.EMAIL).once().because("to see mail go out") );
        end
        """
            .formatted(OPEN_HOUSE, CONTROL));
    TestPlaybooks.write(
        rules.resolve("guard/quiet.drl"),
        """
        rule "%s"
        when
            Candidate( owner == "quiet" )
        then
            insert( Veto.of(Via.EMAIL).because("their owner wants quiet") );
        end
        """
            .formatted(QUIET));
  }

  private CampaignRules() {}
}
