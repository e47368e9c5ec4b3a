package nurture.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nurture.template.TemplateFile.Piece;
import nurture.template.sandbox.ClosedData;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;

/**
 * Freemarker with everything shut that a letter does not need.
 *
 * <p>There is no template loader, so an include finds nothing, whatever its path: layouts are
 * parsed with their book and handed to a render directly. Classes are not resolved, {@code ?api} is
 * off, and an error is thrown rather than printed into the letter.
 */
public final class ClosedFreemarker {
  private static final Configuration CONFIGURATION = configuration();

  private ClosedFreemarker() {}

  private static Configuration configuration() {
    Configuration closed = new Configuration(Configuration.VERSION_2_3_35);
    closed.setTemplateLoader(null);
    closed.setLocalizedLookup(false);
    closed.setObjectWrapper(new ClosedData(ZoneOffset.UTC));
    closed.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    closed.setAPIBuiltinEnabled(false);
    closed.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    closed.setLogTemplateExceptions(false);
    closed.setWrapUncheckedExceptions(true);
    closed.setLocale(Locale.ENGLISH);
    closed.setURLEscapingCharset("UTF-8");
    closed.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    closed.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    closed.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
    closed.setRecognizeStandardFileExtensions(false);
    return closed;
  }

  /**
   * Parses one piece so that its lines are the file's: a comment of as many lines stands before it.
   *
   * @return null when it does not parse, which is added to {@code problems}
   */
  static @Nullable public Template parse(
      String file, Piece piece, boolean html, List<TemplateProblem> problems) {
    TemplateConfiguration format = new TemplateConfiguration();
    OutputFormat output = html ? HTMLOutputFormat.INSTANCE : PlainTextOutputFormat.INSTANCE;
    format.setOutputFormat(output);
    format.setParentConfiguration(CONFIGURATION);
    StringReader source = new StringReader(piece.inPlace("<#--", "-->"));
    try {
      Template template = new Template(file, file, source, CONFIGURATION, format, null);
      // So that TimeLimit can stop it.
      _CoreAPI.addThreadInterruptedChecks(template);
      return template;
    } catch (StackOverflowError deep) {
      problems.add(
          new TemplateProblem(
              file, longestLine(piece), 1, "this nests too deep", "Do with fewer levels"));
      return null;
    } catch (ParseException broken) {
      problems.add(
          new TemplateProblem(
              file,
              Math.max(broken.getLineNumber(), piece.firstLine()),
              Math.max(broken.getColumnNumber(), 1),
              "this is not Freemarker: " + firstLine(broken.getEditorMessage()),
              "Correct this line, or close the tag left open above it"));
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a string", impossible);
    }
  }

  /** Whatever nests so deep without brackets stands on one line, or on thousands. */
  private static int longestLine(Piece piece) {
    String[] lines = piece.body().split("\n", -1);
    int longest = 0;
    for (int index = 1; index < lines.length; index++) {
      longest = lines[index].length() > lines[longest].length() ? index : longest;
    }
    return piece.firstLine() + longest;
  }

  /** Freemarker explains at length; the first line says what is wrong. */
  static String firstLine(@Nullable String message) {
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }
}
