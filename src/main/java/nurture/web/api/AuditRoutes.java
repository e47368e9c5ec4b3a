package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.ChainVerification;
import nurture.json.JsonMappers;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;
import org.jspecify.annotations.Nullable;

/** The audit: what people did by hand, page by page, and the proof that the record is whole. */
public final class AuditRoutes {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private final AuditLog log;

  public AuditRoutes(AuditLog log) {
    this.log = log;
  }

  public void mount(Router router) {
    router.get("/api/audit").handler(this::list);
    router.get("/api/audit/verification").handler(this::verify);
  }

  private void verify(RoutingContext context) {
    Optional<String> head =
        given(context.queryParams().get("head")).map(text -> text.toLowerCase(Locale.ROOT));
    if (head.filter(text -> !HASH.matcher(text).matches()).isPresent()) {
      Problem.of(ProblemType.REFUSED, "head is the hash of an entry: 64 hex digits.")
          .answer(context);
      return;
    }
    log.verify(head)
        .onSuccess(found -> JsonAnswers.json(context, 200, json(found)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode json(ChainVerification found) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("whole", found.whole())
            .put("entries", found.entries());
    if (found.first() != null && found.last() != null) {
      node.put("first", found.first().toString()).put("last", found.last().toString());
    }
    node.putObject("head").put("number", found.head().number()).put("hash", found.head().hash());
    found.noted().ifPresent(number -> node.put("noted", number));
    found
        .flaw()
        .ifPresent(
            flaw -> node.putObject("flaw").put("number", flaw.number()).put("what", flaw.what()));
    return node;
  }

  private void list(RoutingContext context) {
    OptionalLong before = number(context.queryParams().get("before"), Long.MAX_VALUE);
    OptionalLong most = number(context.queryParams().get("limit"), USUAL);
    if (before.isEmpty()) {
      Problem.of(ProblemType.REFUSED, "before is the number of an entry, from 1 on.")
          .answer(context);
      return;
    }
    if (most.isEmpty() || most.getAsLong() > MOST) {
      Problem.of(ProblemType.REFUSED, "limit is a number from 1 to " + MOST + ".").answer(context);
      return;
    }
    Wanted wanted =
        new Wanted(
            Optional.of(before.getAsLong()),
            given(context.queryParams().get("action")),
            given(context.queryParams().get("target")),
            (int) most.getAsLong());
    log.page(wanted)
        .onSuccess(entries -> JsonAnswers.json(context, 200, page(entries, wanted.most())))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode page(List<AuditEntry> entries, int most) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    entries.forEach(auditEntry -> list.add(json(auditEntry)));
    ObjectNode page = JsonMappers.OWN.createObjectNode().set("entries", list);
    if (entries.size() == most) {
      page.put("next", entries.get(most - 1).number());
    }
    return page;
  }

  private static ObjectNode json(AuditEntry auditEntry) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("number", auditEntry.number())
            .put("at", auditEntry.at().toString())
            .put("actor", auditEntry.actor())
            .put("action", auditEntry.action())
            .put("target", auditEntry.target());
    if (!auditEntry.detail().isEmpty()) {
      node.put("detail", auditEntry.detail());
    }
    if (auditEntry.before() != null) {
      node.put("before", auditEntry.before());
    }
    if (auditEntry.after() != null) {
      node.put("after", auditEntry.after());
    }
    return node.put("previous", auditEntry.previous()).put("hash", auditEntry.hash());
  }

  private static Optional<String> given(@Nullable String written) {
    return Optional.ofNullable(written).filter(text -> !text.isEmpty());
  }

  /** Empty when something is written that is no number from 1 on. */
  private static OptionalLong number(@Nullable String written, long usual) {
    if (written == null) {
      return OptionalLong.of(usual);
    }
    try {
      long number = Long.parseLong(written);
      return number < 1 ? OptionalLong.empty() : OptionalLong.of(number);
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
