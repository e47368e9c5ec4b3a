package nurture.playbook;

import java.util.List;
import java.util.regex.Pattern;
import nurture.template.Problem;
import nurture.template.Remark;
import nurture.template.TemplateBook;

/** What the templates have against themselves, as findings. */
final class TemplateFindings {

  private static final Pattern PLAYBOOK_LINE = Pattern.compile("P\\d{1,2}");

  /** A problem of a file in the folder of the templates, library and openings included. */
  static Finding of(PlaybookFolders folders, Problem problem, Severity severity, Code code) {
    return new Finding(
        folders.template(problem.file()),
        problem.line(),
        problem.column(),
        severity,
        code,
        "",
        problem.message(),
        problem.advice());
  }

  /** How the messages read (PLAYBOOK P24-P28). */
  static List<Finding> lint(PlaybookFolders folders, TemplateBook templates) {
    return templates.check().stream().map(remark -> of(folders, remark)).toList();
  }

  private static Finding of(PlaybookFolders folders, Remark remark) {
    return new Finding(
        folders.template(remark.file()),
        remark.line(),
        remark.column(),
        remark.severity() == Remark.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
        Code.TEMPLATE,
        PLAYBOOK_LINE.matcher(remark.rule()).matches() ? remark.rule() : "",
        remark.message(),
        remark.suggestion());
  }

  private TemplateFindings() {}
}
