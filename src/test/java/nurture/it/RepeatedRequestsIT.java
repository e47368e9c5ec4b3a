package nurture.it;

import static nurture.it.MemberBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A form that is sent more than once, by a double click or a repeated request, on two nodes. */
final class RepeatedRequestsIT {

  private static final Pattern KEY = Pattern.compile("id=\"new-key\"[^>]*>([^<]+)<");

  private static PagesServer server;
  private static PagesServer other;
  private static MemberBrowser browser;

  @BeforeAll
  static void start() {
    server = PagesServer.demo(Map.of());
    other = server.beside();
    // The start of a server that asks who one is gives the first admin a password to be changed.
    server.execute("update member set must_change = false");
    browser = new MemberBrowser(server.url());
    HttpResponse<String> unused = browser.get("/playbook/drafts");
  }

  @AfterAll
  static void stop() {
    other.close();
    server.close();
  }

  @Test
  void formsSentAtOnce_onTwoNodes_makeOne_andLeadToTheSame() throws Exception {
    List<HttpResponse<String>> drafts = sent("/playbook/drafts", "title=Sent+often");

    assertThat(drafts).extracting(HttpResponse::statusCode).containsOnly(303);
    assertThat(drafts).extracting(MemberBrowser::location).doesNotContain("").hasSize(8);
    assertThat(drafts.stream().map(MemberBrowser::location).distinct()).hasSize(1);
    assertThat(server.texts("select title from playbook_draft where title = 'Sent often'"))
        .hasSize(1);

    String draft = location(drafts.get(0));
    List<HttpResponse<String>> comments =
        sent(draft + "/comments", "about=draft&text=" + encoded("Why not sooner?"));

    assertThat(comments).extracting(HttpResponse::statusCode).containsOnly(303);
    assertThat(server.texts("select text from playbook_comment"))
        .containsExactly("Why not sooner?");
    assertThat(server.texts("select count(*) || '' from audit where action = 'comment on draft'"))
        .containsExactly("1");
  }

  @Test
  void keyMadeTwiceByOneForm_isOneKey_shownTwice_andHasAnOwner() {
    String form =
        "form-token=" + browser.token() + "&form-id=" + UUID.randomUUID() + "&name=builds";

    String first = browser.postText("/settings/keys", form).body();
    String second = browser.postText("/settings/keys", form).body();

    assertThat(key(second)).isEqualTo(key(first)).isNotEmpty();
    assertThat(server.texts("select name from api_key where name = 'builds'")).hasSize(1);
    assertThat(
            server.texts(
                "select m.email from api_key k join member m on m.id = k.owner"
                    + " where k.name = 'builds'"))
        .hasSize(1);
    assertThat(server.api().get("/api/keys").json().toString())
        .contains("\"owner\":\"demo <demo@nurture.example>\"");
    assertThat(server.api().post("/api/keys", "{\"name\":\"Vera <v@example.com>\"}").status())
        .isEqualTo(400);
  }

  @Test
  void draftBegunForACandidateWhoIsNotThere_isNotBegun() {
    HttpResponse<String> answer =
        browser.post("/playbook/drafts", "title", "From nobody", "candidate", "no-such-ref");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("No candidate has this reference");
    assertThat(server.texts("select title from playbook_draft where title = 'From nobody'"))
        .isEmpty();
  }

  @Test
  void rebaseOntoAnOlderVersion_isRefused() {
    HttpResponse<String> begun = browser.post("/playbook/drafts", "title", "To be put back");

    HttpResponse<String> answer =
        browser.post(location(begun) + "/rebase", "revision", "0", "onto", "0");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "Nothing was done (onto): Version 0 is older than version 1, which is in service");
  }

  @Test
  void notice_isShownToTheSessionThatItWasMadeFor() {
    HttpResponse<String> begun = browser.post("/playbook/drafts", "title", "To be thrown away");
    HttpResponse<String> gone = browser.post(location(begun) + "/discard");
    MemberBrowser another = new MemberBrowser(server.url());
    HttpResponse<String> unused = another.get("/playbook/drafts");

    assertThat(another.get(location(gone)).body()).doesNotContain("The draft is discarded.");
    assertThat(browser.get(location(gone)).body()).contains("The draft is discarded.");
  }

  /** The same form eight times at once, four of them on each node. */
  private static List<HttpResponse<String>> sent(String path, String fields) throws Exception {
    String form = "form-token=" + browser.token() + "&form-id=" + UUID.randomUUID() + "&" + fields;
    String cookie = "nurture-session=" + browser.cookie("nurture-session");
    MemberBrowser elsewhere = MemberBrowser.forgetful(other.url());
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean here = i % 2 == 0;
        answers.add(
            senders.submit(
                () ->
                    here
                        ? browser.postText(path, form)
                        : elsewhere.postText(path, form, "cookie", cookie)));
      }
      List<HttpResponse<String>> all = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        all.add(answer.get(60, TimeUnit.SECONDS));
      }
      return all;
    } finally {
      senders.shutdown();
    }
  }

  private static String key(String page) {
    Matcher found = KEY.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
