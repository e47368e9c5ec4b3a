package nurture.cli;

import java.util.concurrent.Callable;
import nurture.config.Settings;
import nurture.store.ConfiguredDatabase;
import nurture.store.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code migrate}: brings the schema up to date without serving. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    header = "Brings the schema of the database up to date, then ends.",
    description = {"serve does the same when it starts."},
    footerHeading = Commands.EXAMPLES,
    footer = {"  NURTURE_DATABASE_URL=postgresql://… nurture migrate"})
final class MigrateCommand implements Callable<Integer> {

  @Mixin private ConfigFile config;

  @Override
  public Integer call() {
    Settings settings = config.load(System.getenv());
    int steps;
    try (ConfiguredDatabase configured = ConfiguredDatabase.of(settings.database())) {
      steps = Migrations.run(configured.url());
    }
    System.out.println(steps == 0 ? "The schema is up to date." : steps + " steps taken.");
    return 0;
  }
}
