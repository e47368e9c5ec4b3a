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
    description = {
      "Makes keys of a running server's API, changes what they permit, and takes them away.",
      "The key that is used for it needs the permission keys; the one of the settings has it."
    })
final class KeysCommand {

  private static final String PERMISSIONS =
      "Of edit, publish, override and keys, with commas between them; \"\" for none of them.";

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all keys.")
  int list(@Mixin RemoteOptions options) {
    for (JsonNode key : options.keys().get("keys").orFail().json().path("keys")) {
      System.out.println(line(key));
    }
    return 0;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Makes a key and prints it, the only time it can be read.")
  int add(
      @Mixin RemoteOptions options,
      @Parameters(paramLabel = "NAME", description = "What is done by it goes on record so.")
          String name,
      @Option(
              names = "--permissions",
              defaultValue = "edit,publish",
              description = PERMISSIONS + " Default: ${DEFAULT-VALUE}")
          String permissions) {
    ObjectNode asked =
        JsonMappers.OWN.createObjectNode().put("name", name).put("permissions", words(permissions));
    System.out.println(options.keys().post("keys", asked).orFail().json().path("key").asText());
    return 0;
  }

  @Command(
      name = "permit",
      mixinStandardHelpOptions = true,
      description = "Changes what a key may do, within a minute on every server.")
  int permit(
      @Mixin RemoteOptions options,
      @Parameters(paramLabel = "ID", description = "As listed.") String id,
      @Option(names = "--permissions", required = true, description = PERMISSIONS)
          String permissions) {
    ObjectNode asked = JsonMappers.OWN.createObjectNode().put("permissions", words(permissions));
    System.out.println(line(options.keys().put("keys/" + id, asked).orFail().json()));
    return 0;
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Takes a key away, within a minute on every server.")
  int revoke(
      @Mixin RemoteOptions options,
      @Parameters(paramLabel = "ID", description = "As listed.") String id) {
    var unused = options.keys().delete("keys/" + id).orFail();
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
