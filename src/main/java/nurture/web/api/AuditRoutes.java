package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.audit.AuditLog;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.Entry;
import nurture.json.Mappers;
import nurture.web.Answers;
import nurture.web.Problem;
import org.jspecify.annotations.Nullable;

/** What people did by hand, page by page. */
public final class AuditRoutes {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private final AuditLog log;

  public AuditRoutes(AuditLog log) {
    this.log = log;
  }

  public void mount(Router router) {
    router.get("/api/audit").handler(this::list);
  }

  private void list(RoutingContext context) {
    OptionalLong before = number(context.queryParams().get("before"), Long.MAX_VALUE);
    OptionalLong most = number(context.queryParams().get("limit"), USUAL);
    if (before.isEmpty()) {
      Problem.of(400, "Refused", "before is the number of an entry, from 1 on.").answer(context);
      return;
    }
    if (most.isEmpty() || most.getAsLong() > MOST) {
      Problem.of(400, "Refused", "limit is a number from 1 to " + MOST + ".").answer(context);
      return;
    }
    Wanted wanted =
        new Wanted(
            Optional.of(before.getAsLong()),
            given(context.queryParams().get("action")),
            given(context.queryParams().get("target")),
            (int) most.getAsLong());
    log.page(wanted)
        .onSuccess(entries -> Answers.json(context, 200, page(entries, wanted.most())))
        .onFailure(e -> Answers.failure(context, e));
  }

  private static ObjectNode page(List<Entry> entries, int most) {
    ArrayNode list = Mappers.OWN.createArrayNode();
    entries.forEach(entry -> list.add(json(entry)));
    ObjectNode page = Mappers.OWN.createObjectNode().set("entries", list);
    if (entries.size() == most) {
      page.put("next", entries.get(most - 1).number());
    }
    return page;
  }

  private static ObjectNode json(Entry entry) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("number", entry.number())
            .put("at", entry.at().toString())
            .put("actor", entry.actor())
            .put("action", entry.action())
            .put("target", entry.target());
    if (!entry.detail().isEmpty()) {
      node.put("detail", entry.detail());
    }
    if (entry.before() != null) {
      node.put("before", entry.before());
    }
    if (entry.after() != null) {
      node.put("after", entry.after());
    }
    return node.put("previous", entry.previous()).put("hash", entry.hash());
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
