package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.access.KeyRing;
import nurture.access.KeyRing.Line;
import nurture.access.Permission;
import nurture.json.Mappers;
import nurture.json.Refused;
import nurture.web.Answers;
import nurture.web.Keys;
import nurture.web.Problem;

/** Keys for people and programs, each with what it permits. */
public final class KeyRoutes {

  private static final int LONGEST = 60;

  private final KeyRing keys;
  private final InstantSource clock;

  public KeyRoutes(KeyRing keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/keys").handler(this::list);
    router.post("/api/keys").handler(this::make);
    router.put("/api/keys/:id").handler(this::permit);
    router.delete("/api/keys/:id").handler(this::revoke);
  }

  private void list(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    keys.list()
        .onSuccess(
            lines -> {
              ArrayNode list = Mappers.OWN.createArrayNode();
              lines.forEach(line -> list.add(written(line)));
              PlaybookAnswers.list(context, "keys", list);
            })
        .onFailure(e -> Answers.failure(context, e));
  }

  private void make(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    String name;
    Set<Permission> permissions;
    try {
      Asked asked = Asked.of(context, "name", "permissions");
      name = asked.text("name");
      if (name.length() > LONGEST) {
        throw new Refused("name", name, "is longer than " + LONGEST + " characters");
      }
      if (name.equalsIgnoreCase(KeyRing.BOOTSTRAP)) {
        throw new Refused("name", name, "is the key of the settings (api.key); choose another");
      }
      permissions = permissions(asked);
    } catch (Refused e) {
      Problem.refused(e.refusal()).answer(context);
      return;
    }
    keys.make(name, permissions, Keys.caller(context).name(), clock.instant())
        .onSuccess(
            made ->
                made.ifPresentOrElse(
                    key -> Answers.json(context, 201, written(key.line()).put("key", key.key())),
                    () ->
                        PlaybookAnswers.conflict(
                            context,
                            "Name taken",
                            "There is a key "
                                + name
                                + "; what is done by a key goes on record by its name, so choose"
                                + " another one, or revoke that key first.")))
        .onFailure(e -> Answers.failure(context, e));
  }

  private void permit(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    Set<Permission> permissions;
    try {
      permissions = permissions(Asked.of(context, "permissions"));
    } catch (Refused e) {
      Problem.refused(e.refusal()).answer(context);
      return;
    }
    String id = context.pathParam("id");
    keys.permit(id, permissions, Keys.caller(context).name(), clock.instant())
        .onSuccess(
            line ->
                line.ifPresentOrElse(
                    found -> Answers.json(context, 200, written(found)),
                    () -> Problem.notFound("key", id).answer(context)))
        .onFailure(e -> Answers.failure(context, e));
  }

  private void revoke(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    String id = context.pathParam("id");
    keys.revoke(id, Keys.caller(context).name(), clock.instant())
        .onSuccess(
            gone -> {
              if (gone) {
                var unused = context.response().setStatusCode(204).end();
              } else {
                Problem.notFound("key", id).answer(context);
              }
            })
        .onFailure(e -> Answers.failure(context, e));
  }

  private static Set<Permission> permissions(Asked asked) throws Refused {
    String words = asked.optionalText("permissions").orElse("");
    Set<Permission> permissions = Permission.of(words);
    if (!words.isEmpty() && words.split("\\s+").length != permissions.size()) {
      throw new Refused(
          "permissions",
          words,
          "takes words with spaces between them, each once, of "
              + Arrays.stream(Permission.values())
                  .map(Permission::word)
                  .collect(Collectors.joining(", ")));
    }
    return permissions;
  }

  private static ObjectNode written(Line line) {
    return Mappers.OWN
        .createObjectNode()
        .put("id", line.id())
        .put("name", line.name())
        .put("permissions", Permission.words(line.permissions()))
        .put("createdAt", line.createdAt().toString());
  }
}
