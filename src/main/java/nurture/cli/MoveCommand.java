package nurture.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nurture.config.DatabaseUrl;
import nurture.config.Settings;
import nurture.store.ConfiguredDatabase;
import nurture.store.InstallationCopy;
import nurture.store.Migrations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code move}: copies everything of an installation into an empty database. */
@Command(
    name = "move",
    mixinStandardHelpOptions = true,
    header = "Copies everything of an installation into an empty database.",
    description = {
      "The installation is the database of the settings; no server may run on it.",
      "The other database gets the schema first. One that holds anything is refused."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  NURTURE_MOVE_TO=postgresql://… nurture move"})
final class MoveCommand implements Callable<Integer> {

  /** No setting: a server does not know it. */
  private static final String TARGET = "NURTURE_MOVE_TO";

  @Option(
      names = "--to",
      paramLabel = "URL",
      defaultValue = "${env:" + TARGET + "}",
      description = "The empty database. Rather set " + TARGET + ": the URL has a password")
  private @Nullable String to;

  @Mixin private ConfigFile config;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String target = target();
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.remove(TARGET);
    Settings settings = config.load(variables);
    try (ConfiguredDatabase configured = ConfiguredDatabase.of(settings.database())) {
      Migrations.check(configured.url());
      InstallationCopy.Copied copied = new InstallationCopy(configured.url(), target).run();
      System.out.printf(
          "%,d rows of %d tables are in the other database, %,d candidates among them.%n"
              + "Set NURTURE_DATABASE_URL to it, and start no server on the old one.%n",
          copied.rows(), copied.tables(), copied.candidates());
    }
    return 0;
  }

  private String target() {
    if (to == null || to.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "set " + TARGET + " to the empty database, or write --to");
    }
    try {
      return new DatabaseUrl(to).reveal();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--to " + e.getMessage(), e);
    }
  }
}
