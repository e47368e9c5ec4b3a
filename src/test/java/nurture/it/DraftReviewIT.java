package nurture.it;

import static nurture.it.VersionStore.CHIEF;
import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.OTTO;
import static nurture.it.VersionStore.ROSA;
import static nurture.it.VersionStore.await;
import static nurture.it.VersionStore.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nurture.access.Caller;
import nurture.access.KeyRing;
import nurture.access.Member;
import nurture.access.Members;
import nurture.access.Permission;
import nurture.access.Role;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.DraftReviews.Said;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.LineAnchor;
import nurture.playbook.version.Publication;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.RebaseChoice;
import nurture.playbook.version.RebaseOutcome;
import nurture.playbook.version.ReviewOutcome;
import nurture.playbook.version.ReviewPolicy;
import nurture.playbook.version.ReviewStanding.State;
import nurture.playbook.version.ReviewStep;
import nurture.store.PgKeys;
import nurture.store.PgMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The review of drafts, as it is kept, asked for by the gate, and told over HTTP. */
@ExtendWith(TestPostgres.class)
final class DraftReviewIT {

  private static final String RULES = "rules/journey/a.drl";
  private static final String FIVE = "one\ntwo\nthree\nfour\nfive\n";
  private static final LineAnchor LINE = new LineAnchor(false, "three", 0, "two", "four");

