package nurture.template;

import static nurture.template.TemplateVocabulary.Kind.DATE;
import static nurture.template.TemplateVocabulary.Kind.GROUP;
import static nurture.template.TemplateVocabulary.Kind.LIST;
import static nurture.template.TemplateVocabulary.Kind.NUMBER;
import static nurture.template.TemplateVocabulary.Kind.TEXT;

import java.util.List;
import nurture.template.TemplateVocabulary.Field;
import nurture.template.TemplateVocabulary.Kind;
import nurture.template.TemplateVocabulary.Variable;

/** The list itself, in the order templates/README.md tells it. */
final class TemplateVariables {
  static final List<Variable> ALL =
      List.of(
          always(
              "candidate",
              given("ref"),
              perhaps("firstName"),
              perhaps("fullName"),
              given("language"),
              perhaps("source"),
              perhaps("collectedOn", DATE)),
          sometimes(
              "work",
              perhaps("title"),
              perhaps("employer"),
              perhaps("yearsInRole", NUMBER),
              perhaps("function"),
              perhaps("skills", LIST),
              perhaps("interests", LIST)),
          sometimes("personal", perhaps("reason"), perhaps("topic")),
          sometimes(
              "opening",
              given("ref"),
              given("title"),
              given("team"),
              given("location"),
              perhaps("brief"),
              perhaps("opens", DATE)),
          sometimes("insight", given("title"), given("takeaway"), given("link"), perhaps("topic")),
          always(
              "sender",
              given("name"),
              given("title"),
              given("organisation"),
              given("postalAddress")),
          always(
              "links",
              given("unsubscribe"),
              perhaps("preferences"),
              perhaps("why"),
              perhaps("privacy")),
          sometimes("signal", given("kind"), perhaps("detail")),
          sometimes("notNow", given("until", DATE), perhaps("reason")),
          sometimes("earlier", given("opening")),
          sometimes(
              "event", given("title"), perhaps("date", DATE), perhaps("place"), perhaps("link")),
          sometimes("introduction", given("name"), given("title"), given("about")),
          listOf("content", given("title"), given("summary"), given("link"), perhaps("topic")),
          listOf("openings", given("title"), given("team")),
          sometimes("written", given("text"), given("paragraphs", LIST)),
          sometimes("referral", given("name")),
          sometimes("connection", given("name"), perhaps("relation"), perhaps("where")),
          new Variable("today", DATE, true, List.of()),
          new Variable("zone", TEXT, true, List.of()));

  private TemplateVariables() {}

  private static Variable always(String name, Field... fields) {
    return new Variable(name, GROUP, true, List.of(fields));
  }

  private static Variable sometimes(String name, Field... fields) {
    return new Variable(name, GROUP, false, List.of(fields));
  }

  private static Variable listOf(String name, Field... fields) {
    return new Variable(name, LIST, false, List.of(fields));
  }

  private static Field given(String name) {
    return given(name, TEXT);
  }

  private static Field given(String name, Kind kind) {
    return new Field(name, kind, true);
  }

  private static Field perhaps(String name) {
    return perhaps(name, TEXT);
  }

  private static Field perhaps(String name, Kind kind) {
    return new Field(name, kind, false);
  }
}
