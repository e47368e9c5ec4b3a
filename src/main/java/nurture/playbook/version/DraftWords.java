package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import nurture.playbook.PlaybookFiles;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.form.RuleWords;
import nurture.template.TemplateBook;
import nurture.template.TemplateProblems;

/**
 * What the rules of a draft may name. A file that cannot be read gives no names. Pure; takes some
 * tens of milliseconds, and some hundred with what templates are about.
 */
public final class DraftWords {

  private static final String RULES = "rules/";
  private static final String TEMPLATES = "templates/";

  /** With the names of templates alone, which is enough to read rules. */
  public static RuleWords of(PlaybookFiles files) {
    Map<String, String> templates = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.matches("templates/[^./]+\\.ftl")) {
        templates.put(path.substring(TEMPLATES.length(), path.length() - 4), "");
      }
    }
    return RuleWords.of(source(files), templates);
  }

  /** With what each template is about; where a template has a mistake, with their names alone. */
  public static RuleWords described(PlaybookFiles files) {
    Map<String, String> texts = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.matches("templates/(layout/)?[^/]+\\.ftl|templates/languages/[^/]+\\.yaml")) {
        texts.put(
            path.substring(TEMPLATES.length()),
            new String(files.content(path).orElseThrow(), UTF_8));
      }
    }
    try {
      TemplateBook book = TemplateBook.of(texts);
      Map<String, String> described = new TreeMap<>();
      book.names().forEach(name -> described.put(name, book.info(name).purpose()));
      return RuleWords.of(source(files), described);
    } catch (TemplateProblems e) {
      return of(files);
    }
  }

  /** The rules and tables, read. */
  static RuleSource source(PlaybookFiles files) {
    Map<String, String> rules = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.startsWith(RULES)) {
        String name = path.substring(RULES.length());
        RuleFiles.text(name, files.content(path).orElseThrow())
            .ifPresent(text -> rules.put(name, text));
      }
    }
    return RuleSource.of(rules);
  }

  private DraftWords() {}
}
