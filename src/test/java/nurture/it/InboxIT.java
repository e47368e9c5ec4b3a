package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import nurture.store.Migrations;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What comes back by mail, to the webhook and to a mailbox, and what follows from it. */
@ExtendWith(TestPostgres.class)
final class InboxIT {

  private static final String MAILBOX = "replies@our.example";
  private static final String OSLO = "oslo@our.example";

  private static final String REPLIES =
      """
      rule "Positive reply: move to consideration"
      when
          Candidate( stage == Stage.AWARENESS )
          LastReply( tone == Tone.POSITIVE )
      then
          insert( Move.to(Stage.CONSIDERATION).because("{name} is interested") );
      end

      rule "A positive reply is read"
      when
          LastReply( tone == Tone.POSITIVE )
          not TopicHistory( topic == "read-reply", sinceReply )
      then
          insert( Task.named("read-reply").asking("Read it").because("{name} waits") );
      end

      rule "An answer that a user wrote goes out"
      when
          WrittenAnswer( $answer : item )
      then
          insert( Send.message("written-answer")
              .by(Via.EMAIL)
              .as(Purpose.ANSWER)
              .bringing($answer)
              .because("a recruiter wrote an answer to {name}") );
      end
      """;

  private static final String TOUCH =
      """
      select concat_ws(' ', case when replied_at is not null then 'replied' end,
                       case when negative_at is not null then 'negative' end)
      from experiment_touch where arm = 'misread'\
      """;

