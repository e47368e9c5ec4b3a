package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.UUID;
import nurture.experiment.ArmAssignment;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An experiment whose arms are decided by different versions of the playbook, on two servers. */
@ExtendWith(TestPostgres.class)
final class ArmVersionsIT {

  private static final String OFFERED =
      """
      rule "Offered a campaign: send its message"
      when
          CampaignWaiting( $template : template, $via : via, $topic : topic, $purpose : purpose )
      then
          insert( Send.message($template).by($via).as($purpose).about($topic).once()
              .because("there is a campaign") );
      end
      """;
  private static final String CLOSED =
      """
      rule "No candidate is written to while we are closed"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Veto.of(Via.EMAIL).because("we are closed") );
      end
      """;

  @TempDir Path rules;

  @Test
  void armThatNamesAVersion_isDecidedAndCheckedByIt_andTheOthersByTheOneInService(
      DatabaseTables tables) {
    TestPlaybooks.write(rules.resolve("journey/outreach.drl"), OFFERED);
    try (SmtpSink sink = SmtpSink.start()) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(tables.url())
              .rules(rules)
              .mailingTo(sink)
              .with("NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "100000");
      try (ServerProcess one = setup.startReady();
          ServerProcess other = setup.startReady()) {
        ApiClient api = one.api();
        ExperimentsIT.people(api, tables);
        publish(api);
        String first = checksum(api, 1);
        String second = checksum(api, 2);
        String campaign = ExperimentsIT.campaign(api);
        assertThat(api.post("/api/experiments", plan(campaign, 7)).text())
            .contains("arms/1/playbook")
            .contains("There is no version 7");
        String experiment = ExperimentsIT.id(api.post("/api/experiments", plan(campaign, 1)));
        String path = "/api/experiments/" + experiment;
        assertThat(api.post(path + "/start", "").status()).isEqualTo(200);
        assertThat(api.post("/api/campaigns/" + campaign + "/schedule", "").status())
            .isEqualTo(200);

        long old =
            tables.texts("select id from candidate").stream()
                .filter(
                    id ->
                        ArmAssignment.place(UUID.fromString(experiment), UUID.fromString(id)) >= 50)
                .count();
        await()
            .atMost(120, SECONDS)
            .until(
                () ->
                    tables.count("select count(*) from message where state = 'sent'") == old
                        && tables.count(
                                "select count(*) from campaign_candidate where state = 'DUE'")
                            == 0
                        && tables.count("select count(*) from event_pending") == 0);
        assertThat(sink.received()).hasSize((int) old);
        assertThat(
                tables.texts(
                    "select distinct t.arm || '=' || d.playbook from message m"
                        + " join experiment_touch t using (candidate_id)"
                        + " join decision d on d.candidate_id = m.candidate_id"
                        + " and d.number = m.decision where m.state = 'sent'"))
            .containsExactly("old=" + first);
        assertThat(
                tables.count(
                    "select count(*) from campaign_candidate o join experiment_touch t using"
                        + " (candidate_id) where t.arm = 'new' and o.state = 'SENT'"))
            .isZero();
        assertThat(
                tables.count("select count(*) from candidate where quarantined_since is not null"))
            .isZero();
        assertThat(playbookOf(api, tables, "old")).contains(first).doesNotContain(second);
        assertThat(playbookOf(api, tables, "new")).contains(second).doesNotContain(first);

        assertThat(api.post(path + "/stop?arm=old", "").status()).isEqualTo(200);
        assertThat(playbookOf(api, tables, "old")).contains(second).doesNotContain(first);
        assertThat(other.api().get(path).json().path("arms").path(1).path("playbook").asInt())
            .isEqualTo(1);
      }
    }
  }

  /** By which playbook a candidate of an arm is decided about now. */
  private static String playbookOf(ApiClient api, DatabaseTables tables, String arm) {
    String ref =
        tables
            .texts(
                "select c.ref from candidate c join experiment_touch t on t.candidate_id = c.id"
                    + " where t.arm = '"
                    + arm
                    + "' order by c.ref limit 1")
            .get(0);
    ApiClient.Answer answer = api.post("/api/candidates/" + ref + "/evaluations?dryRun=true", "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text() + api.get("/api/candidates/" + ref + "/why-not").text();
  }

  private static void publish(ApiClient api) {
    String draft = TestPlaybooks.draft(api);
    TestPlaybooks.put(api, draft, "rules/guard/closed.drl", CLOSED);
    ApiClient.Answer published =
        api.post(
            "/api/playbook/drafts/" + draft + "/publish",
            ApiClient.JSON
                .createObjectNode()
                .put(
                    "revision",
                    api.get("/api/playbook/drafts/" + draft).json().path("revision").asLong())
                .put("comment", "closed")
                .put("percent", 100)
                .put("override", "letters of another playbook"));
    assertThat(published.status()).as(published.text()).isEqualTo(201);
  }

  private static String checksum(ApiClient api, long version) {
    return api.get("/api/playbook/versions/" + version).json().path("checksum").asText();
  }

  private static ObjectNode plan(String campaign, int version) {
    ObjectNode plan =
        ApiClient.JSON.createObjectNode().put("name", "Old or new").put("campaign", campaign);
    plan.putArray("arms")
        .add(ApiClient.JSON.createObjectNode().put("name", "new").put("weight", 50))
        .add(
            ApiClient.JSON
                .createObjectNode()
                .put("name", "old")
                .put("weight", 50)
                .put("playbook", version));
    return plan;
  }
}
