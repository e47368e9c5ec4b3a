package nurture.web.imports;

import java.time.ZoneOffset;
import java.util.List;
import nurture.imports.ImportJob;
import nurture.imports.ImportKind;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * The imports there were, and the form for another.
 *
 * @param acts whether the member may send one
 * @param problem what is wrong with the file or the form; empty for nothing
 * @param suppressed whether the form is for a list of suppressed addresses
 * @param largest in MB
 */
record ImportsPage(
    List<Row> rows,
    boolean acts,
    String problem,
    boolean suppressed,
    NewImport form,
    long largest) {

  /** One import. */
  record Row(String href, String file, StatusChip state, String says, String by, ShownTime sent) {}

  static ImportsPage of(List<ImportJob> jobs, NewImport form, boolean acts, long largest) {
    return new ImportsPage(
        jobs.stream().map(ImportsPage::row).toList(),
        acts,
        String.join(" ", form.problems().values()),
        form.text("kind").equals(ImportKind.SUPPRESSED.word()),
        form,
        largest);
  }

  private static Row row(ImportJob job) {
    return new Row(
        ImportPages.href(job),
        job.file(),
        ImportWords.chip(job),
        ImportWords.says(job),
        ImportWords.by(job),
        ShownTime.at(job.createdAt(), ZoneOffset.UTC));
  }
}
