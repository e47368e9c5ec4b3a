package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nurture.access.Role;
import nurture.web.api.DemoRoutes;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who may ask for what: every route of a server has a row that says it, and is asked in every role,
 * for the candidate of a recruiter and for that of another. The server is a demo that can be
 * reached from elsewhere, which has all routes and asks who one is.
 */
final class WhoMayIT {

  /**
   * Who may: everybody; member, who is signed in; own, who acts on all candidates, and a recruiter
   * on their own; recruiter, who acts on some, of whom each is asked about; ops, who acts on all
   * and edits; publisher; admin; key, a program with a key and no member.
   */
  private static final String ROWS =
      """
      everybody GET /c/:token
      everybody HEAD /c/:token
      everybody GET /console/console.css
      everybody GET /console/console.js
      everybody GET /console/drafts.js
      everybody GET /console/editor.js
      everybody GET /console/grid.js
      everybody GET /console/kept.js
      everybody GET /console/condition.js
      everybody GET /console/rule-text.js
      everybody GET /console/modules/codemirror/autocomplete.js
      everybody GET /console/modules/codemirror/commands.js
      everybody GET /console/modules/codemirror/language.js
      everybody GET /console/modules/codemirror/lint.js
      everybody GET /console/modules/codemirror/state.js
      everybody GET /console/modules/codemirror/view.js
      everybody GET /console/modules/crelt.js
      everybody GET /console/modules/lezer/common.js
      everybody GET /console/modules/lezer/highlight.js
      everybody GET /console/modules/marijn/find-cluster-break.js
      everybody GET /console/modules/style-mod.js
      everybody GET /console/modules/w3c-keyname.js
      everybody GET /console/htmx.js
      everybody GET /console/keys.js
      everybody GET /console/mark.svg
      everybody GET /console/preview.js
      everybody GET /docs
      everybody GET /docs/:page
      everybody GET /health/channels
      everybody GET /health/live
      everybody GET /health/ready
      everybody GET /metrics
      everybody GET /o/:token
      everybody HEAD /o/:token
      everybody GET /openapi.yaml
      everybody GET /preferences/:token
      everybody HEAD /preferences/:token
      everybody POST /preferences/:token
      everybody GET /problems/:type
      everybody GET /sign-in
      everybody POST /sign-in
      everybody GET /sign-in/done
      everybody GET /sign-in/provider
      everybody GET /sign-in/provider/back
      everybody GET /unsubscribe/:token
      everybody HEAD /unsubscribe/:token
      everybody POST /unsubscribe/:token
      everybody POST /webhooks/:source
      everybody POST /webhooks/texts/inbound
      everybody POST /webhooks/texts/status/:token
      everybody GET /why/:token
      everybody HEAD /why/:token
      everybody POST /why/:token
      key POST /webhooks/inbound-mail
      member GET /
      member GET /candidates
      member GET /today/clocks
      member GET /today/clocks/part
      member GET /today/clocks/people
      member GET /today/coming
      member GET /today/coming/part
      member GET /today/week
      member GET /candidates/:ref
      member GET /candidates/:ref/campaigns
      member GET /candidates/:ref/export
      member GET /candidates/:ref/next
      member GET /candidates/:ref/why
      member GET /candidates/:ref/why-not
      member GET /mails
      recruiter POST /mails/bulk
      member GET /imports
      member GET /imports/:id
      member GET /imports/:id/outcomes
      ops POST /imports
      ops POST /imports/:id/cancel
      ops POST /imports/:id/mapping
      ops POST /imports/:id/start
      member GET /openings
      member GET /openings/:ref
      ops GET /openings/new
      ops POST /openings
      ops POST /openings/new
      ops POST /openings/:ref/change
      ops POST /openings/:ref/remove
      member GET /candidates/:ref/openings
      member GET /pools
      member GET /pools/people
      member GET /segments
      member GET /segments/:id
      member GET /segments/:id/count
      member GET /measures
      member GET /measures/people
      member GET /experiments
      member GET /experiments/:id
      member GET /experiments/:id/candidates
      ops GET /experiments/new
      ops POST /experiments/new
      ops POST /experiments/new/needed
      ops GET /experiments/:id/edit
      ops POST /experiments/:id/edit
      publisher POST /experiments/:id/start
      publisher POST /experiments/:id/stop
      ops GET /segments/:id/export
      ops GET /segments/new
      ops POST /segments/new
      ops POST /segments/new/count
      ops POST /segments/new/completion
      ops POST /segments/:id/candidates
      ops POST /segments/:id/change
      ops POST /segments/:id/remove
      member GET /campaigns
      member GET /campaigns/:id
      member GET /campaigns/:id/candidates
      member GET /campaigns/:id/differences
      member GET /campaigns/:id/dry-run
      member GET /campaigns/:id/dry-run/candidates
      member GET /campaigns/:id/dry-run/candidates/:candidate
      member GET /campaigns/:id/dry-run/candidates/:candidate/html
      member GET /campaigns/:id/dry-run/progress
      member GET /campaigns/:id/rehearsal
      member GET /campaigns/:id/rehearsal/progress
      member GET /campaigns/:id/far
      member GET /campaigns/:id/live
      ops GET /campaigns/new
      ops POST /campaigns/new
      ops POST /campaigns/new/preview
      ops GET /campaigns/:id/edit
      ops POST /campaigns/:id/edit
      ops POST /campaigns/:id/dry-run
      ops POST /campaigns/:id/dry-run/end
      ops POST /campaigns/:id/rehearsal
      ops POST /campaigns/:id/rehearsal/end
      publisher GET /campaigns/:id/messages
      publisher POST /campaigns/:id/messages
      publisher POST /campaigns/:id/approve
      publisher POST /campaigns/:id/schedule
      publisher POST /campaigns/:id/pause
      publisher POST /campaigns/:id/resume
      publisher POST /campaigns/:id/cancel
      member GET /suppressions
      member GET /inbox
      member GET /inbox/of/:ref
      member GET /inbox/:id
      recruiter GET /inbox/:id/raw
      recruiter POST /inbox/:id/settle
      recruiter POST /inbox/:id/again
      recruiter POST /inbox/:id/correct
      recruiter POST /inbox/:id/answer
      member GET /mails/:id
      member GET /mails/:id/html
      member GET /mails/:id/attachments/:name
      member GET /go
      member GET /go/found
      member GET /playbook
      member GET /playbook/templates/:name
      member GET /playbook/attachments/:name
      member GET /demo/tour
      member GET /playbook/drafts
      member GET /playbook/drafts/:id
      member GET /playbook/drafts/:id/attachments/:name
      member GET /playbook/rules/:name
      member GET /playbook/runs/:run
      member GET /playbook/runs/:run/mails
      member GET /playbook/runs/:run/mails/:row
      member GET /playbook/runs/:run/mails/:row/:side
      member GET /playbook/runs/:run/people
      member GET /playbook/runs/:run/progress
      member GET /playbook/try
      member GET /playbook/versions
      member GET /playbook/versions/:number/canary
      member GET /settings/password
      member GET /tasks
      member GET /tasks/:id
      member GET /tasks/:id/next
      member POST /settings/password
      member GET /settings/sessions
      member POST /settings/sessions/:id/end
      member POST /settings/sessions/end-all
      member POST /sign-out
      own GET /candidates/:ref/edit
      own POST /candidates/:ref/edit
      own GET /candidates/:ref/events
      own GET /candidates/:ref/events/:type
      own POST /candidates/:ref/events/:type
      own POST /candidates/:ref/messages/:id/send-now
      own POST /candidates/:ref/messages/:id/send-later
      recruiter POST /candidates/bulk
      own POST /candidates/:ref/suppressions/:via/lift
      own POST /candidates/:ref/merge
      own POST /candidates/:ref/part
      own POST /console/demo/event
      own POST /mails/:id/cancel
      own POST /tasks/:id/done
      own POST /tasks/:id/skip
      own POST /tasks/:id/snooze
      own POST /tasks/:id/resume
      own POST /mails/:id/release
      ops GET /candidates/:ref/erase
      ops POST /candidates/:ref/erase
      ops POST /console/demo/advance
      ops GET /playbook/drafts/:id/edit
      ops GET /playbook/drafts/:id/edit/candidates
      ops GET /playbook/drafts/:id/entries
      ops GET /playbook/drafts/:id/grid
      ops GET /playbook/drafts/:id/numbers
      ops POST /playbook/drafts
      ops POST /playbook/drafts/:id/check
      ops POST /playbook/drafts/:id/attachments
      ops POST /playbook/drafts/:id/attachments/:name/delete
      ops POST /playbook/drafts/:id/comments
      ops POST /playbook/drafts/:id/comments/:comment/settle
      ops POST /playbook/drafts/:id/review
      ops GET /playbook/drafts/:id/rebase
      ops POST /playbook/drafts/:id/rebase
      ops POST /playbook/drafts/:id/discard
      ops POST /playbook/drafts/:id/edit
      ops POST /playbook/drafts/:id/edit/completion
      ops POST /playbook/drafts/:id/edit/matches
      ops POST /playbook/drafts/:id/edit/message
      ops POST /playbook/drafts/:id/edit/preview
      ops POST /playbook/drafts/:id/edit/problems
      ops POST /playbook/drafts/:id/edit/test
      ops POST /playbook/drafts/:id/numbers
      ops POST /playbook/drafts/:id/entries
      ops GET /playbook/drafts/:id/form
      ops POST /playbook/drafts/:id/form
      ops POST /playbook/drafts/:id/copy-rule
      ops POST /playbook/drafts/:id/scenario
      ops POST /playbook/runs/:run/end
      ops POST /playbook/try/replay
      ops POST /playbook/try/replies
      ops POST /playbook/try/answers
      ops POST /playbook/try/time-lapse
      publisher POST /playbook/drafts/:id/publish
      publisher POST /playbook/versions/:number/roll-back
      publisher POST /playbook/versions/:number/canary
      publisher POST /playbook/versions/:number/canary/read
      publisher POST /playbook/versions/:number/canary/share
      publisher POST /playbook/versions/promote
      publisher POST /playbook/versions/withdraw
      ops GET /settings
      ops GET /settings/audit
      ops POST /settings/audit/proof
      ops GET /settings/preflight
      ops POST /settings/preflight
      admin GET /settings/keys
      admin POST /settings/keys
      admin POST /settings/keys/:id/permissions
      admin POST /settings/keys/:id/revoke
      admin GET /settings/server
      admin GET /settings/people
      admin POST /settings/people
      admin POST /settings/people/:id/activate
      admin POST /settings/people/:id/deactivate
      admin POST /settings/people/:id/reset
      admin POST /settings/people/:id/role
      key API, each route of it
      """;

