/**
 * A rule as a form. {@code FormReader} makes rows and cells of the tree of a rule, {@code
 * FormWriter} makes the text of a rule of them, and the language reads that text; so the form says
 * nothing that the text does not say, and what one of the two views cannot show the other keeps.
 *
 * <p>Each part of a form has a path, for example {@code when.0.tests.1.operator}. The path leads
 * from a problem of the language to the cell it is about ({@code WrittenForm}), and from a place in
 * the text of a rule to its cell ({@code OpenedForm}). {@code FormChange} is one step of editing;
 * {@code RuleEdit} puts a form in the place of its rule in a file, whose other bytes stay.
 *
 * <p>{@code RuleWords} lists what rules may name, with the documentation of each word; {@code
 * RuleCompletion} and {@code TextProblems} serve the text editor from the same list. No class here
 * knows the engine.
 */
@NullMarked
package nurture.rules.form;

import org.jspecify.annotations.NullMarked;
