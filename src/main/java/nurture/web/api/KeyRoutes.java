package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.access.KeyRing;
import nurture.access.KeyRing.Line;
import nurture.access.Permission;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

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
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              lines.forEach(line -> list.add(written(line)));
              PlaybookAnswers.list(context, "keys", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void make(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    String name;
    Set<Permission> permissions;
    try {
      RequestFields requestFields = RequestFields.of(context, "name", "permissions");
      name = requestFields.text("name");
      if (name.length() > LONGEST) {
        throw new RefusalException("name", name, "is longer than " + LONGEST + " characters");
      }
      if (name.matches(".*[<>].*")) {
        throw new RefusalException("name", name, "has < or > in it, as the name of a member has");
      }
      if (name.equalsIgnoreCase(KeyRing.BOOTSTRAP)) {
        throw new RefusalException(
            "name", name, "is the key of the settings (api.key); choose another");
      }
      permissions = permissions(requestFields);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    keys.make(name, permissions, KeyAuthentication.caller(context).name(), clock.instant())
        .onSuccess(
            made ->
                made.ifPresentOrElse(
                    key ->
                        JsonAnswers.json(context, 201, written(key.line()).put("key", key.key())),
                    () ->
                        PlaybookAnswers.conflict(
                            context,
                            ProblemType.NAME_TAKEN,
                            "There is a key "
                                + name
                                + "; what is done by a key goes on record by its name, so choose"
                                + " another one, or revoke that key first.")))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void permit(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    Set<Permission> permissions;
    try {
      permissions = permissions(RequestFields.of(context, "permissions"));
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    String id = context.pathParam("id");
    keys.permit(id, permissions, KeyAuthentication.caller(context).name(), clock.instant())
        .onSuccess(
            line ->
                line.ifPresentOrElse(
                    found -> JsonAnswers.json(context, 200, written(found)),
                    () -> Problem.notFound("key", id).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void revoke(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.KEYS)) {
      return;
    }
    String id = context.pathParam("id");
    keys.revoke(id, KeyAuthentication.caller(context).name(), clock.instant())
        .onSuccess(
            gone -> {
              if (gone) {
                JsonAnswers.done(context);
              } else {
                Problem.notFound("key", id).answer(context);
              }
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static Set<Permission> permissions(RequestFields requestFields) throws RefusalException {
    String words = requestFields.optionalText("permissions").orElse("");
    Set<Permission> permissions = Permission.of(words);
    if (!words.isEmpty() && words.split("\\s+").length != permissions.size()) {
      throw new RefusalException(
          "permissions",
          words,
          "takes words with spaces between them, each once, of "
              + Permission.OF_KEYS.stream()
                  .sorted()
                  .map(Permission::word)
                  .collect(Collectors.joining(", ")));
    }
    return permissions;
  }

  private static ObjectNode written(Line line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", line.id())
            .put("name", line.name())
            .put("permissions", Permission.words(line.permissions()))
            .put("createdAt", line.createdAt().toString());
    line.owner().ifPresent(owner -> node.put("owner", owner));
    return node;
  }
}
