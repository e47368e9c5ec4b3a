package nurture.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import nurture.template.sandbox.CappedWriter;
import nurture.template.sandbox.ClosedData;
import nurture.template.sandbox.ClosedLanguage;
import nurture.template.sandbox.PartCleanup;
import nurture.template.sandbox.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Renders one message once, every part before any is handed out. Confined to one thread. */
public final class Renderer {
  private final Message message;
  private final Locale locale;
  private final ClosedData wrapper;
  private final TemplateHashModel data;
  private final TimeZone zone;
  private TemplateSection templateSection = TemplateSection.SUBJECT;

  private Renderer(Message message, Locale locale, ZoneId zone, Map<String, ?> data)
      throws ClosedData.Refused {
    this.message = message;
    this.locale = locale;
    this.wrapper = new ClosedData(zone);
    this.data = wrapper.root(data);
    this.zone = TimeZone.getTimeZone(zone);
  }

  public static RenderOutcome render(Message message, Locale reader, Map<String, ?> data) {
    // Somebody else's interrupt is not ours to answer; it is there again afterwards.
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        Renderer renderer = new Renderer(message, message.localeFor(reader), zone(data), data);
        Optional<RenderOutcome> render = renderer.withinTheLimit();
        if (render.isPresent()) {
          return render.get();
        }
        interrupted = true;
      }
    } catch (ClosedData.Refused refused) {
      return new RenderOutcome.Failed(
          message.name(),
          message.file().path(),
          0,
          0,
          refused.path(),
          refused.path() + " cannot be used: " + refused.getMessage());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Empty when it was disturbed before it was done, and should be done again. */
  private Optional<RenderOutcome> withinTheLimit() {
    TimeLimit limit = TimeLimit.begin();
    TimeLimit.End end;
    RenderOutcome renderOutcome;
    try {
      renderOutcome = render();
    } catch (RuntimeException broken) {
      // Freemarker's word for being stopped, or a fault of its own.
      renderOutcome =
          failed(templateSection, "it cannot be rendered: " + broken.getClass().getSimpleName());
    } finally {
      end = limit.end();
    }
    if (renderOutcome instanceof RenderOutcome.Rendered || end == TimeLimit.End.IN_TIME) {
      return Optional.of(renderOutcome);
    }
    return end == TimeLimit.End.DISTURBED ? Optional.empty() : Optional.of(tookTooLong());
  }

  private static ZoneId zone(Map<String, ?> data) throws ClosedData.Refused {
    Object zone = data.get("zone");
    try {
      return zone == null ? ZoneOffset.UTC : ZoneId.of(zone.toString());
    } catch (DateTimeException unknown) {
      throw new ClosedData.Refused("zone", "it is no time zone; give one like Europe/Oslo");
    }
  }

  private RenderOutcome render() {
    try {
      Template oneLine = message.subject();
      String subject = oneLine == null ? "" : PartCleanup.line(write(oneLine, null));
      templateSection = TemplateSection.TEXT;
      String text = PartCleanup.text(write(message.text(), message.textLayout().template()));
      templateSection = TemplateSection.HTML;
      Template document = message.html();
      String html =
          document == null
              ? ""
              : PartCleanup.html(write(document, message.htmlLayout().template()));
      return new RenderOutcome.Rendered(
          message.name(), subject, text, html, message.language().toLanguageTag());
    } catch (PartCleanup.Unfit unfit) {
      return failed(
          ProblemLocator.written(message, templateSection, unfit.written()),
          "is unfit: " + unfit.getMessage());
    } catch (CappedWriter.TooLong unfit) {
      return failed(
          ProblemLocator.heaviest(message, templateSection), "is unfit: " + unfit.getMessage());
    } catch (StackOverflowError deep) {
      return failed(
          ProblemLocator.heaviest(message, templateSection),
          "nests too deep; do with fewer levels");
    } catch (TemplateException broken) {
      return failed(broken);
    } catch (IOException broken) {
      return failed(templateSection, "it could not be written: " + broken.getMessage());
    }
  }

  private String write(Template part, @Nullable Template layout)
      throws TemplateException, IOException {
    CappedWriter out = new CappedWriter();
    Environment environment = part.createProcessingEnvironment(data, out, wrapper);
    environment.setLocale(locale);
    environment.setTimeZone(zone);
    if (layout != null) {
      String purpose = message.intent().name().toLowerCase(Locale.ROOT);
      environment
          .importLib(layout, "layout")
          .put(ClosedLanguage.PURPOSE, new SimpleScalar(purpose));
    }
    environment.process();
    return out.toString();
  }

  private RenderOutcome failed(TemplateSection templateSection, @Nullable String reason) {
    return failed(ProblemLocator.written(message, templateSection, ""), "is unfit: " + reason);
  }

  private RenderOutcome tookTooLong() {
    return failed(
        ProblemLocator.heaviest(message, templateSection),
        "takes more than "
            + TimeLimit.PROCESSOR_TIME.toMillis()
            + " ms of processor time and was stopped; look for loops within loops");
  }

  private RenderOutcome failed(ProblemLocator problemLocator, String what) {
    return new RenderOutcome.Failed(
        message.name(),
        problemLocator.file(),
        problemLocator.line(),
        problemLocator.line() == 0 ? 0 : 1,
        null,
        "The " + templateSection.name().toLowerCase(Locale.ROOT) + " " + what);
  }

  private RenderOutcome failed(TemplateException broken) {
    String variable = broken.getBlamedExpressionString();
    String reason =
        broken instanceof InvalidReferenceException && variable != null
            ? variable + " is missing; give it, or guard it with <#if " + variable + "??>"
            : ClosedFreemarker.firstLine(broken.getMessageWithoutStackTop());
    String file = broken.getTemplateSourceName();
    Integer line = broken.getLineNumber();
    Integer column = broken.getColumnNumber();
    return new RenderOutcome.Failed(
        message.name(),
        file == null ? message.file().path() : file,
        line == null ? 0 : line,
        column == null ? 0 : column,
        variable,
        reason);
  }
}
