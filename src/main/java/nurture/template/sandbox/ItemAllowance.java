package nurture.template.sandbox;

import freemarker.template.TemplateModelException;

/**
 * How many list items one render may still visit. Loops over data are the only repetition templates
 * have, so this bounds the time a template can take, also one that writes nothing while it loops.
 * Confined to the thread that renders.
 */
final class ItemAllowance {
  /** A long message visits a few hundred. */
  static final int LIMIT = 100_000;

  private int left = LIMIT;

  void spendOne() throws TemplateModelException {
    if (left-- <= 0) {
      throw new TemplateModelException("The message visits more than " + LIMIT + " list items");
    }
    // A loop inside one expression is where Freemarker itself does not look.
    if (Thread.currentThread().isInterrupted()) {
      throw new TemplateModelException("The message takes too long");
    }
  }
}
