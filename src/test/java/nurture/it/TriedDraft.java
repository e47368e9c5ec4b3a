package nurture.it;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Candidates of the shipped playbook, for whom it is night while a test runs, and a draft that
 * sends another first message to those who are looking, leaves some alone and writes to others.
 */
public final class TriedDraft {

  /** What {@link #reworded} says first. */
  static final String NEW_WORDS = "A kind word comes first.";

  private static final String GUARD =
      """
      // Owner: recruiting ops.
      rule "Leave those alone who asked for quiet"
      when
          Candidate( tags contains "quiet" )
          exists Touchpoint( reaches(Via.EMAIL) )
      then
          insert( Veto.of(Via.EMAIL).because("they asked for quiet") );
      end
      """;

  private static final String JOURNEY =
      """
      // Owner: recruiting ops.
      rule "Show the curious how we work"
      when
          Candidate( tags contains "curious" )
      then
          insert( Send.message("culture-note").by(Via.EMAIL).once().because("they are curious") );
      end
      """;

  private final PagesServer server;
  private final String id;

  private TriedDraft(PagesServer server, String id) {
    this.server = server;
    this.id = id;
  }

  /** Puts candidates and draft, and waits until both are there. */
  public static TriedDraft on(PagesServer server) {
    candidate(server, "ada", "Ada Byron", "active", "");
    candidate(server, "bea", "Bea Quist", "active", "");
    candidate(server, "cem", "Cem Aydin", "active", "quiet");
    candidate(server, "dag", "Dag Holm", "passive", "curious");
    candidate(server, "eva", "Eva Brandt", "passive", "");
    Awaitility.await()
        .until(
            () ->
                server
                        .tables()
                        .count(
                            "select count(*) from candidate where version > 0 and dossier::text like '%\"CONSENT\"%'")
                    >= 5);
    String page = server.draft("Warmer first messages");
    TriedDraft draft = new TriedDraft(server, page.substring(page.lastIndexOf('/') + 1));
    draft.edit(
        "rules/cadence.csv",
        "awareness,active,1,active-welcome,email,2,outreach,\n",
        "awareness,active,1,first-outreach,email,2,outreach,opening\n");
    draft.put("rules/guard/trial.drl", GUARD, Map.of("if-none-match", "*"));
    draft.put("rules/journey/trial.drl", JOURNEY, Map.of("if-none-match", "*"));
    return draft;
  }

  /** Gives up a message where the shipped rules suppress its address by the code of the answer. */
  public void suppressLess() {
    edit(
        "rules/delivery/answers.drl",
        "Respond.by(AnswerResponse.SUPPRESS).because(\"its code says that there is no such mailbox\")",
        "Respond.by(AnswerResponse.FAIL).because(\"codes lie\")");
  }

  /** A draft beside it that says the same in other words to those who are looking. */
  static TriedDraft reworded(PagesServer server) {
    String page = server.draft("Kinder words");
    TriedDraft draft = new TriedDraft(server, page.substring(page.lastIndexOf('/') + 1));
    draft.edit("templates/active-welcome.ftl", "--- text\n", "--- text\n" + NEW_WORDS + "\n\n");
    return draft;
  }

  /** A Tuesday on which all may be written to. */
  public static Instant tuesday() {
    return LocalDate.now(ZoneOffset.UTC)
        .plusYears(1)
        .withMonth(3)
        .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY))
        .atTime(10, 0)
        .atZone(night())
        .toInstant();
  }

  public String id() {
    return id;
  }

  /** Where it is tried. */
  public String page() {
    return server.url() + "/playbook/try?playbook=" + id;
  }

  private void edit(String path, String before, String after) {
    ApiClient.Answer file = server.api().get(files(path));
    if (!file.text().contains(before)) {
      throw new IllegalStateException(path + " has changed: " + file.text());
    }
    put(path, file.text().replace(before, after), Map.of("if-match", file.header("etag")));
  }

  private void put(String path, String text, Map<String, String> headers) {
    ApiClient.Answer put = server.api().put(files(path), text, headers);
    if (put.status() >= 300) {
      throw new IllegalStateException(put.text());
    }
  }

  private String files(String path) {
    return "/api/playbook/drafts/" + id + "/files/" + path;
  }

  private static void candidate(
      PagesServer server, String ref, String name, String relationship, String tag) {
    server.candidate(
        ref,
        """
        {"name":"%s","email":"%s@example.org","country":"GB","relationship":"%s","timeZone":"%s",
         "skills":["Kafka"],"interests":["stream processing"],"tags":[%s]}"""
            .formatted(name, ref, relationship, night(), tag.isEmpty() ? "" : "\"" + tag + "\""));
    ApiClient.Answer told =
        server
            .api()
            .post(
                "/api/events",
                """
                {"candidate":"%s","id":"consent-%s","type":"consent-given",
                 "data":{"via":"email","basis":"consent"}}"""
                    .formatted(ref, ref));
    if (told.status() >= 300) {
      throw new IllegalStateException(told.text());
    }
  }

  /** A zone where it is about two at night now, so that nothing leaves. */
  private static ZoneId night() {
    int ahead = 2 - LocalTime.now(ZoneOffset.UTC).getHour();
    int hours = ahead < -12 ? ahead + 24 : ahead;
    // The sign of these names is the other way round.
    return ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours));
  }
}
