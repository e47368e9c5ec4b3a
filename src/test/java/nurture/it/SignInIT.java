package nurture.it;

import static nurture.it.MemberBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.app.OneTimePassword;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first admin of a new server, and those they add. The steps follow each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SignInIT {

  private static final String ADMIN = "admin@example.com";
  private static final String OWN = "a long enough sentence";
  private static final String ANNAS = "the sentence of Anna";
  private static final Pattern HANDED = Pattern.compile("<code tabindex=\"0\">([a-z0-9-]+)</code>");

  private static PagesServer server;
  private static MemberBrowser admin;
  private static MemberBrowser anna;

  @BeforeAll
  static void start() {
    server = PagesServer.start(Map.of());
    admin = new MemberBrowser(server.url());
    anna = new MemberBrowser(server.url());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void visitor_isSentToSignInAndBack_andNoSessionIsBegun() {
    HttpResponse<String> page = admin.get("/mails?state=uncertain");

    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(location(page)).isEqualTo("/sign-in?to=%2Fmails%3Fstate%3Duncertain");
    assertThat(admin.get("/sign-in").statusCode()).isEqualTo(200);
    assertThat(admin.get("/docs").statusCode()).isEqualTo(200);
    assertThat(server.tables().count("select count(*) from member_session")).isZero();
  }

  @Test
  @Order(2)
  void firstAdmin_signsInWithThePrintedPasswordAndHasToChangeIt() {
    OneTimePassword first = server.first().orElseThrow();
    admin.get("/sign-in?to=/mails");
    HttpResponse<String> answer =
        admin.post(
            "/sign-in",
            "email",
            " Admin@EXAMPLE.com",
            "password",
            first.password(),
            "to",
            "/mails");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo("/mails");
    assertThat(answer.headers().allValues("set-cookie"))
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .contains("nurture-session=", "HTTPOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure"));
    assertThat(location(admin.get("/mails"))).isEqualTo("/settings/password");
    assertThat(admin.get("/settings/password").body()).contains("Your password was given to you");

    assertThat(change(admin, first.password(), "too short").body()).contains("at least 12");
    assertThat(change(admin, "wrong", OWN).body()).contains("current password is wrong");
    assertThat(change(admin, first.password(), OWN).statusCode()).isEqualTo(303);

    assertThat(admin.get("/mails").statusCode()).isEqualTo(200);
    assertThat(server.tables().texts("select password from member"))
        .singleElement()
        .satisfies(hash -> assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
  }

  @Test
  @Order(3)
  void session_isKeptAsAHashAlone_andHasANewIdAfterSigningIn() {
    String before = admin.cookie("nurture-session");

    assertThat(server.tables().texts("select encode(hash, 'hex') from member_session"))
        .hasSize(1)
        .doesNotContain(before);
    assertThat(
            server
                .tables()
                .count("select count(*) from member_session where hash = sha256('" + before + "')"))
        .isEqualTo(1);

    MemberBrowser again = new MemberBrowser(server.url()).signIn(ADMIN, OWN);
    String first = again.cookie("nurture-session");
    assertThat(again.post("/sign-out").statusCode()).isEqualTo(303);
    again.signIn(ADMIN, OWN);
    assertThat(again.cookie("nurture-session")).isNotEqualTo(first).isNotEmpty();
  }

  @Test
  @Order(4)
  void anotherNode_servesTheSameSession() {
    try (PagesServer other = server.beside()) {
      assertThat(other.first()).as("nothing is printed once a member signed in").isEmpty();
      MemberBrowser moved = new MemberBrowser(other.url());

      HttpResponse<String> page =
          moved.get("/mails", "cookie", "nurture-session=" + admin.cookie("nurture-session"));

      assertThat(page.statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Order(5)
  void admin_addsAPerson_whoIsOnRecord() {
    admin.get("/settings/people");
    HttpResponse<String> handed =
        admin.post(
            "/settings/people", "name", "Anna Berg", "email", "Anna@Example.com", "role", "viewer");

    Matcher password = HANDED.matcher(handed.body());
    assertThat(password.find()).isTrue();
    assertThat(
            admin
                .post("/settings/people", "name", "A", "email", "anna@example.com", "role", "ops")
                .body())
        .contains("already");
    anna.get("/sign-in");
    assertThat(
            anna.post("/sign-in", "email", "anna@example.com", "password", password.group(1))
                .statusCode())
        .isEqualTo(303);
    anna.get("/settings/password");
    assertThat(change(anna, password.group(1), ANNAS).statusCode()).isEqualTo(303);

    assertThat(server.tables().texts("select actor || ': ' || action || ' ' || target from audit"))
        .contains(
            "server: add member Admin <admin@example.com>",
            "Admin <admin@example.com>: change password Admin <admin@example.com>",
            "Admin <admin@example.com>: add member Anna Berg <anna@example.com>",
            "Anna Berg <anna@example.com>: sign in Anna Berg <anna@example.com>");
  }

  @Test
  @Order(6)
  void roleChange_holdsWithTheNextRequest() {
    assertThat(anna.get("/settings/people").statusCode()).isEqualTo(403);

    admin.get("/settings/people");
    admin.post("/settings/people/" + id("anna@example.com") + "/role", "role", "admin");
    assertThat(anna.get("/settings/people").statusCode()).isEqualTo(200);

    admin.post("/settings/people/" + id("anna@example.com") + "/role", "role", "viewer");
    assertThat(anna.get("/settings/people").statusCode()).isEqualTo(403);
  }

  @Test
  @Order(7)
  void lastAdmin_cannotBeDemotedOrDeactivated() {
    admin.get("/settings/people");
    String path = "/settings/people/" + id(ADMIN);

    assertThat(admin.post(path + "/role", "role", "ops").statusCode()).isEqualTo(409);
    assertThat(admin.post(path + "/deactivate").statusCode()).isEqualTo(409);
    assertThat(admin.get("/settings/people").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(8)
  void signingOutEverywhere_endsTheOtherBrowserToo() {
    MemberBrowser phone = new MemberBrowser(server.url()).signIn("anna@example.com", ANNAS);
    assertThat(anna.get("/settings/sessions").body()).contains("This browser", "Chrome on Linux");

    anna.post("/settings/sessions/end-all");

    assertThat(phone.get("/mails").statusCode()).isEqualTo(303);
    assertThat(anna.get("/mails").statusCode()).isEqualTo(303);
  }

  @Test
  @Order(9)
  void session_ofAnotherMember_isNotEnded() {
    anna.signIn("anna@example.com", ANNAS);
    String admins =
        server
            .tables()
            .texts(
                "select encode(s.hash, 'hex') from member_session s join member m on m.id ="
                    + " s.member_id where m.email = '"
                    + ADMIN
                    + "' limit 1")
            .get(0);

    assertThat(anna.post("/settings/sessions/" + admins + "/end").statusCode()).isEqualTo(404);
    assertThat(admin.get("/mails").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(10)
  void deactivation_endsTheSessionAtOnce_andSaysNoMoreThanAWrongPassword() {
    admin.get("/settings/people");
    admin.post("/settings/people/" + id("anna@example.com") + "/deactivate");

    assertThat(anna.get("/mails").statusCode()).isEqualTo(303);
    anna.get("/sign-in");
    HttpResponse<String> refused =
        anna.post("/sign-in", "email", "anna@example.com", "password", ANNAS);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("Email address or password is wrong");

    admin.post("/settings/people/" + id("anna@example.com") + "/activate");
    anna.signIn("anna@example.com", ANNAS);
  }

  @Test
  @Order(11)
  void expiredSession_isAnsweredToHtmxSoThatADialogOpens() {
    server.execute("update member_session set idle_at = now() - interval '1 second'");

    HttpResponse<String> part = anna.get("/mails", "HX-Request", "true");
    HttpResponse<String> form =
        anna.postText(
            "/settings/sessions/end-all", "form-token=" + anna.token(), "HX-Request", "true");

    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("hx-trigger")).hasValue("sign-in-needed");
    assertThat(form.statusCode()).isEqualTo(401);
    assertThat(anna.get("/sign-in?as=dialog").body())
        .contains("Sign in to go on")
        .doesNotContain("<html");
    HttpResponse<String> done =
        anna.post("/sign-in?as=dialog", "email", "anna@example.com", "password", ANNAS);
    assertThat(done.statusCode()).isEqualTo(204);
    assertThat(done.headers().firstValue("x-form-token")).isPresent();
    assertThat(done.headers().firstValue("x-member")).hasValue(id("anna@example.com"));
  }

  @Test
  @Order(12)
  void wayBack_leadsToThisServerAlone() {
    for (String elsewhere :
        new String[] {"//evil.example", "https://evil.example", "/\\evil", "x"}) {
      MemberBrowser browser = new MemberBrowser(server.url());
      browser.get("/sign-in");
      HttpResponse<String> answer =
          browser.post("/sign-in", "email", "anna@example.com", "password", ANNAS, "to", elsewhere);
      assertThat(location(answer)).as(elsewhere).isEqualTo("/");
    }
  }

  @Test
  @Order(13)
  void signIn_withoutTheTokenOfItsPage_isRefused() {
    MemberBrowser browser = new MemberBrowser(server.url());

    HttpResponse<String> answer =
        browser.postText("/sign-in", "email=anna%40example.com&password=x&form-token=00");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  @Order(14)
  void keys_openNoPage_andSessionsNoApi() {
    assertThat(server.api().get("/mails").status()).isEqualTo(303);
    anna.signIn("anna@example.com", ANNAS);
    assertThat(anna.get("/api/messages").statusCode()).isEqualTo(401);
  }

  @Test
  @Order(15)
  void wrongPasswords_makeWait_anAdminsResetLiftsIt() {
    MemberBrowser guesser = new MemberBrowser(server.url());
    guesser.get("/sign-in");
    HttpResponse<String> last = null;
    for (int i = 0; i < 7; i++) {
      last = guesser.post("/sign-in", "email", "anna@example.com", "password", "guess " + i);
    }

    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("retry-after")).isPresent();
    assertThat(server.tables().count("select count(*) from audit where action = 'delay sign-in'"))
        .isPositive();
    admin.signIn(ADMIN, OWN);
    admin.post("/settings/people/" + id("anna@example.com") + "/reset");
    assertThat(server.tables().count("select count(*) from member where waits_until is not null"))
        .isZero();
    assertThat(anna.get("/mails").statusCode()).as("signed out").isEqualTo(303);
  }

  private static HttpResponse<String> change(MemberBrowser browser, String old, String fresh) {
    return browser.post("/settings/password", "current", old, "new", fresh, "again", fresh);
  }

  private static String id(String email) {
    return server
        .tables()
        .texts("select id::text from member where email = '" + email + "'")
        .get(0);
  }
}
