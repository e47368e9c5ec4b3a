package nurture.web;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.config.NearestWord;
import nurture.json.InputRefusal;

/**
 * The query parameters each operation of the API takes; all others are refused, so that a typing
 * error does not go unnoticed. An operation that is not listed takes none.
 */
final class QueryNames {

  /** By method and path, as the description has them. */
  static final Map<String, List<String>> BY_OPERATION =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "GET /api/candidates",
                  List.of(
                      "q",
                      "stage",
                      "relationship",
                      "owner",
                      "country",
                      "held",
                      "quarantined",
                      "after",
                      "limit")),
              Map.entry("POST /api/candidates/{ref}/evaluations", List.of("dryRun")),
              Map.entry(
                  "GET /api/candidates/{ref}/why-not",
                  List.of("rule", "touchpoint", "at", "days", "playbook")),
              Map.entry("GET /api/candidates/{ref}/forecast", List.of("days", "playbook", "limit")),
              Map.entry(
                  "GET /api/decisions/{id}/why-not",
                  List.of("rule", "touchpoint", "days", "playbook")),
              Map.entry("GET /api/rules", List.of("from", "to", "playbook")),
              Map.entry("GET /api/rules/{name}", List.of("from", "to", "playbook")),
              Map.entry("GET /api/messages", List.of("state", "candidate", "limit")),
              Map.entry("GET /api/measures", List.of("by", "from", "to")),
              Map.entry(
                  "GET /api/measures/{measure}/candidates",
                  List.of("by", "value", "counted", "from", "to", "limit", "after")),
              Map.entry("GET /api/funnel", List.of("from", "to")),
              Map.entry("GET /api/audit", List.of("before", "limit", "action", "target")),
              Map.entry("GET /api/audit/verification", List.of("head")),
              Map.entry("GET /api/playbook/diff", List.of("from", "to")),
              Map.entry("GET /api/playbook/drafts", List.of("published")),
              Map.entry("POST /api/playbook/drafts", List.of("title", "version")),
              Map.entry("POST /api/playbook/drafts/{id}/scenarios", List.of("name")),
              Map.entry("GET /api/imports", List.of("limit")),
              Map.entry("GET /api/segments/{id}/candidates", List.of("limit", "after")),
              Map.entry("GET /api/experiments/{id}/candidates", List.of("arm", "limit", "after")),
              Map.entry("POST /api/experiments/{id}/stop", List.of("arm")),
              Map.entry("POST /api/campaigns/{id}/dry-run", List.of("limit")),
              Map.entry(
                  "GET /api/campaigns/{id}/candidates",
                  List.of("outcome", "limit", "step", "after")),
              Map.entry("PUT /api/campaigns/{id}/steps", List.of("dryRun")),
              Map.entry("GET /api/openings/{ref}/candidates", List.of("from", "limit")),
              Map.entry("GET /api/segments/{id}/export", List.of("format")),
              Map.entry(
                  "POST /api/imports",
                  List.of(
                      "name",
                      "kind",
                      "source",
                      "collectedAt",
                      "merge",
                      "spreadSeconds",
                      "cause",
                      "encoding",
                      "delimiter")),
              Map.entry("GET /api/clocks", List.of("days")),
              Map.entry("GET /api/clocks/{clock}/candidates", List.of("days", "limit", "after")),
              Map.entry("GET /api/inbox", List.of("list", "limit", "after")),
              Map.entry("POST /api/demo/advance", List.of("days"))));

  static void check(RoutingContext context) {
    List<String> known = known(context.request().method() + " " + context.normalizedPath());
    for (String name : context.queryParams().names()) {
      if (!known.contains(name)) {
        Problem.refused(
                new InputRefusal(name, context.queryParams().get(name), reason(name, known)))
            .answer(context);
        return;
      }
    }
    context.next();
  }

  private static String reason(String name, List<String> known) {
    return known.isEmpty()
        ? "is not a query parameter here; there are none"
        : "is not a query parameter here" + NearestWord.among(name, known, "there are");
  }

  private static List<String> known(String asked) {
    List<String> exact = BY_OPERATION.get(asked);
    if (exact != null) {
      return exact;
    }
    return BY_OPERATION.entrySet().stream()
        .filter(each -> asked.matches(each.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private QueryNames() {}
}
