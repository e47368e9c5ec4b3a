package nurture.template.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Template;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.template.ClosedFreemarker;
import nurture.template.SampleBooks;
import nurture.template.TemplateBook;
import nurture.template.TemplateFile;
import nurture.template.TemplateProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClosedLanguageTest {
  /** Nobody outside the package can be reached by it; its methods must not be either. */
  record Person(String firstName) {
    public String secret() {
      return "leaked";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${candidate?api.getClass()}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${candidate.firstName?no_esc}",
        "${\"candidate.firstName?no_esc\"?eval}",
        "<@\"<b>x</b>\"?interpret />",
        "${\"{}\"?eval_json}",
        "<#include \"/etc/passwd\">",
        "<#include candidate.firstName>",
        "<#import \"../../x\" as x>",
        "<#import \"layout/html.ftl\" as x>",
        "<#noautoesc>${candidate.firstName}</#noautoesc>",
        "<#outputformat \"plainText\">${candidate.firstName}</#outputformat>",
        "<#attempt>${candidate.x}<#recover>oops</#attempt>",
        "<#setting locale=\"de\">",
        "<#assign x = candidate.firstName>",
        "<#global x = 1>",
        "<#macro m></#macro>",
        "<#function f>${1}</#function>",
        "<#list 1..1000000000 as i></#list>",
        "<#list 1.. as i></#list>",
        "<#stop \"x\">",
        "${.now}",
        "${.data_model.candidate.firstName}",
        "${.get_optional_template(\"x\").exists?c}",
        "${candidate.firstName?matches(\".*\")?c}",
        "${candidate.firstName?left_pad(1000000000)}",
        "${\"${candidate.firstName?no_esc}\"}",
        "<#if candidate.firstName?no_esc??>x</#if>",
        "<@candidate.firstName />",
        "${layout}",
      })
  void load_whatALetterDoesNotNeed_isRefusedWithItsLine(String attempt) {
    List<TemplateProblem> problems = SampleBooks.problemsOf("<p>\n" + attempt + "\n</p>");

    assertThat(problems).isNotEmpty();
    assertThat(problems).allMatch(templateProblem -> templateProblem.file().equals("note.ftl"));
    assertThat(problems).allMatch(templateProblem -> templateProblem.line() == 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#ftl output_format=\"plainText\">${candidate.firstName}",
        "<#if candidate??>never closed",
        "${candidate.firstName",
        "${candidate.firstName?not_a_built_in}",
      })
  void load_whatDoesNotParse_isRefusedWithALineOfTheSection(String attempt) {
    List<TemplateProblem> problems = SampleBooks.problemsOf("<p>\n" + attempt + "\n</p>");

    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allMatch(templateProblem -> templateProblem.line() >= 11 && templateProblem.line() <= 14);
    assertThat(problems)
        .extracting(TemplateProblem::message)
        .anyMatch(message -> message.contains("not"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#-- ${x?no_esc} --><p>Hi</p>",
        "<#list candidate.skills as skill>${skill?upper_case}<#sep>, <#else>none</#list>",
        "${candidate.skills?filter(skill -> skill?length gt 3)?join(\", \", \"none\", \".\")}",
        "${candidate.skills[0..*2]?join(\" and \")}",
        "<#if candidate.ref?? && candidate.firstName?has_content>Hi<#else>Hello</#if>",
        "<#switch candidate.kind><#case \"a\">A<#default>B</#switch>",
        "${(candidate.nickname)!candidate.firstName}",
        "${candidate.years?string(\"0.0\")} ${candidate.id?c} ${candidate.open?then(\"y\", \"n\")}",
        "<#list candidate.contact as key, value>${key}: ${value}</#list>",
        "<html lang=\"${.lang}\"></html>",
      })
  void load_whatALetterNeeds_isAllowed(String body) {
    List<TemplateProblem> problems = SampleBooks.problemsOf(body);

    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro a><@a/></#macro>",
        "<#macro a><@b/></#macro><#macro b><@a/></#macro>",
        "<#macro a go><@go/></#macro>",
      })
  void load_layoutMacroThatCouldCallItself_isRefused(String macros) {
    assertThatThrownBy(
            () ->
                TemplateBook.of(
                    Map.of("layout/html.ftl", "---\npurpose: x\n--- macros\n" + macros + "\n")))
        .isInstanceOf(TemplateProblems.class)
        .hasMessageContaining("layout/html.ftl:4:")
        .hasMessageContaining("to call here");
  }

  /** Should the list of what is allowed ever have a gap, the configuration still holds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${candidate?api.secret()}",
        "${candidate.class}",
        "${candidate.getClass()}",
        "${candidate.secret()}",
        "${candidate.secret}",
        "${candidate.firstName.bytes}",
        "<#include \"/etc/passwd\">",
        "<#import \"../../x\" as x>",
        "<#include \"file:///etc/passwd\">",
      })
  void process_attemptWithoutTheLanguageCheck_failsAllTheSame(String attempt) throws Exception {
    List<TemplateProblem> problems = new ArrayList<>();
    Template template =
        ClosedFreemarker.parse("x.ftl", new TemplateFile.Piece(1, attempt), true, problems);
    ClosedData data = new ClosedData(ZoneOffset.UTC);
    StringWriter out = new StringWriter();

    assertThat(problems).isEmpty();
    assertThatThrownBy(
            () ->
                template
                    .createProcessingEnvironment(
                        data.root(Map.of("candidate", new Person("Ada"))), out, data)
                    .process())
        .isInstanceOfAny(freemarker.template.TemplateException.class, java.io.IOException.class);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void load_variableThatIsNotDeclared_isRefusedOnceWithItsPlace() {
    List<TemplateProblem> problems =
        SampleBooks.problemsOf("<p>${person.name}</p>\n<#if x>${person.name}</#if>${candidate.y}");

    assertThat(problems)
        .extracting(TemplateProblem::toString)
        .containsExactly(
            "note.ftl:11:6 person.name is used but not declared."
                + " Add it to needs, or to optional if the message is whole without it.",
            "note.ftl:12:6 x is used but not declared."
                + " Add it to needs, or to optional if the message is whole without it.");
  }

  @Test
  void load_variableDeclaredButNotUsed_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                SampleBooks.of(
                    "[candidate.firstName, work.title]", "${candidate.firstName}", "x", "x"))
        .hasMessageContaining("note.ftl:4:30 work.title is declared but not used");
  }
}
