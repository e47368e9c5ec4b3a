package nurture.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A block of code in the documentation. Its info string is the language, then for commands perhaps
 * {@code outside}, for other text perhaps the path of the file that the reader makes of it.
 *
 * @param line where the block begins, from 1
 * @param info empty for a block without a fence
 */
public record FencedBlock(Path file, int line, String info, String text) {

  /**
   * Marks commands that no test runs: they need Maven, a mail server or a value only a reader has,
   * or run until they are stopped.
   */
  static final String OUTSIDE = "outside";

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /** The blocks of a file, in their order. */
  public static List<FencedBlock> in(Path file) {
    List<FencedBlock> blocks = new ArrayList<>();
    PARSER
        .parse(MarkdownFiles.text(file))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                blocks.add(new FencedBlock(file, line, block.getInfo(), block.getLiteral()));
              }

              @Override
              public void visit(IndentedCodeBlock block) {
                int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                blocks.add(new FencedBlock(file, line, "", block.getLiteral()));
              }
            });
    return blocks;
  }

  /** The blocks of all documentation. */
  static List<FencedBlock> all() {
    return MarkdownFiles.all().stream().flatMap(file -> in(file).stream()).toList();
  }

  String language() {
    return info.split(" ", 2)[0];
  }

  boolean isCommands() {
    return language().equals("sh");
  }

  /** Whether a test runs it. */
  public boolean runs() {
    return info.equals("sh");
  }

  /** The file that the reader makes of it. */
  public Optional<Path> made() {
    return isCommands() || !info.contains(" ")
        ? Optional.empty()
        : Optional.of(Path.of(info.split(" ", 2)[1]));
  }

  String where() {
    return file + ":" + line;
  }
}
