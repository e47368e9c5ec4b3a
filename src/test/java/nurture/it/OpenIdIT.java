package nurture.it;

import static nurture.it.MemberBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at a provider of OpenID Connect. */
final class OpenIdIT {

  private static OpenIdServer provider;
  private static PagesServer server;

  private final MemberBrowser browser = new MemberBrowser(server.url());

  @BeforeAll
  static void start() {
    provider = new OpenIdServer();
    server = PagesServer.start(provider.settings());
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }

  @BeforeEach
  void usual() {
    provider.claims = new JsonObject();
    provider.forged = false;
  }

  @Test
  void memberOfAGroup_signsInWithTheRoleOfTheGroup_andSignsOutThereToo() {
    assertThat(browser.get("/sign-in?to=/mails").body())
        .contains("Sign in with your organisation", "/sign-in/provider?to=%2Fmails");
    String there = location(browser.get("/sign-in/provider?to=/mails"));
    assertThat(there)
        .startsWith(provider.issuer() + "/authorize?")
        .contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid");
    String before = browser.cookie("nurture-session");

    HttpResponse<String> back = browser.get(location(browser.get(there)));

    assertThat(location(back)).isEqualTo("/mails");
    assertThat(browser.cookie("nurture-session")).isNotEqualTo(before);
    assertThat(browser.get("/mails").body()).contains("Otto Hahn", "otto@example.com", "Recruiter");
    assertThat(browser.get("/settings/people").statusCode()).isEqualTo(403);
    assertThat(browser.get("/settings/password").body()).contains("You have no password here");
    assertThat(
            server
                .tables()
                .texts("select action || ' ' || detail from audit where actor like 'Otto%'"))
        .contains("sign in at the provider");

    HttpResponse<String> out = browser.post("/sign-out");
    assertThat(out.body())
        .contains("http-equiv=\"refresh\"", provider.issuer() + "/sign-out?", "id_token_hint=");
    assertThat(browser.get("/mails").statusCode()).isEqualTo(303);
  }

  @Test
  void changedGroups_changeTheRoleWithTheNextSignIn() {
    provider.claims = new JsonObject().put("sub", "user-8").put("email", "lise@example.com");
    signIn();
    assertThat(role("lise@example.com")).isEqualTo("recruiter");

    provider.claims.put("groups", new JsonArray().add("recruiting").add("nurture-admins"));
    signIn();
    assertThat(role("lise@example.com")).isEqualTo("admin");
  }

  @Test
  void addressOfAnotherUserOfTheProvider_opensNothing() {
    provider.claims = new JsonObject().put("sub", "user-10").put("email", "ida@example.com");
    signIn();
    provider.claims.put("sub", "user-11");
    MemberBrowser other = new MemberBrowser(server.url());

    HttpResponse<String> answer =
        other.get(location(other.get(location(other.get("/sign-in/provider")))));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(other.get("/mails").statusCode()).isEqualTo(303);
  }

  @Test
  void memberOfNoGroup_isRefusedAndNotMade() {
    provider.claims =
        new JsonObject()
            .put("sub", "user-9")
            .put("email", "guest@example.com")
            .put("groups", new JsonArray().add("guests"));

    HttpResponse<String> answer = signIn();

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("None of your groups");
    assertThat(server.tables().count("select count(*) from member where email like 'guest%'"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nonce\":\"another\"}",
        "{\"aud\":\"somebody-else\"}",
        "{\"iss\":\"https://evil.example\"}",
        "{\"exp\":1000}",
        "{\"email_verified\":false}",
        "{\"email\":\"no address\"}"
      })
  void token_thatIsNotForUs_signsNobodyIn(String claims) {
    provider.claims = new JsonObject(claims);

    HttpResponse<String> answer = signIn();

    assertThat(answer.statusCode()).isBetween(403, 503);
    assertThat(browser.get("/mails").statusCode()).isEqualTo(303);
  }

  @Test
  void token_signedByAnotherKey_signsNobodyIn() {
    provider.forged = true;

    assertThat(signIn().statusCode()).isEqualTo(403);
    assertThat(browser.get("/mails").statusCode()).isEqualTo(303);
  }

  @Test
  void wayBack_ofAnotherBrowser_signsNobodyIn() {
    String back = location(browser.get(location(browser.get("/sign-in/provider"))));
    MemberBrowser victim = new MemberBrowser(server.url());
    victim.get("/sign-in/provider");

    assertThat(new MemberBrowser(server.url()).get(back).statusCode()).isEqualTo(403);
    assertThat(victim.get(back).statusCode()).isEqualTo(403);
    assertThat(victim.get("/mails").statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> signIn() {
    return browser.get(location(browser.get(location(browser.get("/sign-in/provider")))));
  }

  private static String role(String email) {
    return server.tables().texts("select role from member where email = '" + email + "'").get(0);
  }
}