  private static SmtpSink sink;
  private static GreenMail imap;
  private static GreenMailUser mailbox;
  private static GreenMailUser oslo;
  private static PortForwarder line;
  private static PortForwarder osloLine;
  private static ServerProcess server;
  private static ApiClient apiClient;
  private static DatabaseTables databaseTables;
  private static Path rulesFolder;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables database) {
    databaseTables = database;
    assertThat(Migrations.run(database.url())).isPositive();
    database.execute(
        "insert into member (id, name, email, role, created_at)"
            + " values (gen_random_uuid(), 'Maren Vik', 'maren@example.com', 'RECRUITER', now())");
    rulesFolder = TestPlaybooks.simple(rules);
    TestPlaybooks.write(
        rulesFolder.resolve("inbox/replies.drl"),
        TestPlaybooks.read(Path.of("rules/inbox/replies.drl")));
    TestPlaybooks.write(
        rulesFolder.resolve("inbox/reasons.drl"),
        TestPlaybooks.read(Path.of("rules/inbox/reasons.drl")));
    TestPlaybooks.write(rulesFolder.resolve("journey/replies.drl"), REPLIES);
    sink = SmtpSink.start(SinkOptions.usual().keepingContent());
    imap = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    imap.start();
    mailbox = imap.setUser(MAILBOX, MAILBOX, "secret");
    oslo = imap.setUser(OSLO, OSLO, "secret");
    line = PortForwarder.to(imap.getImap().getPort());
    osloLine = PortForwarder.to(imap.getImap().getPort());
    startAgain();
  }

  private static void startAgain() {
    server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(rulesFolder)
            .mailingTo(sink)
            .with("NURTURE_INBOX_HOST", "127.0.0.1")
            .with("NURTURE_INBOX_PORT", String.valueOf(line.port()))
            .with("NURTURE_INBOX_USERNAME", MAILBOX)
            .with("NURTURE_INBOX_PASSWORD", "secret")
            .with("NURTURE_INBOX_VERIFIED_BY", "mx.our.example")
            .with("NURTURE_WEBHOOKS_POSTMARK_SECRET", "a-secret-of-sixteen")
            .with("NURTURE_WEBHOOKS_POSTMARK_KIND", "postmark")
            .with("NURTURE_INBOX_POLL_SECONDS", "1")
            .with("NURTURE_INBOX_READ_FOLDER", "Read")
            .with("NURTURE_INBOX_UNRECOGNISED_FOLDER", "Unrecognised")
            .with("NURTURE_INBOXES_OSLO_HOST", "127.0.0.1")
            .with("NURTURE_INBOXES_OSLO_PORT", String.valueOf(osloLine.port()))
            .with("NURTURE_INBOXES_OSLO_USERNAME", OSLO)
            .with("NURTURE_INBOXES_OSLO_PASSWORD", "secret")
            .with("NURTURE_INBOXES_OSLO_POLL_SECONDS", "1")
            .startReady();
    apiClient = server.api();
  }

  @AfterAll
  static void stopServer() {
    server.close();
    sink.close();
    line.close();
    osloLine.close();
    imap.stop();
  }

  @Test
  void reply_isHeardOnce_howeverOftenItComes() {
    String message = written("reply");
    String mail = reply("reply", message, "Yes, happy to talk. Tuesday would be fine.");

    assertThat(posted(mail).json().path("receipt").asText()).isEqualTo("recorded");
    assertThat(posted("Received: by another.example\r\n" + mail).json().path("receipt").asText())
        .isEqualTo("known");

    awaitHeard("reply", "replied (positive)");
    assertThat(
            databaseTables.count(
                "select count(*) from event where type = 'replied' and source = 'inbox' and"
                    + " candidate_id = (select id from candidate where ref = 'reply')"))
        .isEqualTo(1);
  }

  @Test
  void replyThatDeniesTheCandidatesName_isOfAnotherPerson() {
    String message = written("renamed");

    posted(reply("renamed", message, "I am not Ada."));

    awaitHeard("renamed", "another person answered");
  }

  @Test
  void hardBounce_silencesTheAddressItIsAbout_andNoOther() {
    String message = written("gone");
    String other = written("stays");

    posted(bounce("gone", message, "5.1.1", "550 5.1.1 No such user here"));
    posted(bounce("stays", other, "5.7.1", "550 5.7.1 Your IP address is on a blocklist"));

    awaitHeard("gone", "hard bounce");
    awaitRead("bounce", 2);
    assertThat(apiClient.timeline("stays").toString()).doesNotContain("bounce");
    assertThat(suppressed("gone")).isTrue();
    assertThat(suppressed("stays")).isFalse();
  }

  @Test
  void reportOfAProvider_isReadLikeAMail_once() {
    String message = written("provider");
    String report =
        """
        {"RecordType": "Bounce", "ID": 42, "Type": "HardBounce", "Email": "%s", "Metadata": {"message": "%s"},
         "Details": "smtp;550 5.1.1 No such user here", "BouncedAt": "2026-11-05T16:33:54.9070259Z"}\
        """
            .formatted(PostedEvents.email("provider"), message);
    Map<String, String> proof =
        Map.of(
            "authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString(
                        "nurture:a-secret-of-sixteen".getBytes(StandardCharsets.UTF_8)));

    assertThat(apiClient.as("").post("/webhooks/postmark", report).status()).isEqualTo(401);
    ApiClient.Answer first = apiClient.as("").post("/webhooks/postmark", report, proof);
    ApiClient.Answer again = apiClient.as("").post("/webhooks/postmark", report, proof);

    assertThat(first.status()).as(first.text()).isEqualTo(202);
    assertThat(first.json().path("recorded").asInt()).isEqualTo(1);
    assertThat(again.json().path("recorded").asInt()).isZero();
    awaitHeard("provider", "hard bounce");
    patiently().until(() -> suppressed("provider"));
  }

  @Test
  void bounceOfNoMessageOfOurs_silencesNobody() {
    String unused = written("innocent");

    posted(
        bounce(
            "innocent",
            "m-00000000000080008000000000000000-1-0",
            "5.1.1",
            "550 5.1.1 No such user"));

    patiently()
        .until(
            () ->
                databaseTables.count(
                        "select count(*) from received_mail where state = 'read' and kind ="
                            + " 'bounce' and message like 'm-00000000%'")
                    == 1);
    assertThat(apiClient.timeline("innocent").toString()).doesNotContain("bounce");
  }

  @Test
  void forgedAuthor_countsForNoCandidate_unlessTheMailNamesAMessage() {
    String unused = written("victim");
    String forged =
        """
        Authentication-Results: mx.our.example; spf=pass; dmarc=fail header.from=fjordbank.example\r
        From: %s\r
        To: talent@example.com\r
        Subject: Please\r
        Message-ID: <forged@evil.example>\r
        \r
        Please unsubscribe me from all mails.\r
        """
            .formatted(PostedEvents.email("victim"));

    String mail = id(posted(forged));
    patiently()
        .until(
            () -> apiClient.get("/api/inbox/" + mail).json().path("state").asText().equals("read"));

    JsonNode read = apiClient.get("/api/inbox/" + mail).json();
    assertThat(read.path("candidate").isMissingNode()).isTrue();
    assertThat(read.path("waits").asBoolean()).isTrue();
    assertThat(read.path("sign").asText()).contains("forged, says our mail server");
    assertThat(apiClient.timeline("victim").toString()).doesNotContain("unsubscribed");
  }

  @Test
  void absenceNote_isNoReply() {
    String message = written("away");

    posted(
        """
        From: away@fjordbank.example\r
        To: talent@example.com\r
        Subject: Automatic reply: Hello\r
        Auto-Submitted: auto-replied\r
        In-Reply-To: <%s@example.com>\r
        Message-ID: <away-1@fjordbank.example>\r
        \r
        I am out of the office until %s.\r
        """
            .formatted(message, LocalDate.now(ZoneOffset.UTC).plusDays(40)));

    awaitHeard("away", "out of office until");
    assertThat(apiClient.timeline("away").toString()).doesNotContain("replied (");
    JsonNode absence = newest("absences");
    assertThat(absence.path("start").asText()).startsWith("I am out of the office until");
    assertThat(absence.path("until").asText())
        .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
    JsonNode whole = apiClient.get("/api/inbox/" + absence.path("id").asText()).json();
    assertThat(whole.path("text").asText()).startsWith("I am out of the office until");
  }

  @Test
  void noteThatNamesNoMessage_waitsAndSaysWhy_andIsConfirmedByHand() {
    written("left");
    String mail =
        id(
            posted(
                """
                From: left@example.com\r
                To: talent@example.com\r
                Subject: Automatic reply: Hello\r
                Auto-Submitted: auto-replied\r
                Message-ID: <left-1@example.com>\r
                \r
                I no longer work for Fjordbank.\r
                """));
    patiently().until(() -> apiClient.get("/api/inbox/" + mail).json().path("waits").asBoolean());
    JsonNode note = apiClient.get("/api/inbox/" + mail).json();
    assertThat(note.path("kind").asText()).isEqualTo("no-longer-here");
    assertThat(note.path("text").asText()).isEqualTo("I no longer work for Fjordbank.");
    assertThat(note.path("waitsBecause").asText()).contains("names no message of ours");
    assertThat(suppressed("left")).isFalse();

    ApiClient.Answer confirmed = correct(mail, "{\"meaning\":\"no-longer-here\"}");

    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(confirmed.json().path("waits").asBoolean()).isFalse();
    assertThat(confirmed.json().has("waitsBecause")).isFalse();
    patiently().until(() -> suppressed("left"));
  }

  @Test
  void replyInALanguageThatIsNotRead_saysThatItWaitsForThat() {
    String message = written("italian");
    String mail =
        id(posted(reply("italian", message, "Grazie, ma sono molto contento del mio lavoro.")));

    patiently()
        .untilAsserted(
            () ->
                assertThat(apiClient.get("/api/inbox/" + mail).json().path("waitsBecause").asText())
                    .isEqualTo("It is in a language that is not read."));
  }

  private static JsonNode newest(String list) {
    return apiClient.get("/api/inbox?list=" + list).json().path("mails").get(0);
  }

  @Test
  void mailbox_isReadAndTidied_andNothingIsDeletedOrMarked() throws Exception {
    String message = written("boxed");
    deliver(reply("boxed", message, "Not interested, thank you."));
    deliver(
        """
        From: shop@offers.example\r
        To: replies@our.example\r
        Subject: Half price\r
        List-Unsubscribe: <https://offers.example/u>\r
        Message-ID: <bulk-1@offers.example>\r
        \r
        Everything must go.\r
        """);

    awaitHeard("boxed", "replied (negative)");
    patiently().until(() -> inFolder("Read") == 1 && inFolder("Unrecognised") == 1);
    assertThat(inFolder("INBOX")).isZero();
  }

  @Test
  void mailboxThatWasAway_isReadWithinAMinute_eachMailOnce() throws Exception {
    List<String> people = new ArrayList<>();
    List<String> mails = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      people.add("shut" + i);
      mails.add(reply("shut" + i, written("shut" + i), "Not interested, thank you."));
    }

    line.leadTo(1);
    line.tear();
    for (String mail : mails) {
      deliver(mail);
    }
    patiently().until(() -> server.output().contains("the mailbox cannot be read"));
    assertThat(heard("shut%")).isZero();
    line.leadTo(imap.getImap().getPort());

    await()
        .dontCatchUncaughtExceptions()
        .atMost(60, SECONDS)
        .until(() -> heard("shut%") == people.size());
    assertThat(server.output()).contains("the mailbox can be read again");
  }

  @Test
  void secondMailbox_isReadWhileTheFirstIsAway_andTheOtherWayRound() throws Exception {
    String first = reply("mainline", written("mainline"), "Yes, I am interested.");
    String second = reply("branch", written("branch"), "Yes, I am interested.");

    line.leadTo(1);
    line.tear();
    deliver(mailbox, first);
    deliver(oslo, second);
    awaitHeard("branch", "replied (positive)");
    patiently().until(() -> server.output().contains("the mailbox cannot be read (inbox)"));
    assertThat(heard("mainline")).isZero();

    osloLine.leadTo(1);
    osloLine.tear();
    line.leadTo(imap.getImap().getPort());
    awaitHeard("mainline", "replied (positive)");
    osloLine.leadTo(imap.getImap().getPort());
    assertThat(heard("branch")).isEqualTo(1);
    assertThat(heard("mainline")).isEqualTo(1);
    assertThat(
            databaseTables.texts(
                "select distinct mailbox from mailbox_position where lease_until > now() order by"
                    + " 1"))
        .containsExactly(OSLO + " 127.0.0.1 INBOX", MAILBOX + " 127.0.0.1 INBOX");
  }

  @Test
  void secondMailbox_thatIsNotHeard_pausesMails_byItsName_untilItIs() {
    osloLine.leadTo(1);
    osloLine.tear();
    patiently().until(() -> server.output().contains("the mailbox cannot be read (oslo)"));
    databaseTables.execute(
        "update mailbox_position set seen_at = now() - interval '31 minutes' where mailbox like"
            + " 'oslo@%'");

    await()
        .atMost(40, SECONDS)
        .untilAsserted(
            () ->
                assertThat(apiClient.get("/api/routes/held").text())
                    .contains("what came to the mailbox oslo is not read since")
                    .contains("inboxes.oslo.host")
                    .doesNotContain("the mailbox is not read"));
    ApiClient.Answer channels = apiClient.get("/health/channels");
    assertThat(channels.status()).isEqualTo(503);
    assertThat(channels.text()).contains("mailbox-oslo").contains("inboxes.oslo.password");
    assertThat(metric("oslo")).isGreaterThan(1_800);
    assertThat(metric("inbox")).isLessThan(1_800);

    osloLine.leadTo(imap.getImap().getPort());
    await()
        .atMost(60, SECONDS)
        .until(() -> apiClient.get("/api/routes/held").json().path("held").isEmpty());
  }

  private static double metric(String mailbox) {
    String line = "nurture_mailbox_behind_seconds{mailbox=\"" + mailbox + "\"} ";
    return apiClient
        .get("/metrics")
        .text()
        .lines()
        .filter(each -> each.startsWith(line))
        .mapToDouble(each -> Double.parseDouble(each.substring(line.length())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void answer_whileTheMessageWaits_callsItBack() {
    sink.behave(
        m -> m.phase() == Phase.RCPT && m.recipient().equals(PostedEvents.email("early")),
        new SinkBehaviour.Reply("450 4.2.0 later"));
    assertThat(apiClient.post("/api/events", PostedEvents.known("early")).status()).isEqualTo(202);
    patiently().until(() -> apiClient.message("early").path("attempts").asInt() >= 1);

    posted(
        """
        From: %s\r
        To: talent@example.com\r
        Subject: Please\r
        Message-ID: <early@fjordbank.example>\r
        \r
        Please unsubscribe me from all mails.\r
        """
            .formatted(PostedEvents.email("early")));
    patiently()
        .until(() -> apiClient.timeline("early").toString().contains("\"type\":\"unsubscribed\""));
    sink.behaveWell();

    patiently().until(() -> apiClient.messageState("early").equals("cancelled"));
    assertThat(sink.received())
        .extracting(Caught::recipient)
        .doesNotContain(PostedEvents.email("early"));
  }

  @Test
  void killedBetweenMails_eachIsHeardOnce() throws Exception {
    List<String> people = new ArrayList<>();
    List<String> mails = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String person = "killed" + i;
      people.add(person);
      mails.add(reply(person, written(person), "Yes, I am interested."));
    }

    for (int i = 0; i < mails.size(); i++) {
      if (i % 2 == 0) {
        posted(mails.get(i));
      } else {
        deliver(i % 4 == 1 ? mailbox : oslo, mails.get(i));
      }
      if (i % 4 == 3) {
        server.kill9();
        startAgain();
      }
    }

    for (String person : people) {
      awaitHeard(person, "replied (positive)");
    }
    assertThat(heard("killed%")).isEqualTo(people.size());
  }

  @Test
  void erasedPerson_leavesNoMailBehind_andWritesAnonymouslyAfterwards() {
    String words =
        "select count(*) from received_mail where source = 'inbound-mail'"
            + " and message = '' and kind = 'reply' and ";
    posted(reply("erasee", "none", "A word before I am known."));
    patiently().until(() -> databaseTables.count(words + "said like 'A word before%'") == 1);

    String unused = written("erasee");
    assertThat(apiClient.delete("/api/candidates/erasee").status()).isEqualTo(200);
    assertThat(
            databaseTables.count(
                words
                    + "(raw is not null or said <> '') and sender = '"
                    + PostedEvents.email("erasee")
                    + "'"))
        .isZero();
    long emptied = databaseTables.count(words + "raw is null");
    assertThat(emptied).isPositive();

    posted(reply("erasee", "none", "A word after I was erased.").replace("<erasee@", "<again@"));

    patiently().until(() -> databaseTables.count(words + "raw is null") == emptied + 1);
    assertThat(databaseTables.count(words + "said like 'A word after%'")).isZero();
  }

  @Test
  void reasonsOfAReply_areOnRecord_andCorrectedWithWhatItMeans() {
    String message = written("reasoned");
    String mail =
        id(posted(reply("reasoned", message, "No thanks. The salary is too low for me.")));
    awaitHeard("reasoned", "replied (negative) because of pay");

    assertThat(apiClient.get("/api/inbox/" + mail).json().path("reasons"))
        .extracting(JsonNode::asText)
        .containsExactly("pay");
    ApiClient.Answer read =
        correct(mail, "{\"meaning\":\"not-now\",\"reasons\":[\"place\",\"present-job\"]}");
    assertThat(read.json().path("reasons"))
        .extracting(JsonNode::asText)
        .containsExactly("place", "present-job");
    awaitHeard("reasoned", "replied (not now) because of place, present job");
    assertThat(repliesOf("reasoned").get(0).path("reasons"))
        .extracting(JsonNode::asText)
        .containsExactly("PLACE", "PRESENT_JOB");
    assertThat(
            correct(mail, "{\"meaning\":\"nothing\",\"reasons\":[\"pay\"],\"corrections\":1}")
                .text())
        .contains("belong to positive, negative, not-now and question alone");
    assertThat(correct(mail, "{\"meaning\":\"negative\",\"reasons\":[\"wage\"]}").text())
        .contains("must be some of pay, place");
  }

  @Test
  void replyReadWrongly_isCorrected_withTheStageAndTheTaskItLedTo() {
    String message = written("misread");
    String mail = id(posted(reply("misread", message, "Yes, I am interested.")));
    awaitHeard("misread", "replied (positive)");
    patiently().until(() -> stage("misread").equals("consideration"));
    patiently().until(() -> openTasks("misread") == 1);

    inAnExperiment("misread");
    ApiClient.Answer read = correct(mail, "{\"meaning\":\"negative\"}");
    assertThat(databaseTables.texts(TOUCH)).containsExactly("replied negative");

    assertThat(read.status()).as(read.text()).isEqualTo(200);
    assertThat(read.json().path("meaning").asText()).isEqualTo("negative");
    assertThat(read.json().path("correctedBy").asText()).isNotEmpty();
    assertThat(read.json().path("readAs").path("meaning").asText()).isEqualTo("positive");
    awaitHeard("misread", "was read as \\\"positive\\\", which is undone by");
    awaitHeard("misread", ": it means \\\"negative\\\"");
    awaitHeard("misread", "replied (negative)");
    assertThat(stage("misread")).isEqualTo("awareness");
    assertThat(openTasks("misread")).isEqualTo(1);
    JsonNode replies = repliesOf("misread");
    assertThat(replies).hasSize(1);
    assertThat(replies.get(0).path("tone").asText()).isEqualToIgnoringCase("negative");
    assertThat(
            databaseTables.count(
                "select coalesce(sum(count), 0) from hour_count where kind = 'replied' and how ="
                    + " 'positive' and hour = (select date_trunc('hour', received_at, 'UTC') from"
                    + " received_mail where id = '"
                    + mail
                    + "')"))
        .isEqualTo(
            databaseTables.count(
                "select count(*) from event where type = 'replied' and not retracted and"
                    + " event_how(data) = 'positive' and date_trunc('hour', occurred_at, 'UTC') ="
                    + " (select date_trunc('hour', received_at, 'UTC') from received_mail where id"
                    + " = '"
                    + mail
                    + "')"));

    ApiClient.Answer again = correct(mail, "{\"meaning\":\"nothing\",\"corrections\":0}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("corrected it meanwhile");
    assertThat(correct(mail, "{\"meaning\":\"nothing\",\"corrections\":1}").status())
        .isEqualTo(200);
    assertThat(databaseTables.texts(TOUCH)).containsExactly("");
    assertThat(apiClient.get("/api/inbox/" + mail).json().path("readAs").path("meaning").asText())
        .isEqualTo("positive");
    patiently().until(() -> repliesOf("misread").isEmpty());
  }

  @Test
  void unsubscribeReadWrongly_isCorrected_andTheAddressSpeaksAgain() {
    String message = written("quoted");
    String mail = id(posted(reply("quoted", message, "Please unsubscribe me.")));
    patiently()
        .until(() -> apiClient.timeline("quoted").toString().contains("\"type\":\"unsubscribed\""));
    long silent = databaseTables.count("select count(*) from suppression");
    patiently().until(() -> suppressed("quoted"));

    assertThat(correct(mail, "{\"meaning\":\"question\"}").status()).isEqualTo(200);

    awaitHeard("quoted", "replied (neutral)");
    patiently().until(() -> !suppressed("quoted"));
    patiently()
        .until(
            () ->
                databaseTables.count(
                        "select count(*) from suppression s join candidate c on c.address_hash ="
                            + " s.address_hash where c.ref = 'quoted'")
                    == 0);
    assertThat(databaseTables.count("select count(*) from suppression")).isEqualTo(silent - 1);
  }

  @Test
  void repliesOnRecord_readUnderADraft_tellWhatChanges() {
    String mail = id(posted(reply("replayed", written("replayed"), "Yes, I am interested.")));
    awaitHeard("replayed", "replied (positive)");
    assertThat(correct(mail, "{\"meaning\":\"question\"}").status()).isEqualTo(200);

    ApiClient.Answer lines = apiClient.post("/api/inbox/replay", "{\"playbook\":\"published\"}");

    assertThat(lines.status()).as(lines.text()).isEqualTo(200);
    String[] all = lines.text().split("\n");
    JsonNode report = json(all[all.length - 1]).path("report");
    assertThat(report.path("complete").asBoolean()).isTrue();
    assertThat(report.path("replies").asLong())
        .isEqualTo(
            databaseTables.count(
                "select count(*) from received_mail where kind = 'reply' and said <> ''"));
    assertThat(report.path("examples"))
        .anySatisfy(
            example -> {
              assertThat(example.path("mail").asText()).isEqualTo(mail);
              assertThat(example.path("was").asText()).isEqualTo("question");
              assertThat(example.path("is").asText()).isEqualTo("positive");
              assertThat(example.path("byHand").asBoolean()).isTrue();
              assertThat(example.path("rules").get(0).asText())
                  .isEqualTo("A reply that shows interest and nothing else is positive");
            });
    assertThat(apiClient.post("/api/inbox/replay", "{\"playbook\":\"99\"}").status())
        .isEqualTo(404);
  }

  @Test
  void answerOfAUser_isFromThem_inTheThreadOfTheReply() {
    String first = written("talks");
    String unused = id(posted(reply("talks", first, "Who would I work with?")));
    awaitHeard("talks", "replied");
    ObjectNode answer = PostedEvents.event("talks", "answer-1", "answer-written");
    answer
        .putObject("data")
        .put("text", "With Jonas and Ana.\nShall we talk?")
        .put("by", "maren@example.com");

    assertThat(apiClient.post("/api/events", answer).status()).isEqualTo(202);

    patiently()
        .untilAsserted(
            () ->
                assertThat(mails("talks"))
                    .anySatisfy(
                        mail ->
                            assertThat(mail)
                                .contains("Subject: Re: Hello\r\n")
                                .contains("In-Reply-To: <talks@fjordbank.example>")
                                .contains("References: <" + first + "@example.com>")
                                .contains("With Jonas and Ana.")
                                .contains("From: Maren Vik <maren@example.com>")
                                .contains("Reply-To: Maren Vik <replies@our.example>")));
    assertThat(mails("talks")).as("the first message and one answer").hasSize(2);
  }

  @Test
  void mailOfAnUnknownAuthor_isGivenToACandidate() {
    String unused = written("known");
    String mail =
        id(
            posted(
                """
                From: another@elsewhere.example\r
                To: talent@example.com\r
                Subject: From my other address\r
                Message-ID: <other@elsewhere.example>\r
                \r
                Yes, I am interested.\r
                """));
    patiently()
        .until(
            () -> apiClient.get("/api/inbox/" + mail).json().path("state").asText().equals("read"));

    assertThat(correct(mail, "{\"meaning\":\"positive\"}").text())
        .contains("No candidate is known");
    assertThat(correct(mail, "{\"meaning\":\"positive\",\"candidate\":\"nobody\"}").status())
        .isEqualTo(409);
    assertThat(correct(mail, "{\"meaning\":\"positive\",\"candidate\":\"known\"}").status())
        .isEqualTo(200);

    awaitHeard("known", "replied (positive)");
    assertThat(correct(mail, "{\"meaning\":\"out-of-office\"}").text()).contains("until");
    assertThat(correct(mail, "{\"meaning\":\"maybe\"}").text()).contains("must be one of");
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }

  private static String id(ApiClient.Answer posted) {
    return posted.json().path("mail").asText();
  }

  private static ApiClient.Answer correct(String mail, String correction) {
    return apiClient.post("/api/inbox/" + mail + "/correct", correction);
  }

  private static String stage(String candidate) {
    return databaseTables
        .texts("select lower(stage) from candidate where ref = '" + candidate + "'")
        .get(0);
  }

  private static JsonNode repliesOf(String candidate) {
    return apiClient
        .get("/api/candidates/" + candidate)
        .json()
        .path("dossier")
        .path("engagement")
        .path("replies");
  }

  /** As if the message had been one of an experiment that knows of the reply. */
  private static void inAnExperiment(String candidate) {
    databaseTables.execute(
        """
        set session_replication_role = replica;
        insert into experiment_touch
          (experiment_id, candidate_id, arm, part, due_at, sent_at, decision, position, replied_at)
        select gen_random_uuid(), c.id, c.ref, '', now(), now(), 1, 0, e.received_at
        from candidate c join event e on e.candidate_id = c.id and e.type = 'replied'
        where c.ref = '%s';
        set session_replication_role = origin\
        """
            .formatted(candidate));
  }

  private static long openTasks(String candidate) {
    return databaseTables.count(
        "select count(*) from message m join candidate c on c.id = m.candidate_id where c.ref = '"
            + candidate
            + "' and m.kind = 'task' and m.state = 'open'");
  }

  private static boolean suppressed(String candidate) {
    return databaseTables.count(
            "select count(*) from candidate where ref = '"
                + candidate
                + "' and dossier::jsonb #> '{permissions,suppressed,EMAIL}' is not null")
        == 1;
  }

  @Test
  void emptyBodyAndMissingKey_areRefused() {
    assertThat(apiClient.post("/webhooks/inbound-mail", "").status()).isEqualTo(400);
    assertThat(apiClient.post("/webhooks/inbound-mail", "{\"From\": \"a@b.example\"}").text())
        .contains("no mail as it came", "without JSON");
    assertThat(apiClient.as("").post("/webhooks/inbound-mail", "From: a@b.example").status())
        .isEqualTo(401);
  }

  /** GreenMail throws in a thread of its own where the other end of a line was killed. */
  private static ConditionFactory patiently() {
    return await().dontCatchUncaughtExceptions().atMost(90, SECONDS);
  }

  /** Writes to a candidate; answers the message's id. */
  private static String written(String candidate) {
    assertThat(apiClient.post("/api/events", PostedEvents.known(candidate)).status())
        .isEqualTo(202);
    patiently().until(() -> apiClient.message(candidate).path("state").asText().equals("sent"));
    return apiClient.message(candidate).path("id").asText();
  }

  private static ApiClient.Answer posted(String mail) {
    ApiClient.Answer answer = apiClient.post("/webhooks/inbound-mail", mail);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer;
  }

  private static void deliver(String mail) throws MessagingException {
    deliver(mailbox, mail);
  }

  private static void deliver(GreenMailUser to, String mail) throws MessagingException {
    to.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
  }

  /** All mails that a candidate got. */
  private static List<String> mails(String candidate) {
    return sink.received().stream()
        .filter(mail -> mail.recipient().equals(PostedEvents.email(candidate)))
        .map(Caught::content)
        .toList();
  }

  private static int inFolder(String name) {
    MailFolder folder = imap.getManagers().getImapHostManager().getFolder(mailbox, name);
    return folder == null ? 0 : folder.getMessageCount();
  }

  /** How many replies of some candidates were heard, by the refs of these. */
  private static long heard(String refs) {
    return databaseTables.count(
        "select count(*) from event e join candidate c on c.id = e.candidate_id"
            + " where e.type = 'replied' and c.ref like '"
            + refs
            + "'");
  }

  private static void awaitHeard(String candidate, String words) {
    patiently()
        .untilAsserted(
            () -> {
              JsonNode timeline = apiClient.timeline(candidate);
              assertThat(timeline.toString()).contains(words);
            });
  }

  private static void awaitRead(String kind, int atLeast) {
    patiently()
        .until(
            () ->
                databaseTables.count(
                        "select count(*) from received_mail where state = 'read' and kind = '"
                            + kind
                            + "'")
                    >= atLeast);
  }

  private static String reply(String candidate, String message, String words) {
    return """
    From: %s\r
    To: talent@example.com\r
    Subject: Re: Hello\r
    Date: Mon, 10 Mar 2031 10:00:00 +0100\r
    In-Reply-To: <%s@example.com>\r
    Message-ID: <%s@fjordbank.example>\r
    Content-Type: text/plain; charset=UTF-8\r
    \r
    %s\r
    """
        .formatted(PostedEvents.email(candidate), message, candidate, words);
  }

  private static String bounce(String candidate, String message, String status, String said) {
    return """
    From: MAILER-DAEMON@mx.example\r
    To: talent@example.com\r
    Return-Path: <>\r
    Subject: Undelivered Mail Returned to Sender\r
    Message-ID: <bounce-%s@mx.example>\r
    MIME-Version: 1.0\r
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r
    \r
    --b\r
    Content-Type: text/plain\r
    \r
    Your message could not be delivered.\r
    --b\r
    Content-Type: message/delivery-status\r
    \r
    Reporting-MTA: dns; mx.example\r
    \r
    Final-Recipient: rfc822; %s\r
    Action: failed\r
    Status: %s\r
    Diagnostic-Code: smtp; %s\r
    \r
    --b\r
    Content-Type: text/rfc822-headers\r
    \r
    From: talent@example.com\r
    To: %s\r
    Subject: Hello\r
    Message-ID: <%s@example.com>\r
    \r
    --b--\r
    """
        .formatted(
            candidate,
            PostedEvents.email(candidate),
            status,
            said,
            PostedEvents.email(candidate),
            message);
  }
}
