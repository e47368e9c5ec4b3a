package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateDirectory;
import nurture.insight.DirectoryEntry;
import nurture.intake.EventReceipt;
import nurture.json.EventJson;
import nurture.json.RefusalException;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;

/**
 * Does one thing to many chosen candidates: an event for each, in the member's name. The ids of the
 * events follow from the form, so that a form that is sent twice does nothing twice.
 */
final class BulkRoutes {

  static final int MOST = 1_000;

  /** Of a form with the ids of {@link #MOST} candidates, and why each was held. */
  static final long FORM_BYTES = 1024 * 1024;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final CandidateDirectory directory;
  private final CandidateTools.Intake intake;
  private final InstantSource clock;

  BulkRoutes(CandidateDirectory directory, CandidateTools.Intake intake, InstantSource clock) {
    this.directory = directory;
    this.intake = intake;
    this.clock = clock;
  }

  Future<PageAnswer> change(RoutingContext ctx) {
    CandidateFilter filter = CandidateFilter.of(ctx);
    MultiMap form = ctx.request().formAttributes();
    BulkAction action;
    try {
      action = BulkAction.read(form, PageUser.name(ctx));
    } catch (RefusalException refused) {
      return Future.succeededFuture(
          PageAnswer.trouble(400, "Nothing was changed", BulkAction.told(refused)));
    }
    String token = String.valueOf(form.get("token"));
    if (!ID.matcher(token).matches()) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400, "Nothing was changed", "The form is incomplete. Open the list again."));
    }
    return chosen(form, filter)
        .compose(
            entries ->
                entries.isEmpty()
                    ? Future.succeededFuture(
                        PageAnswer.trouble(
                            400,
                            "No candidate is chosen",
                            "Go back and tick the boxes of the candidates, then press the button"
                                + " again."))
                    : done(ctx, action, token, entries, filter));
  }

  private Future<List<DirectoryEntry>> chosen(MultiMap form, CandidateFilter filter) {
    if (form.contains("every")) {
      return directory.page(filter.search(clock.instant()), "", MOST).map(page -> page.entries());
    }
    List<UUID> ids =
        form.getAll("id").stream()
            .filter(id -> ID.matcher(id).matches())
            .map(UUID::fromString)
            .distinct()
            .limit(MOST)
            .toList();
    return ids.isEmpty() ? Future.succeededFuture(List.of()) : directory.entries(ids);
  }

  private Future<PageAnswer> done(
      RoutingContext ctx,
      BulkAction action,
      String token,
      List<DirectoryEntry> entries,
      CandidateFilter filter) {
    Instant now = clock.instant();
    Map<DirectoryEntry, String> refused = new HashMap<>();
    List<DirectoryEntry> asked = new ArrayList<>();
    List<EventEnvelope> events = new ArrayList<>();
    for (DirectoryEntry entry : entries) {
      if (!PageUser.member(ctx).mayActOn(entry.owner())) {
        refused.put(entry, "another recruiter's candidate");
        continue;
      }
      action
          .event(entry)
          .ifPresentOrElse(
              event -> {
                asked.add(entry);
                events.add(
                    EventJson.write(
                        entry.line().ref(),
                        "bulk-" + token + "-" + action.digest(),
                        now,
                        event,
                        PageUser.name(ctx)));
              },
              () -> refused.put(entry, action.needless()));
    }
    Future<List<EventReceipt>> receipts =
        events.isEmpty() ? Future.succeededFuture(List.of()) : intake.record(events);
    return receipts.map(
        all -> {
          List<DirectoryEntry> changed = new ArrayList<>();
          for (int i = 0; i < all.size(); i++) {
            switch (all.get(i)) {
              case RECORDED -> changed.add(asked.get(i));
              case KNOWN, DIFFERS -> refused.put(asked.get(i), "done already by this form");
              case ERASED -> refused.put(asked.get(i), "erased in the meantime");
            }
          }
          BulkPage page = BulkPage.of(action, changed, refused, entries, filter);
          return PageAnswer.view("bulk", page.heading(), "candidates", page);
        });
  }
}
