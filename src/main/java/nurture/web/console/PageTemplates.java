package nurture.web.console;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The console's templates, parsed once. Everything they print is escaped. Thread-safe. */
public final class PageTemplates {

  private static final List<String> ALL =
      List.of(
          "candidates",
          "candidate",
          "bulk",
          "typed-form",
          "events",
          "erase",
          "why",
          "why-not",
          "next",
          "mails",
          "task",
          "tasks",
          "mail",
          "docs",
          "people",
          "handed-password",
          "password",
          "sessions",
          "sign-in",
          "rules",
          "rule",
          "drafts",
          "segments",
          "segment",
          "segment-new",
          "segment-found",
          "segment-count",
          "measures",
          "measures-people",
          "experiments",
          "experiment",
          "experiment-candidates",
          "experiment-new",
          "experiment-edit",
          "experiment-needed",
          "experiment-arm",
          "openings",
          "opening",
          "opening-new",
          "candidate-openings",
          "pools",
          "pool",
          "campaigns",
          "campaigns-of",
          "campaign",
          "campaign-far",
          "campaign-live",
          "campaign-new",
          "campaign-edit",
          "campaign-messages",
          "campaign-preview",
          "campaign-people",
          "campaign-dry-run",
          "campaign-rehearsal",
          "campaign-dry-part",
          "campaign-mail",
          "imports",
          "import",
          "draft",
          "rebase",
          "editor",
          "form",
          "numbers",
          "grid",
          "entries",
          "matches",
          "check",
          "versions",
          "today",
          "audit",
          "suppressions",
          "inbox",
          "received-mail",
          "keys",
          "server-settings",
          "preflight",
          "week",
          "coming",
          "coming-part",
          "clocks",
          "clocks-part",
          "clock-people",
          "canary",
          "try",
          "run",
          "run-part",
          "replay",
          "replay-mails",
          "replay-mail",
          "replay-people",
          "time-lapse",
          "replies-read",
          "answers-judged",
          "signed-out",
          "tour",
          "go",
          "template",
          "trouble");

  private static final int LIKELY_LENGTH = 32 * 1024;

  private final Map<String, Template> templates;

  /**
   * @throws IllegalStateException if one is missing or broken; the message names it
   */
  public PageTemplates() {
    Configuration configuration = configuration();
    templates =
        ALL.stream().collect(Collectors.toUnmodifiableMap(n -> n, n -> parsed(configuration, n)));
  }

  /**
   * @throws IllegalStateException if the template and what it is given do not fit; the message
   *     names the template
   */
  public String written(String name, Map<String, Object> model) {
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalStateException("there is no page " + name + "; add it to the list here");
    }
    StringWriter html = new StringWriter(LIKELY_LENGTH);
    try {
      template.process(model, html);
    } catch (TemplateException | IOException broken) {
      throw new IllegalStateException("the page " + name + " cannot be written", broken);
    }
    return html.toString();
  }

  private static Template parsed(Configuration configuration, String name) {
    try {
      return configuration.getTemplate(name + ".ftlh");
    } catch (IOException broken) {
      throw new IllegalStateException("the page " + name + " cannot be read", broken);
    }
  }

  private static Configuration configuration() {
    Configuration console = new Configuration(Configuration.VERSION_2_3_35);
    console.setClassForTemplateLoading(PageTemplates.class, "/console");
    console.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    console.setLocalizedLookup(false);
    console.setObjectWrapper(new RecordModels());
    console.setOutputFormat(HTMLOutputFormat.INSTANCE);
    console.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    console.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    console.setAPIBuiltinEnabled(false);
    console.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    console.setLogTemplateExceptions(false);
    console.setWrapUncheckedExceptions(true);
    console.setDefaultEncoding("UTF-8");
    console.setLocale(Locale.ENGLISH);
    return console;
  }
}
