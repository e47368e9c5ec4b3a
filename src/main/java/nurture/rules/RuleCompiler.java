package nurture.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import nurture.rules.sandbox.Refused;
import nurture.rules.sandbox.TreeCheck;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ExternaliseCanonicalModelLambdaOption;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Compiles rule files to a Drools executable model with the Eclipse compiler. Every file gets its
 * package, its imports and its phase from us, on its own first line so that line numbers stay true;
 * what remains in it is rules.
 */
final class RuleCompiler {

  private static final String IMPORTS =
      "import nurture.candidate.facts.*; import nurture.decision.*; import nurture.event.*;"
          + " import nurture.candidate.HiringStep; import nurture.candidate.Purpose;"
          + " import nurture.library.ItemKind; import java.time.DayOfWeek; ";

  private static final Pattern NAME = Pattern.compile("(?!.*\\.\\.).*\\.drl");

  private static final String CLASSES = "nurture/rules/";
  private static final String CLASS = ".class";
  private static final Pattern MODEL = Pattern.compile("/Rules[0-9A-F]+$");

  private static final Pattern FORBIDS = Pattern.compile("\\b(?:Veto|Hold)\\b");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//.*");

  static {
    // A class of its own for every condition doubles the time to compile and saves nothing after.
    System.setProperty(ExternaliseCanonicalModelLambdaOption.PROPERTY_NAME, "false");
  }

  private final RuleSource source;
  private final Function<String, List<Refused>> treeCheck;
  private final Map<String, String> files;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, RuleInfo> rules = new TreeMap<>();

  RuleCompiler(RuleSource source) {
    this(source, TreeCheck::of);
  }

  /**
   * @param treeCheck looks at every file; another one only to show that what comes after it holds
   */
  RuleCompiler(RuleSource source, Function<String, List<Refused>> treeCheck) {
    this.source = source;
    this.treeCheck = treeCheck;
    // In one order everywhere, so that equal rules fire in the same order on every node.
    this.files = source.rules();
  }

  /**
   * @throws RuleProblems listing every problem found, by file and line
   */
  CompiledRules compile() {
    problems.addAll(source.problems());
    if (files.isEmpty() && problems.isEmpty()) {
      problems.add(new RuleProblem("rules", 0, "there is no rule file; add one to rules/journey"));
    }
    files.forEach(this::parse);
    stopIfProblems();
    return build();
  }

  private void parse(String file, String text) {
    if (Phase.ofFile(file).isEmpty()) {
      problems.add(
          new RuleProblem(
              file, 0, "move it to policy/, journey/ or guard/: the folder says when it speaks"));
      return;
    }
    if (!NAME.matcher(file).matches()) {
      // The compiler takes other kinds, and folders above, for other things than rules.
      problems.add(
          new RuleProblem(file, 0, "a rule file's name ends with .drl, and has no .. in it"));
      return;
    }
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr descr = null;
    try {
      descr = parser.parse(false, text);
    } catch (DroolsParserException e) {
      problems.add(new RuleProblem(file, 0, String.valueOf(e.getMessage())));
    } catch (StackOverflowError e) {
      problems.add(new RuleProblem(file, 0, "this is nested too deep; make several rules of it"));
    }
    parser
        .getErrors()
        .forEach(
            error ->
                problems.add(
                    new RuleProblem(
                        file,
                        error.getLines().length > 0 ? error.getLines()[0] : 0,
                        error.getMessage().replaceFirst("^\\[ERR \\d+\\] Line \\d+:\\d+ ", ""))));
    // Whatever the engine's parser made of it: nothing unread is compiled.
    if (!parser.hasErrors()) {
      refuse(file, text);
    }
    if (descr == null) {
      return;
    }
    for (RuleDescr rule : descr.getRules()) {
      if (Phase.ofFile(file).orElseThrow() != Phase.GUARD && forbids(rule)) {
        problems.add(
            new RuleProblem(
                file,
                rule.getConsequenceLine(),
                "move this rule to guard/: only guards are asked again right before a message"
                    + " leaves, so a veto or hold elsewhere would not stand then"));
      }
      RuleProblem place = source.place(new RuleProblem(file, rule.getLine(), ""));
      RuleInfo info =
          new RuleInfo(
              rule.getName(),
              Phase.ofFile(file).orElseThrow().folder(),
              place.file(),
              place.line());
      RuleInfo other = rules.put(rule.getName(), info);
      if (other != null) {
        problems.add(
            new RuleProblem(
                file,
                rule.getLine(),
                "a rule of this name is in " + other.file() + ":" + other.line() + "; rename one"));
      }
    }
  }

  private void refuse(String file, String text) {
    Set<String> said = new HashSet<>();
    for (Refused refused : treeCheck.apply(text)) {
      RuleProblem problem = new RuleProblem(file, refused.line(), refused.message());
      // A mistake of the template is in the rules of all rows; once is enough.
      if (source.place(problem).file().equals(file) || said.add(refused.message())) {
        problems.add(problem);
      }
    }
  }

  private static boolean forbids(RuleDescr rule) {
    return FORBIDS
        .matcher(TEXT.matcher(String.valueOf(rule.getConsequence())).replaceAll(""))
        .find();
  }

  private CompiledRules build() {
    KieServices services = KieServices.get();
    // Several builds under one release id confuse the repository; a random one would be part of the
    // names of classes, and the same rules would compile to something else every time.
    ReleaseId release = services.newReleaseId("nurture", "rules", RuleFiles.checksum(files));
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(release);
    files.forEach(
        (file, text) ->
            system.write(
                "src/main/resources/nurture/rules/" + file,
                header(Phase.ofFile(file).orElseThrow()) + text));
    KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
    try {
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException e) {
      // Instead of a message the compiler throws for, say, a text where a number is compared.
      problems.add(
          new RuleProblem(
              "rules", 0, "a value in a condition cannot be compiled: " + e.getMessage()));
      throw problems();
    }
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    Wording wording = new Wording(files);
    Whereabouts whereabouts = new Whereabouts(files, messages);
    messages.stream()
        .filter(message -> !Whereabouts.quotesSource(message))
        .map(whereabouts::problem)
        .map(wording::of)
        .distinct()
        .forEach(problems::add);
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
    return new CompiledRules(classes, models, rules);
  }

  private static String header(Phase phase) {
    return "package nurture.rules."
        + phase.folder()
        + "; "
        + IMPORTS
        + "ruleflow-group \""
        + phase.folder()
        + "\" ";
  }

  private RuleProblems problems() {
    return new RuleProblems(problems.stream().map(source::place).distinct().toList());
  }

  private void stopIfProblems() {
    if (!problems.isEmpty()) {
      throw problems();
    }
  }
}
