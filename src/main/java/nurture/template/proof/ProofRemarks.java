package nurture.template.proof;

import java.util.ArrayList;
import java.util.List;
import nurture.template.TemplateFile;
import nurture.template.TemplateFile.Piece;
import nurture.template.TemplateSection;
import nurture.template.proof.ProofRemark.Severity;

/** Collects what is remarked on one message, each remark once. */
final class ProofRemarks {
  /** Of one message; who has mended so many asks again. */
  private static final int MOST = 100;

  private final TemplateFile file;
  private final List<ProofRemark> remarks = new ArrayList<>();

  ProofRemarks(TemplateFile file) {
    this.file = file;
  }

  List<ProofRemark> list() {
    return List.copyOf(remarks);
  }

  /** On a section as a whole. */
  void on(
      TemplateSection templateSection,
      String rule,
      Severity severity,
      String message,
      String suggestion) {
    Piece piece = file.sections().get(templateSection);
    add(piece == null ? 0 : piece.firstLine(), 1, rule, severity, message, suggestion);
  }

  /** On the character at {@code index} of a section. */
  void at(
      Piece piece, int index, String rule, Severity severity, String message, String suggestion) {
    if (remarks.size() >= MOST) {
      return;
    }
    String before = piece.body().substring(0, index);
    int line = piece.firstLine() + (int) before.chars().filter(c -> c == '\n').count();
    int column = index - before.lastIndexOf('\n');
    add(line, column, rule, severity, message, suggestion);
  }

  void add(
      int line, int column, String rule, Severity severity, String message, String suggestion) {
    ProofRemark proofRemark =
        new ProofRemark(file.path(), line, column, rule, severity, message, suggestion);
    if (remarks.size() < MOST && !remarks.contains(proofRemark)) {
      remarks.add(proofRemark);
    }
  }
}
