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
 * tens of milliseconds, and some hundred to find out what templates are for.
 */
public final class DraftWords {

  private static final String RULES = "rules/";
  private static final String TEMPLATES = "templates/";

  /** With the names of templates alone, which is enough to read rules. */
  public static RuleWords of(PlaybookFiles files) {
    return of(files, names(files));
  }

  private static Map<String, String> names(PlaybookFiles files) {
    Map<String, String> templates = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.matches("templates/[^./]+\\.ftl")) {
        templates.put(path.substring(TEMPLATES.length(), path.length() - 4), "");
      }
    }
    return templates;
  }

  /** With what each template is for, as {@link #purposes} gives it. */
  public static RuleWords of(PlaybookFiles files, Map<String, String> purposes) {
    return RuleWords.of(source(files), purposes);
  }

  /** What each template is for; where one of them has a mistake, their names alone. */
  public static Map<String, String> purposes(PlaybookFiles files) {
    Map<String, String> texts = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.matches("templates/(layout/)?[^/]+\\.ftl|templates/languages/[^/]+\\.yaml")) {
        texts.put(
            path.substring(TEMPLATES.length()),
            new String(files.content(path).orElseThrow(), UTF_8));
      }
    }
    try {
      TemplateBook book = TemplateBook.of(texts, DraftAttachments.contents(files));
      Map<String, String> purposes = new TreeMap<>();
      book.names().forEach(name -> purposes.put(name, book.info(name).purpose()));
      return purposes;
    } catch (TemplateProblems e) {
      return names(files);
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
