package nurture.web.candidate;

import java.util.List;
import nurture.candidate.Dossier;
import nurture.json.EventForms;
import nurture.web.console.PageLinks;

/**
 * The events that can be reported of a candidate.
 *
 * @param back where the candidate is
 */
record EventKindsPage(String name, String back, List<Group> groups) {

  /** Events that belong together. */
  record Group(String name, List<Line> lines) {}

  /** One of them. */
  record Line(String title, String href, String says) {}

  static EventKindsPage of(Dossier dossier) {
    return new EventKindsPage(
        OneCandidate.name(dossier),
        PageLinks.candidate(dossier.ref()),
        ReportableEvents.GROUPS.stream()
            .map(
                group ->
                    new Group(
                        group.name(),
                        group.kinds().stream()
                            .map(
                                kind ->
                                    new Line(
                                        kind.title(),
                                        OneCandidate.events(dossier.ref()) + "/" + kind.type(),
                                        EventForms.says(kind.type()).replace("`", "")))
                            .toList()))
            .toList());
  }
}
