package nurture.web.playbook;

import java.util.List;
import java.util.stream.Stream;
import nurture.attachment.AttachedFile;
import nurture.playbook.TemplateSummary;
import nurture.rules.RuleBook;
import nurture.rules.language.RulePrinter;
import nurture.web.console.DisplayWords;
import nurture.web.console.FileLink;
import nurture.web.console.PageLinks;

/**
 * One template of the version in service.
 *
 * @param channel the one it is written for
 * @param path of its file in a draft
 * @param text as it is written
 * @param attachments files it brings along, in any language
 * @param rules those that ask for it
 * @param edits whether the member who asks may change it
 */
record TemplatePage(
    String name,
    String purpose,
    String channel,
    String path,
    String text,
    List<FileLink> attachments,
    List<NamedRule> rules,
    boolean edits) {

  /** A rule that names the template. */
  record NamedRule(String name, String href) {}

  static TemplatePage of(
      TemplateSummary template,
      String text,
      List<AttachedFile> attachments,
      RuleBook book,
      boolean edits) {
    return new TemplatePage(
        template.name(),
        template.purpose(),
        DisplayWords.channel(template.via().name()),
        template.file(),
        text,
        attachments.stream()
            .map(
                file ->
                    new FileLink(
                        file.name(),
                        file.size(),
                        PageLinks.PLAYBOOK + "/attachments/" + PageLinks.segment(file.name())))
            .toList(),
        naming(template.name(), book)
            .map(name -> new NamedRule(name, PageLinks.rule(name)))
            .toList(),
        edits);
  }

  private static Stream<String> naming(String template, RuleBook book) {
    String written = '"' + template + '"';
    return book.source().cards().stream()
        .filter(card -> RulePrinter.text(card.rule()).contains(written))
        .map(card -> card.name());
  }
}
