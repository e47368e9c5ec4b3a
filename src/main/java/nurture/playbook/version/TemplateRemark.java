package nurture.playbook.version;

import nurture.template.sandbox.TemplateProblem;

/**
 * What is to be mended in a template.
 *
 * @param file in the folder of the templates
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param error whether it stands against publishing
 * @param rule the line of the playbook it comes from, or what kind of remark it is; may be empty
 * @param message what is wrong
 * @param advice what to do about it
 */
public record TemplateRemark(
    String file, int line, int column, boolean error, String rule, String message, String advice) {

  static TemplateRemark of(TemplateProblem problem) {
    return new TemplateRemark(
        problem.file(),
        problem.line(),
        problem.column(),
        true,
        "",
        problem.message(),
        problem.advice());
  }
}
