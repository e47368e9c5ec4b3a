package nurture.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nurture.decision.Hold;
import nurture.decision.Veto;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ExternaliseCanonicalModelLambdaOption;

/**
 * Compiles rules to a Drools executable model with the Eclipse compiler. What the front end of the
 * language accepts the engine compiles; anything the engine has to say all the same is a problem of
 * ours, and names the rule.
 */
final class RuleCompiler {

  private static final Pattern NAME = Pattern.compile("(?!.*\\.\\.).*\\.drl");

  private static final String CLASSES = "nurture/rules/";
  private static final String CLASS = ".class";
  private static final Pattern MODEL = Pattern.compile("/Rules[0-9A-F]+$");

  static {
    // A class of its own for every condition doubles the time to compile and saves nothing after.
    System.setProperty(ExternaliseCanonicalModelLambdaOption.PROPERTY_NAME, "false");
  }

  private final RuleSource source;
  private final EngineText text;
  private final List<RuleProblem> problems = new ArrayList<>();

  RuleCompiler(RuleSource source) {
    this(source, EngineText.of(source));
  }

  /**
   * @param text what the engine gets; another one only to show that what comes after holds
   */
  RuleCompiler(RuleSource source, EngineText text) {
    this.source = source;
    this.text = text;
  }

  /**
   * @throws RuleProblems listing every problem found, by file, line and column
   */
  CompiledRules compile() {
    problems.addAll(source.problems());
    if (source.files().isEmpty() && text.files().isEmpty() && problems.isEmpty()) {
      problems.add(new RuleProblem("rules", 0, "there is no rule file; add one to rules/journey"));
    }
    source.files().keySet().forEach(this::place);
    names();
    source.cards().forEach(this::guardsAlone);
    source.cards().forEach(this::ownWordsAlone);
    stopIfProblems();
    CompileLimits.objection(source.cards()).ifPresent(problems::add);
    stopIfProblems();
    return BundledRules.of(text).orElseGet(this::build);
  }

  private void place(String file) {
    if (Phase.ofFile(file).isEmpty()) {
      problems.add(
          new RuleProblem(
              file,
              0,
              "move it to policy/, journey/, guard/, inbox/ or delivery/: the folder says when it"
                  + " speaks"));
    } else if (!NAME.matcher(file).matches()) {
      // The compiler takes other kinds, and folders above, for other things than rules.
      problems.add(
          new RuleProblem(file, 0, "a rule file's name ends with .drl, and has no .. in it"));
    }
  }

  private void names() {
    Map<String, RuleCard> byName = new HashMap<>();
    for (RuleCard card : source.cards()) {
      RuleCard other = byName.put(card.name(), card);
      if (other != null) {
        problems.add(
            new RuleProblem(
                card.file(),
                card.line(),
                "a rule of this name is in " + other.file() + ":" + other.line() + "; rename one"));
      }
    }
  }

  private void guardsAlone(RuleCard card) {
    if (!card.phase().equals(Phase.GUARD.folder())) {
      card.insertions().stream()
          .filter(one -> one.type() == Veto.class || one.type() == Hold.class)
          .findFirst()
          .ifPresent(
              one ->
                  problems.add(
                      new RuleProblem(
                          card.file(),
                          one.span().line(),
                          one.span().column(),
                          "move this rule to guard/: only guards are asked again right before a"
                              + " message leaves, so a veto or hold elsewhere would not stand"
                              + " then")));
    }
  }

  private void ownWordsAlone(RuleCard card) {
    FolderWords.misplaced(card.file(), card.rule())
        .forEach(
            found ->
                problems.add(
                    new RuleProblem(
                        card.file(), found.span().line(), found.span().column(), found.message())));
  }

  private CompiledRules build() {
    KieServices services = KieServices.get();
    // Several builds under one release id confuse the repository; a random one would be part of the
    // names of classes, and the same rules would compile to something else every time.
    ReleaseId release = services.newReleaseId("nurture", "rules", text.checksum());
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(release);
    text.files()
        .forEach((file, rules) -> system.write("src/main/resources/nurture/rules/" + file, rules));
    KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
    try {
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new RuleProblem("rules", 0, "the rules cannot be compiled: " + e));
      throw new RuleProblems(problems);
    }
    problems.addAll(
        new CompilerMessages(text.rules())
            .problems(builder.getResults().getMessages(Message.Level.ERROR)));
    stopIfProblems();
    // Only its classes are wanted; the repository would keep every version forever.
    services.getRepository().removeKieModule(release);
    return compiled(
        (InternalKieModule) ((InternalKieBuilder) builder).getKieModuleIgnoringErrors());
  }

  private CompiledRules compiled(InternalKieModule module) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String file : module.getFileNames()) {
      // Beside the rules there is a model of the project, which only a container would need.
      if (file.startsWith(CLASSES) && file.endsWith(CLASS)) {
        classes.put(file.substring(0, file.length() - CLASS.length()), module.getBytes(file));
      }
    }
    List<String> models =
        classes.keySet().stream()
            .filter(name -> MODEL.matcher(name).find())
            .map(name -> name.replace('/', '.'))
            .toList();
    return new CompiledRules(classes, models);
  }

  private void stopIfProblems() {
    if (!problems.isEmpty()) {
      throw new RuleProblems(problems.stream().distinct().toList());
    }
  }
}