  @Test
  void comment_onALine_isKeptAnsweredAndSettledOnRecord(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      UUID id = store.draft(1, "rosa").id();
      CommentPlace place = new CommentPlace(About.RULE, "A rule", Optional.of(LINE));

      long first = number(said(store, id, OptionalLong.empty(), place, "Why three?"));
      long answer = number(said(store, id, OptionalLong.of(first), CommentPlace.DRAFT, "Why not"));
      var settled = await(store.reviews.settle(id, first, true, "rosa", NOON));
      var again = await(store.reviews.settle(id, first, true, "otto", NOON));

      assertThat(settled).isEqualTo(again).isEqualTo(new ReviewOutcome.Done(first));
      List<DraftComment> comments = await(store.reviews.comments(id));
      assertThat(comments).extracting(DraftComment::number).containsExactly(first, answer);
      assertThat(comments).extracting(DraftComment::place).containsOnly(place);
      assertThat(comments.get(0).settled().orElseThrow().by()).isEqualTo("rosa");
      assertThat(comments.get(1).answers()).hasValue(first);
      assertThat(
              tables.texts(
                  "select actor || ' ' || action || ': ' || detail from audit where target = '"
                      + id
                      + "' and action like '%comment%' order by seq"))
          .containsExactly(
              "otto comment on draft: comment " + first + " on rule \"A rule\", revision 0",
              "otto answer comment on draft: comment " + answer + " on rule \"A rule\", revision 0",
              "rosa settle comment on draft: comment " + first);
    }
  }

  @Test
  void comment_answeringWhatIsNotThere_isNotKept(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      UUID id = store.draft(1, "rosa").id();
      UUID other = store.draft(1, "rosa").id();
      long elsewhere =
          number(said(store, other, OptionalLong.empty(), CommentPlace.DRAFT, "Elsewhere"));
      long first = number(said(store, id, OptionalLong.empty(), CommentPlace.DRAFT, "Here"));
      long answer = number(said(store, id, OptionalLong.of(first), CommentPlace.DRAFT, "Yes"));

      for (long wrong : new long[] {elsewhere, answer, 999}) {
        assertThat(said(store, id, OptionalLong.of(wrong), CommentPlace.DRAFT, "Lost"))
            .isEqualTo(new ReviewOutcome.Unknown());
        assertThat(await(store.reviews.settle(id, wrong, true, "rosa", NOON)))
            .isEqualTo(new ReviewOutcome.Unknown());
      }
      assertThat(said(store, new UUID(1, 2), OptionalLong.empty(), CommentPlace.DRAFT, "x"))
          .isEqualTo(new ReviewOutcome.Unknown());
      assertThat(await(store.reviews.comments(id))).hasSize(2);
    }
  }

  @Test
  void discard_ofADraftWithAReview_takesTheReviewWithIt(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      Draft draft = store.draft(1, "rosa");
      long first = number(said(store, draft.id(), OptionalLong.empty(), CommentPlace.DRAFT, "a"));
      var answered = said(store, draft.id(), OptionalLong.of(first), CommentPlace.DRAFT, "b");
      var asked = take(store, draft, ReviewStep.Kind.ASK, "", ROSA);
      assertThat(List.of(answered, asked)).hasOnlyElementsOfType(ReviewOutcome.Done.class);

      assertThat(await(store.drafts.discard(draft.id(), "rosa", NOON))).isTrue();

      assertThat(tables.count("select count(*) from playbook_comment")).isZero();
      assertThat(tables.count("select count(*) from playbook_review")).isZero();
    }
  }

  @Test
  void verdict_ofAnAuthorOrOnAnotherRevision_isRefused(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      UUID id = store.draft(1, "rosa").id();
      var put = store.put(id, RULES, 0, "rule", "otto");
      Draft draft = store.draft(id);

      assertThat(put).isNotNull();
      for (Caller author : List.of(ROSA, OTTO)) {
        assertThat(take(store, draft, ReviewStep.Kind.APPROVE, "", author))
            .isInstanceOfSatisfying(
                ReviewOutcome.OwnWork.class,
                own -> assertThat(own.authors()).containsExactly("otto", "rosa"));
      }
      assertThat(
              await(
                  store.reviews.take(
                      new DraftRevision(id, 0), ReviewStep.Kind.APPROVE, "", CHIEF, NOON)))
          .isEqualTo(new ReviewOutcome.MovedOn(1));
      assertThat(take(store, draft, ReviewStep.Kind.ASK, "", CHIEF))
          .as("a request for review by another")
          .isInstanceOf(ReviewOutcome.OthersWork.class);
      assertThat(await(store.reviews.steps(id))).isEmpty();
    }
  }

  @Test
  void publish_whereApprovalsAreNeeded_saysHowManyAndOfWhomAndTakesThoseOfThisRevision(
      DatabaseTables tables) {
    try (VersionStore store = store(tables)) {
      PublicationGate gate = store.publishing(new ReviewPolicy(false, 1, Role.PUBLISHER));
      var first = await(store.versions.first(SmallPlaybook.files(), "shipped", NOON));
      UUID id = store.draft(1, "rosa").id();
      var put = store.put(id, SmallPlaybook.NUMBERS, 0, SmallPlaybook.sixty(), "rosa");
      Caller ops = new Caller("olga", Set.of(Permission.EDIT));
      assertThat(first.version()).isEqualTo(1);
      assertThat(put).isNotNull();

      var byOps = take(store, store.draft(id), ReviewStep.Kind.APPROVE, "", ops);
      Publication missing = publish(gate, store.draft(id), ROSA);
      var byOtto = take(store, store.draft(id), ReviewStep.Kind.APPROVE, "Good", OTTO);
      var changed = store.put(id, "rules/note.md", -1, "note", "rosa");
      Publication voided = publish(gate, store.draft(id), ROSA);
      var byOttoAgain = take(store, store.draft(id), ReviewStep.Kind.APPROVE, "Still", OTTO);
      Publication published = publish(gate, store.draft(id), ROSA);

      assertThat(List.of(byOps, byOtto, byOttoAgain))
          .hasOnlyElementsOfType(ReviewOutcome.Done.class);
      assertThat(changed).isNotNull();
      assertThat(missing)
          .isInstanceOfSatisfying(
              Publication.NeedsApproval.class,
              needs -> {
                assertThat(needs.words()).isEqualTo("1 approval by a publisher or admin");
                assertThat(needs.approvers()).containsExactly("olga");
              });
      assertThat(voided).isInstanceOf(Publication.NeedsApproval.class);
      assertThat(published).isInstanceOf(Publication.Done.class);
      assertThat(
              tables.texts(
                  "select detail from audit where action = 'publish playbook' and target = 'version"
                      + " 2'"))
          .singleElement()
          .asString()
          .contains("; approved by otto; ");
      assertThat(
              tables.texts(
                  "select actor || ': ' || detail from audit where action = 'approve draft'"))
          .containsExactly("olga: revision 1", "otto: revision 1: Good", "otto: revision 2: Still");
      assertThat(take(store, store.draft(id), ReviewStep.Kind.ASK_FOR_CHANGES, "Late", OTTO))
          .isEqualTo(new ReviewOutcome.Closed(2));
    }
  }

  @Test
  void approval_ofAMemberWhoLostTheRole_orOfAKeyThatIsGone_countsNoLonger(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      PublicationGate gate = store.publishing(new ReviewPolicy(false, 1, Role.PUBLISHER));
      PgMembers members = new PgMembers(store.database.pool());
      PgKeys keys = new PgKeys(store.database.pool());
      Member vera = member(members);
      KeyRing.Made builds =
          await(keys.make("builds", VersionStore.USUAL, vera.onRecord(), NOON)).orElseThrow();
      Caller byKey = await(keys.caller(builds.key())).orElseThrow();
      Draft draft = store.draft(1, "rosa");
      Draft other = store.draft(1, "rosa");
      var approved = take(store, draft, ReviewStep.Kind.APPROVE, "", vera.caller());
      var alsoApproved = take(store, other, ReviewStep.Kind.APPROVE, "", byKey);
      assertThat(List.of(approved, alsoApproved)).hasOnlyElementsOfType(ReviewOutcome.Done.class);
      assertThat(missing(gate, draft) + missing(gate, other)).isZero();

      var ops = await(members.changeRole(vera.id(), Role.OPS, "admin", NOON));
      long withoutRole = missing(gate, draft);
      long keyOfOps = missing(gate, other);
      Publication refused = publish(gate, draft, ROSA);
      var back = await(members.changeRole(vera.id(), Role.PUBLISHER, "admin", NOON));
      long again = missing(gate, draft) + missing(gate, other);
      var gone = await(members.activate(vera.id(), false, "admin", NOON));
      long deactivated = missing(gate, draft);
      var returned = await(members.activate(vera.id(), true, "admin", NOON));
      boolean revoked = await(keys.revoke(builds.line().id(), "admin", NOON));

      assertThat(List.of(ops, back, gone, returned)).containsOnly(Members.Change.DONE);
      assertThat(withoutRole).isEqualTo(1);
      assertThat(keyOfOps).as("no more than the role of its owner").isEqualTo(1);
      assertThat(refused).isInstanceOf(Publication.NeedsApproval.class);
      assertThat(again).isZero();
      assertThat(deactivated).isEqualTo(1);
      assertThat(revoked).isTrue();
      assertThat(missing(gate, other)).isEqualTo(1);
      assertThat(await(gate.standings()))
          .filteredOn(one -> one.draft().id().equals(other.id()))
          .singleElement()
          .satisfies(one -> assertThat(one.lapsed()).hasSize(1));
    }
  }

  @Test
  void verdict_onOnesOwnWork_isRefusedByPageAndByKey(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      PgKeys keys = new PgKeys(store.database.pool());
      Member vera = member(new PgMembers(store.database.pool()));
      KeyRing.Made made =
          await(keys.make("builds", VersionStore.USUAL, vera.onRecord(), NOON)).orElseThrow();
      Caller byKey = await(keys.caller(made.key())).orElseThrow();
      KeyRing.Made second =
          await(keys.make("second", VersionStore.USUAL, byKey.name(), NOON)).orElseThrow();
      Caller bySecond = await(keys.caller(second.key())).orElseThrow();

      Draft onPage = store.draft(1, vera.onRecord());
      Draft throughKey = store.draft(1, byKey.name());

      assertThat(byKey.name()).isEqualTo("Vera Lind <vera@example.com> (key builds)");
      assertThat(made.line().owner()).contains(vera.onRecord());
      for (Caller caller : List.of(vera.caller(), byKey, bySecond)) {
        for (Draft draft : List.of(onPage, throughKey)) {
          assertThat(take(store, draft, ReviewStep.Kind.APPROVE, "", caller))
              .as(caller.name() + " of " + draft.author())
              .isInstanceOf(ReviewOutcome.OwnWork.class);
        }
      }
      assertThat(publish(store.publishing(true), throughKey, vera.caller()))
          .isInstanceOf(Publication.NeedsAnother.class);
    }
  }

  private static Member member(Members members) {
    return await(
            members.add("Vera Lind", "vera@example.com", Role.PUBLISHER, "no hash", "admin", NOON))
        .orElseThrow();
  }

  private static long missing(PublicationGate gate, Draft draft) {
    return await(gate.standing(draft)).missing();
  }

  @Test
  void standings_ofDraftsThatAreWorkedOn_tellWhomTheyWaitFor(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      PublicationGate gate = store.publishing(ReviewPolicy.NONE);
      Draft asked = store.draft(1, "rosa");
      Draft refused = store.draft(1, "rosa");
      var ask = take(store, asked, ReviewStep.Kind.ASK, "", ROSA);
      var no = take(store, refused, ReviewStep.Kind.ASK_FOR_CHANGES, "Shorter", OTTO);
      assertThat(List.of(ask, no)).hasOnlyElementsOfType(ReviewOutcome.Done.class);

      var standings = await(gate.standings());

      assertThat(standings)
          .filteredOn(one -> one.draft().id().equals(asked.id()))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.waitsFor(OTTO)).isTrue();
                assertThat(one.waitsFor(ROSA)).isFalse();
              });
      assertThat(standings)
          .filteredOn(one -> one.draft().id().equals(refused.id()))
          .singleElement()
          .satisfies(one -> assertThat(one.state()).isEqualTo(State.CHANGES_ASKED));
    }
  }

  @Test
  void rebase_withATextThatAPersonWrote_isTheirWorkAndMakesApprovalsVoid(DatabaseTables tables) {
    try (VersionStore store = begun(tables)) {
      UUID mine = store.draft(1, "rosa").id();
      var put = store.put(mine, RULES, 0, FIVE.replace("three", "3"), "rosa");
      UUID theirs = store.draft(1, "otto").id();
      var other = store.put(theirs, RULES, 0, FIVE.replace("three", "III"), "otto");
      var published = store.release(store.draft(theirs), 100, OptionalLong.empty());
      var approved = take(store, store.draft(mine), ReviewStep.Kind.APPROVE, "", CHIEF);
      assertThat(List.of(put, other, published, approved)).doesNotContainNull();

      assertThat(rebased(store, mine, Map.of())).isInstanceOf(RebaseOutcome.Conflicts.class);
      assertThat(store.draft(mine).revision()).as("nothing half-done").isEqualTo(1);
      RebaseOutcome done =
          rebased(
              store,
              mine,
              Map.of(RULES, new RebaseChoice.Text(bytes(FIVE.replace("three", "drei")), true)));

      assertThat(done).isInstanceOf(RebaseOutcome.Done.class);
      assertThat(await(store.drafts.file(mine, RULES)).orElseThrow().bytes())
          .asString()
          .isEqualTo(FIVE.replace("three", "drei"));
      Draft draft = store.draft(mine);
      assertThat(draft.parent()).isEqualTo(2);
      assertThat(draft.editors()).containsExactly("chief", "rosa");
      assertThat(await(store.publishing(ReviewPolicy.NONE).standing(draft)).approvals()).isEmpty();
    }
  }

  @Test
  void review_overHttp_saysTheSameAsTheGate(DatabaseTables tables) {
    try (PlaybookServer server =
        new PlaybookServer(tables, new ReviewPolicy(false, 1, Role.PUBLISHER))) {
      ApiClient rosa = server.api(PlaybookServer.ROSA);
      ApiClient master = server.api(PlaybookServer.MASTER);
      String draft =
          rosa.post("/api/playbook/drafts", "{\"version\":1,\"title\":\"a note\"}")
              .header("location");
      var put = rosa.put(draft + "/files/rules/note.md", "a note", Map.of("if-none-match", "*"));
      assertThat(put.status()).isEqualTo(200);

      ApiClient.Answer refused =
          rosa.post(draft + "/publish", "{\"revision\":1,\"comment\":\"x\"}");
      ApiClient.Answer asked = rosa.post(draft + "/review", "{\"revision\":1,\"step\":\"ask\"}");
      ApiClient.Answer own = rosa.post(draft + "/review", "{\"revision\":1,\"step\":\"approve\"}");
      ApiClient.Answer silent =
          master.post(draft + "/review", "{\"revision\":1,\"step\":\"ask-for-changes\"}");
      ApiClient.Answer late =
          master.post(draft + "/review", "{\"revision\":0,\"step\":\"approve\"}");
      ApiClient.Answer commented =
          master.post(
              draft + "/comments",
              "{\"text\":\"Longer?\",\"file\":\"rules/note.md\",\"line\":\"a note\"}");
      long number = commented.json().at("/comments/0/number").asLong();
      ApiClient.Answer settled = rosa.post(draft + "/comments/" + number + "/settled", "{}");
      ApiClient.Answer approved =
          master.post(draft + "/review", "{\"revision\":1,\"step\":\"approve\"}");

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().path("type").asText()).isEqualTo("/problems/approval-needed");
      assertThat(refused.json().path("missing").asInt()).isEqualTo(1);
      assertThat(refused.json().path("detail").asText())
          .contains("1 approval by a publisher or admin");
      assertThat(asked.json().path("state").asText()).isEqualTo("waiting");
      assertThat(asked.json().at("/approvals/missing").asInt()).isEqualTo(1);
      assertThat(own.status()).isEqualTo(403);
      assertThat(own.json().at("/authors/0").asText()).isEqualTo("rosa");
      assertThat(silent.status()).isEqualTo(400);
      assertThat(silent.json().path("field").asText()).isEqualTo("remark");
      assertThat(late.status()).isEqualTo(409);
      assertThat(commented.json().at("/comments/0/line").asText()).isEqualTo("a note");
      assertThat(settled.json().at("/comments/0/settledBy").asText()).isEqualTo("rosa");
      assertThat(approved.json().path("state").asText()).isEqualTo("approved");
      assertThat(review(rosa, draft).at("/verdicts/0/void").asBoolean(true)).isFalse();
      assertThat(rosa.get("/api/playbook/drafts").json().at("/drafts/0/review").asText())
          .isEqualTo("approved");
      assertThat(rosa.post(draft + "/comments/999/settled", "{}").status()).isEqualTo(404);
      assertThat(rosa.post(draft + "/publish", "{\"revision\":1,\"comment\":\"x\"}").status())
          .isEqualTo(201);
    }
  }

  private static JsonNode review(ApiClient api, String draft) {
    return api.get(draft + "/review").json();
  }

  /** With keys of the names of the callers, which no member made. */
  private static VersionStore store(DatabaseTables tables) {
    VersionStore store = new VersionStore(tables);
    Map.of("rosa", "edit publish", "otto", "edit publish", "chief", "edit publish", "olga", "edit")
        .forEach(
            (name, permissions) ->
                tables.execute(
                    "insert into api_key (hash, name, created_at, permissions) values"
                        + " (sha256('%1$s'), '%1$s', now(), '%2$s')".formatted(name, permissions)));
    return store;
  }

  private static VersionStore begun(DatabaseTables tables) {
    VersionStore store = store(tables);
    var first = await(store.versions.first(VersionStore.plain(), "shipped", NOON));
    assertThat(first.version()).isEqualTo(1);
    return store;
  }

  private static ReviewOutcome said(
      VersionStore store, UUID draft, OptionalLong answers, CommentPlace place, String text) {
    return await(store.reviews.comment(new Said(draft, answers, place, text, "otto"), NOON));
  }

  private static long number(ReviewOutcome outcome) {
    return ((ReviewOutcome.Done) outcome).number();
  }

  private static ReviewOutcome take(
      VersionStore store, Draft draft, ReviewStep.Kind kind, String remark, Caller caller) {
    return await(
        store.reviews.take(
            new DraftRevision(draft.id(), draft.revision()), kind, remark, caller, NOON));
  }

  private static RebaseOutcome rebased(
      VersionStore store, UUID draft, Map<String, RebaseChoice> choices) {
    return await(store.drafts.rebase(draft, 1, 2, choices, "chief", NOON));
  }

  private static Publication publish(PublicationGate gate, Draft draft, Caller caller) {
    return await(
        gate.publish(
            new PublicationGate.Request(
                new DraftRevision(draft.id(), draft.revision()),
                "quieter",
                100,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty()),
            caller,
            () -> false));
  }
}
