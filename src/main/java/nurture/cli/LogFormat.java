package nurture.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.Locale;
import nurture.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches the log to the form the settings ask for. */
final class LogFormat {

  static void format(Settings.Log log) {
    String format = log.format().name().toLowerCase(Locale.ROOT);
    if (format.equals("text")
        || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    try {
      context.reset();
      context.putProperty("NURTURE_LOG_FORMAT", format);
      JoranConfigurator configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(LogFormat.class.getResource("/logback.xml"));
    } catch (JoranException e) {
      throw new IllegalStateException("the log cannot be set up", e);
    }
  }

  /** Keeps standard output for what a command answers; of the log only warnings remain. */
  static void toStandardError() {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    context.getLogger("nurture").setLevel(Level.WARN);
    var appenders = context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders();
    while (appenders.hasNext()) {
      if (appenders.next() instanceof ConsoleAppender<ILoggingEvent> console) {
        console.stop();
        console.setTarget("System.err");
        console.start();
      }
    }
  }

  private LogFormat() {}
}