  private static final String API = "API, each route of it";

  private static final Map<String, String> OWNERS =
      Map.of("own", "Recruiter@Example.com", "other", "otto@example.com");

  private static PagesServer server;
  private static MemberBrowser browser;
  private static final Map<Role, String> TOKENS = new TreeMap<>();
  private static final Map<String, String> MESSAGES = new TreeMap<>();

  @BeforeAll
  static void start() {
    server =
        PagesServer.demo(
            Map.of(
                "NURTURE_HTTP_HOST", "0.0.0.0",
                "NURTURE_OIDC_ISSUER", "http://127.0.0.1:1",
                "NURTURE_OIDC_CLIENT_ID", "nurture",
                "NURTURE_OIDC_CLIENT_SECRET", "not asked for",
                "NURTURE_OIDC_VIEWERS", "guests"));
    new DemoRoutes(days -> Future.succeededFuture("gone by")).mount(server.server().router());
    OWNERS.forEach(WhoMayIT::candidate);
    OWNERS.keySet().forEach(ref -> MESSAGES.put(ref, message(ref)));
    browser = MemberBrowser.forgetful(server.url());
    for (Role role : Role.values()) {
      server.execute(
          """
          insert into member (id, name, email, role, created_at)
          values ('%s', '%s', '%s@example.com', '%s', now())\
          """
              .formatted(id(role.ordinal()), role, role.word(), role.word()));
      session(role);
    }
    server.execute(
        "insert into member (id, name, email, role, created_at) values ('%s', 'Vera', 'vera@example.com', 'viewer', now())"
            .formatted(id(9)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyRoute_hasARow() {
    Set<String> routes = new TreeSet<>();
    for (Route route : server.server().router().getRoutes()) {
      if (route.methods() != null && route.getPath() != null) {
        for (HttpMethod method : route.methods()) {
          routes.add(method + " " + route.getPath());
        }
      }
    }
    Set<String> rows = new TreeSet<>(table().keySet());
    // All of the API is behind one door, asked below route by route.
    routes.removeIf(route -> route.contains(" /api/"));
    rows.remove(API);

    assertThat(routes).isEqualTo(rows);
  }

  @Test
  void everyRoute_isForThoseOfItsRow() {
    List<String> wrong = new ArrayList<>();
    table()
        .forEach(
            (route, who) -> {
              if (!route.equals(API)) {
                check(route, who, wrong);
              }
            });

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRouteOfTheApi_isForKeysAlone() {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Route route : server.server().router().getRoutes()) {
      if (route.methods() == null || !String.valueOf(route.getPath()).startsWith("/api/")) {
        continue;
      }
      for (HttpMethod method : route.methods()) {
        asked++;
        String path = route.getPath().replaceAll(":\\w+", "x");
        if (ask(method.name(), path, "", Role.ADMIN).statusCode() != 401) {
          wrong.add(method + " " + path);
        }
      }
    }

    assertThat(asked).isGreaterThan(40);
    assertThat(wrong).isEmpty();
  }

  @Test
  void demo_thatCanBeReachedFromElsewhere_asks() {
    assertThat(server.first()).isPresent();
    assertThat(new MemberBrowser(server.url()).get("/").statusCode()).isEqualTo(303);
  }

  private static void check(String route, String who, List<String> wrong) {
    for (String whose : OWNERS.keySet()) {
      String visitor = route + " for a visitor, candidate " + whose;
      if (isLetIn(route, whose, null) != who.equals("everybody")) {
        wrong.add(visitor);
      }
      for (Role role : Role.values()) {
        boolean may =
            switch (who) {
              case "everybody", "member" -> true;
              case "own" ->
                  role.compareTo(Role.OPS) >= 0 || (role == Role.RECRUITER && whose.equals("own"));
              case "recruiter" -> role.compareTo(Role.RECRUITER) >= 0;
              case "ops" -> role.compareTo(Role.OPS) >= 0;
              case "publisher" -> role.compareTo(Role.PUBLISHER) >= 0;
              case "key" -> false;
              default -> role == Role.ADMIN;
            };
        if (isLetIn(route, whose, role) != may) {
          wrong.add(route + " for " + role + ", candidate " + whose + ": not " + may);
        }
      }
    }
  }

  private static boolean isLetIn(String route, String whose, Role role) {
    String[] parts = route.split(" ");
    String path =
        parts[1]
            .replace("/messages/:id", "/messages/" + MESSAGES.get(whose))
            .replace("/candidates/:ref", "/candidates/" + whose)
            .replace("/events/:type", "/events/noted")
            .replace("/mails/:id", "/mails/" + MESSAGES.get(whose))
            .replace("/tasks/:id", "/tasks/" + MESSAGES.get(whose))
            .replace("/people/:id", "/people/" + id(9))
            .replace("/sessions/:id", "/sessions/" + "0".repeat(64))
            .replace(":via", "email")
            .replace(":page", "api")
            .replace(":type", "refused")
            .replace(":source", "unknown");
    String form = "ref=" + whose + "&kind=click&days=1&role=viewer&reason=wrong";
    HttpResponse<String> answer = ask(parts[0], path, form, role);
    if (role != null && asksToSignIn(answer)) {
      // An earlier row ended the session.
      session(role);
      answer = ask(parts[0], path, form, role);
    }
    // One who signs in with nothing is told so, and not kept from the form or the way back.
    boolean signsIn =
        answer.body().contains("Email address or password is wrong")
            || answer.body().contains("This browser did not begin this sign-in")
            || answer.body().contains("There were too many wrong passwords");
    return signsIn || (!asksToSignIn(answer) && answer.statusCode() != 403);
  }

  private static boolean asksToSignIn(HttpResponse<String> answer) {
    String to = MemberBrowser.location(answer);
    return to.equals("/sign-in") || to.startsWith("/sign-in?to=") || answer.statusCode() == 401;
  }

  /** Null is a visitor. */
  private static HttpResponse<String> ask(String method, String path, String form, Role role) {
    if (role == null) {
      MemberBrowser visitor = new MemberBrowser(server.url());
      if (method.equals("GET")) {
        return visitor.get(path);
      }
      HttpResponse<String> unused = visitor.get("/sign-in");
      return visitor.send(method, path, "form-token=" + visitor.token() + "&" + form);
    }
    String token = TOKENS.computeIfAbsent(role, WhoMayIT::token);
    return method.equals("GET")
        ? browser.get(path, "cookie", cookie(role))
        : browser.send(method, path, "form-token=" + token + "&" + form, "cookie", cookie(role));
  }

  private static String token(Role role) {
    HttpResponse<String> unused = browser.get("/settings/sessions", "cookie", cookie(role));
    return browser.token();
  }

  /** Begins the session of a role, if it ended. */
  private static void session(Role role) {
    server.execute(
        """
        insert into member_session (hash, member_id, data, browser, created_at, seen_at, ends_at, idle_at)
        values (sha256('%s'), '%s', '', '', now(), now(), now() + interval '1 hour', now() + interval '1 hour')
        on conflict do nothing\
        """
            .formatted(sessionId(role), id(role.ordinal())));
  }

  private static String cookie(Role role) {
    return "nurture-session=" + sessionId(role);
  }

  private static String sessionId(Role role) {
    return role.word().charAt(0) + "0".repeat(63);
  }

  private static void candidate(String ref, String owner) {
    assertThat(
            server
                .api()
                .put(
                    "/api/candidates/" + ref,
                    "{\"name\":\"Ada\",\"email\":\"%s@example.org\",\"country\":\"GB\",\"owner\":\"%s\"}"
                        .formatted(ref, owner))
                .status())
        .isLessThan(300);
    Awaitility.await()
        .until(
            () ->
                server
                        .tables()
                        .count(
                            "select count(*) from candidate where ref = '%s' and dossier::text like '%%%s%%'"
                                .formatted(ref, owner))
                    == 1);
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title,
          rule, reason, state, created_at, not_before, body_html)
        select id, 999, 0, 'by hand', 'message', '', 'first-outreach', 'email', 'Hello', '', '', 'uncertain',
          now(), now(), '<p>Hello</p>' from candidate where ref = '%s'\
        """
            .formatted(ref));
  }

  private static String message(String ref) {
    return server
        .tables()
        .texts(
            "select 'm-' || replace(id::text, '-', '') || '-999-0' from candidate where ref = '%s'"
                .formatted(ref))
        .get(0);
  }

  private static String id(int number) {
    return "00000000-0000-4000-8000-00000000000" + number;
  }

  /** Who may, by route, in the order of the rows. */
  private static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    ROWS.lines()
        .forEach(
            row -> {
              String[] parts = row.strip().split(" ", 2);
              assertThat(table.put(parts[1], parts[0])).as("one row each: %s", row).isNull();
            });
    return table;
  }
}
