package nurture.web.trial;

import java.time.ZoneOffset;
import java.util.List;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * Where a draft or version is tried.
 *
 * @param name the draft's id or the version's number
 * @param problem why nothing was begun; empty if nothing was in the way
 * @param underWay the run of this node that is under way; empty if none is
 * @param starts whether the member may begin one
 */
record TryPage(
    String name,
    String title,
    String href,
    String problem,
    String underWay,
    boolean starts,
    TypedTrial typed,
    List<RunLine> runs) {

  /** A run that is kept. */
  record RunLine(
      String kind, String what, String href, String by, ShownTime began, StatusChip state) {

    static RunLine of(TrialRun run) {
      StatusChip state =
          switch (run.state()) {
            case PREPARING, RUNNING -> new StatusChip("Running", "busy");
            case DONE -> new StatusChip("Done", "good");
            case FAILED -> new StatusChip("Failed", "bad");
          };
      return new RunLine(
          run.kind().word(),
          run.what(),
          PageLinks.run(run.id()),
          run.by(),
          ShownTime.at(run.began(), ZoneOffset.UTC),
          state);
    }
  }
}
