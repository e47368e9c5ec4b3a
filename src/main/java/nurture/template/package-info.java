/**
 * Messages: what a candidate reads, as files a recruiting team can edit by hand.
 *
 * <p>A message is one file, {@code templates/first-outreach.ftl}. It begins with front matter in
 * YAML (what it is for, which variables it needs, and a sample of a made-up person), followed by
 * three sections in Freemarker, each opened by a line of its own:
 *
 * <pre>
 * ---
 * purpose: The first message to someone who is not looking
 * for: outreach
 * needs: [personal.reason]
 * optional: [opening]
 * sample: { candidate: { firstName: Ada }, personal: { reason: your talk on compilers } }
 * --- subject
 * Because of ${personal.reason}
 * --- text
 * &lt;@layout.message&gt;
 * &lt;@layout.greeting/&gt;
 * ...
 * &lt;/@layout.message&gt;
 * --- html
 * &lt;@layout.message preheader="..."&gt;
 * &lt;@layout.greeting/&gt;
 * &lt;@layout.p&gt;...&lt;/@layout.p&gt;
 * &lt;/@layout.message&gt;
 * </pre>
 *
 * <p>{@code templates/layout/text.ftl} and {@code templates/layout/html.ftl} hold the frame every
 * message shares, as macros in a {@code --- macros} section; a message finds them under {@code
 * layout} without importing anything. Other languages are files with a suffix, {@code
 * first-outreach.de.ftl} or {@code first-outreach.de-AT.ftl}, layouts as well; the file without a
 * suffix is the fallback, in English unless its front matter has another {@code language}.
 *
 * <p>{@code for} says what kind of touchpoint it is, {@code via} for which channel it is written:
 * email unless it says otherwise. A message for another channel is text alone.
 *
 * <h2>What a message may say</h2>
 *
 * <p>The variables are listed in {@link nurture.template.TemplateVocabulary#OF_MESSAGES}; what each
 * holds is told in templates/README.md. A template that names another does not load.
 *
 * <p>A date writes itself in the message's language: {@code ${today}} is "4 March 2027", {@code
 * ${today.month}} is "March"; see {@link nurture.template.sandbox.DateModel} for the rest. A number
 * is written the way the language writes it; an identifier wants {@code ?c}.
 *
 * <h2>What it may not do</h2>
 *
 * <p>Templates are edited in a browser by people who are not programmers and, one day, by somebody
 * who should not be there. So the language is closed from three sides. The data are plain values
 * ({@link nurture.template.sandbox.ClosedData}): there is no object to call a method on. The
 * configuration ({@code ClosedFreemarker}) resolves no class and loads no file. And a list of what
 * is allowed ({@link nurture.template.sandbox.ClosedLanguage}), not of what is forbidden, is held
 * against the syntax tree when a file is loaded: no include, no interpretation of strings, no way
 * around HTML escaping, no clock, no recursion.
 *
 * <p>{@code template.sandbox} holds what closes the language, {@code template.proof} what reads
 * messages the way their readers will.
 *
 * <p>Plain synchronous Java: everything here may be used from any thread, and nothing blocks but
 * {@link TemplateBook#load}.
 *
 * <p>Limits apply twice: {@code SourceLimits} to the text before any parser reads it, {@code
 * LanguageBounds} to the syntax tree. A render has a budget of processor time, list items and
 * length; a render that needs more is stopped, and the others continue.
 */
@NullMarked
package nurture.template;

import org.jspecify.annotations.NullMarked;
