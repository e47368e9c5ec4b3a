package nurture.playbook;

import java.util.List;
import java.util.regex.Pattern;
import nurture.template.TemplateBook;
import nurture.template.proof.BookProofreader;
import nurture.template.proof.ProofRemark;
import nurture.template.sandbox.TemplateProblem;

/** What the templates have against themselves, as findings. */
public final class TemplateFindings {

  private static final Pattern PLAYBOOK_LINE = Pattern.compile("P\\d{1,2}");

  /** A problem of a file in the folder of the templates, library and openings included. */
  public static Finding of(
      PlaybookFolders folders,
      TemplateProblem templateProblem,
      Severity severity,
      FindingCode findingCode) {
    return new Finding(
        folders.template(templateProblem.file()),
        templateProblem.line(),
        templateProblem.column(),
        severity,
        findingCode,
        "",
        templateProblem.message(),
        templateProblem.advice());
  }

  /** How the messages read (PLAYBOOK P24-P28). */
  public static List<Finding> lint(PlaybookFolders folders, TemplateBook templates) {
    return BookProofreader.check(templates).stream()
        .map(proofRemark -> of(folders, proofRemark))
        .toList();
  }

  private static Finding of(PlaybookFolders folders, ProofRemark proofRemark) {
    return new Finding(
        folders.template(proofRemark.file()),
        proofRemark.line(),
        proofRemark.column(),
        proofRemark.severity() == ProofRemark.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
        FindingCode.TEMPLATE,
        PLAYBOOK_LINE.matcher(proofRemark.rule()).matches() ? proofRemark.rule() : "",
        proofRemark.message(),
        proofRemark.suggestion());
  }

  private TemplateFindings() {}
}
