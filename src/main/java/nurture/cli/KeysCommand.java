package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nurture.json.JsonMappers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keys}: who may use the API of a running server, and for what. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    header = "Makes, lists, changes and revokes keys of the API.",
    description = {
      "Works on a running server. The key that is used for it needs the permission keys; the key of"
          + " the settings has it."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture keys add maren --permissions edit,publish", "  nurture keys list"})
final class KeysCommand {

  private static final String PERMISSIONS =
      "Any of edit, publish, override and keys, separated by commas; \"\" for none.";

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists all keys.",
      footerHeading = Commands.EXAMPLES,
      footer = "  nurture keys list")
  int list(@Mixin RemoteOptions options) {
    for (JsonNode key : options.api().get("keys").orFail().json().path("keys")) {
      System.out.println(line(key));
    }
    return 0;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      header = "Makes a key and prints it; it is not shown again.",
      footerHeading = Commands.EXAMPLES,
      footer = "  nurture keys add maren --permissions edit,publish")
  int add(
      @Mixin RemoteOptions options,
      @Parameters(paramLabel = "NAME", description = "Name of the key; the audit shows it.")
          String name,
      @Option(
              names = "--permissions",
              defaultValue = "edit,publish",
              description = PERMISSIONS + " Default: ${DEFAULT-VALUE}")
          String permissions) {
    ObjectNode asked =
        JsonMappers.OWN.createObjectNode().put("name", name).put("permissions", words(permissions));
    System.out.println(options.api().post("keys", asked).orFail().json().path("key").asText());
    return 0;
  }

  @Command(
      name = "permit",
      mixinStandardHelpOptions = true,
      header = "Changes what a key may do, within a minute on every server.",
      footerHeading = Commands.EXAMPLES,
      footer = "  nurture keys permit 0123456789ab --permissions edit")
  int permit(
      @Mixin RemoteOptions options,
      @Parameters(paramLabel = "ID", description = "As listed.") String id,
      @Option(names = "--permissions", required = true, description = PERMISSIONS)
          String permissions) {
    ObjectNode asked = JsonMappers.OWN.createObjectNode().put("permissions", words(permissions));
    System.out.println(line(options.api().put("keys/" + id, asked).orFail().json()));
    return 0;
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      header = "Revokes a key, within a minute on every server.",
      footerHeading = Commands.EXAMPLES,
      footer = "  nurture keys revoke 0123456789ab")
  int revoke(
      @Mixin RemoteOptions options,
      @Parameters(paramLabel = "ID", description = "As listed.") String id) {
    var unused = options.api().delete("keys/" + id).orFail();
    return 0;
  }

  private static String words(String permissions) {
    return permissions.replace(',', ' ').strip();
  }

  private static String line(JsonNode key) {
    return "%s  %.16s  %-16s  %s"
        .formatted(
            key.path("id").asText(),
            key.path("createdAt").asText(),
            key.path("name").asText(),
            key.path("permissions").asText());
  }
}
