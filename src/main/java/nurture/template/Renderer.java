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
import org.jspecify.annotations.Nullable;

/** Renders one message once, every part before any is handed out. Confined to one thread. */
final class Renderer {
  /**
   * What a layout is told about the message, and only a layout: its purpose in lower case, so that
   * a footer can say why the reader gets this.
   */
  static final String PURPOSE = "purpose";

  private final Message message;
  private final Locale locale;
  private final ClosedData wrapper;
  private final TemplateHashModel data;
  private final TimeZone zone;
  private Section section = Section.SUBJECT;

  private Renderer(Message message, Locale locale, ZoneId zone, Map<String, ?> data)
      throws ClosedData.Refused {
    this.message = message;
    this.locale = locale;
    this.wrapper = new ClosedData(zone);
    this.data = wrapper.root(data);
    this.zone = TimeZone.getTimeZone(zone);
  }

  static Render render(Message message, Locale reader, Map<String, ?> data) {
    // Somebody else's interrupt is not ours to answer; it is there again afterwards.
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        Renderer renderer = new Renderer(message, message.localeFor(reader), zone(data), data);
        Optional<Render> render = renderer.withinTheLimit();
        if (render.isPresent()) {
          return render.get();
        }
        interrupted = true;
      }
    } catch (ClosedData.Refused refused) {
      return new Render.Failed(
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
  private Optional<Render> withinTheLimit() {
    TimeLimit limit = TimeLimit.begin();
    TimeLimit.End end;
    Render render;
    try {
      render = render();
    } catch (RuntimeException broken) {
      // Freemarker's word for being stopped, or a fault of its own.
      render = failed(section, "it cannot be rendered: " + broken.getClass().getSimpleName());
    } finally {
      end = limit.end();
    }
    if (render instanceof Render.Rendered || end == TimeLimit.End.IN_TIME) {
      return Optional.of(render);
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

  private Render render() {
    try {
      Template oneLine = message.subject();
      String subject = oneLine == null ? "" : Tidy.line(write(oneLine, null));
      section = Section.TEXT;
      String text = Tidy.text(write(message.text(), message.textLayout().template()));
      section = Section.HTML;
      Template document = message.html();
      String html =
          document == null ? "" : Tidy.html(write(document, message.htmlLayout().template()));
      return new Render.Rendered(
          message.name(), subject, text, html, message.language().toLanguageTag());
    } catch (Tidy.Unfit unfit) {
      return failed(
          Blame.written(message, section, unfit.written()), "is unfit: " + unfit.getMessage());
    } catch (CappedWriter.TooLong unfit) {
      return failed(Blame.heaviest(message, section), "is unfit: " + unfit.getMessage());
    } catch (StackOverflowError deep) {
      return failed(Blame.heaviest(message, section), "nests too deep; do with fewer levels");
    } catch (TemplateException broken) {
      return failed(broken);
    } catch (IOException broken) {
      return failed(section, "it could not be written: " + broken.getMessage());
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
      environment.importLib(layout, "layout").put(PURPOSE, new SimpleScalar(purpose));
    }
    environment.process();
    return out.toString();
  }

  private Render failed(Section section, @Nullable String reason) {
    return failed(Blame.written(message, section, ""), "is unfit: " + reason);
  }

  private Render tookTooLong() {
    return failed(
        Blame.heaviest(message, section),
        "takes more than "
            + TimeLimit.PROCESSOR_TIME.toMillis()
            + " ms of processor time and was stopped; look for loops within loops");
  }

  private Render failed(Blame blame, String what) {
    return new Render.Failed(
        message.name(),
        blame.file(),
        blame.line(),
        blame.line() == 0 ? 0 : 1,
        null,
        "The " + section.name().toLowerCase(Locale.ROOT) + " " + what);
  }

  private Render failed(TemplateException broken) {
    String variable = broken.getBlamedExpressionString();
    String reason =
        broken instanceof InvalidReferenceException && variable != null
            ? variable + " is missing; give it, or guard it with <#if " + variable + "??>"
            : ClosedFreemarker.firstLine(broken.getMessageWithoutStackTop());
    String file = broken.getTemplateSourceName();
    Integer line = broken.getLineNumber();
    Integer column = broken.getColumnNumber();
    return new Render.Failed(
        message.name(),
        file == null ? message.file().path() : file,
        line == null ? 0 : line,
        column == null ? 0 : column,
        variable,
        reason);
  }
}
