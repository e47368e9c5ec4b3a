package nurture.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nurture.candidate.facts.World;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleProblems;
import nurture.rules.RuleSource;

/**
 * A step of the build: compiles the rules that come with the program. It takes a second where they
 * were compiled by an earlier build already.
 */
final class BundledRulesFile {

  /**
   * @param args the folder of the rules, and the file to write
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    RuleSource source = RuleSource.of(RuleFiles.read(Path.of(args[0])));
    try (RuleBook book = RuleBook.compile(source, Budget.DEFAULT, "bundled", () -> World.EMPTY)) {
      byte[] compiled = book.compiled();
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), compiled)) {
        Files.createDirectories(file.getParent());
        Files.write(file, compiled);
      }
    } catch (RuleProblems e) {
      // A program that is built beside a rule with a mistake is there to name the mistake.
      System.err.println("The rules come as text only: " + e.getMessage());
      boolean unused = Files.deleteIfExists(file);
    }
  }

  private BundledRulesFile() {}
}
