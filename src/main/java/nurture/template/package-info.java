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
 * needs: [candidate.firstName, personal.reason]
 * optional: [opening]
 * sample: { candidate: { firstName: Ada }, personal: { reason: your talk on compilers } }
 * --- subject
 * Your talk, ${candidate.firstName}
 * --- text
 * &lt;@layout.message&gt;Hi ${candidate.firstName}, ...&lt;/@layout.message&gt;
 * --- html
 * &lt;@layout.message&gt;&lt;@layout.p&gt;Hi ${candidate.firstName}, ...&lt;/@layout.p&gt;&lt;/@layout.message&gt;
 * </pre>
 *
 * <p>{@code templates/layout/text.ftl} and {@code templates/layout/html.ftl} hold the frame every
 * message shares, as macros in a {@code --- macros} section; a message finds them under {@code
 * layout} without importing anything. Other languages are files with a suffix, {@code
 * first-outreach.de.ftl} or {@code first-outreach.de-AT.ftl}, layouts as well; the file without a
 * suffix is the fallback, in English unless its front matter has another {@code language}.
 *
 * <h2>What a message may say</h2>
 *
 * <ul>
 *   <li>{@code candidate}: {@code ref}, {@code firstName}, {@code fullName}, {@code language}
 *   <li>{@code work}: {@code title}, {@code employer}, {@code yearsInRole} (number), {@code
 *       function}, {@code skills} (list), {@code interests} (list)
 *   <li>{@code personal}: {@code reason}: why this person, the end of a sentence that begins "I am
 *       writing because of", for example "your talk on streaming joins at JavaZone"; {@code topic}:
 *       their strongest interest, for example "stream processing"
 *   <li>{@code opening}: optional: {@code title}, {@code team}, {@code location}, {@code brief}
 *       (link to the two pages)
 *   <li>{@code insight}: optional: {@code title}, {@code takeaway} (one sentence, with its full
 *       stop), {@code link}; something from the content library that follows their interests
 *   <li>{@code sender}: {@code name}, {@code title}, {@code organisation}, {@code postalAddress}
 *       (one line)
 *   <li>{@code links}: {@code unsubscribe}, {@code preferences} (optional)
 *   <li>{@code signal}: optional: {@code kind}; {@code detail}: public and neutral, the end of "I
 *       saw the news about"
 *   <li>{@code notNow}: optional: {@code until} (date), {@code reason}
 *   <li>{@code today}: a {@link java.time.LocalDate}
 *   <li>{@code zone}: optional: the candidate's time zone, {@code Europe/Oslo}; instants are shown
 *       in it, in UTC when it is absent
 * </ul>
 *
 * <p>A date writes itself in the message's language: {@code ${today}} is "4 March 2027" in British
 * English, {@code ${today.month}} is "March"; see {@link DateModel} for the rest. A number is
 * written the way the language writes it; an identifier wants {@code ?c}.
 *
 * <h2>What it may not do</h2>
 *
 * <p>Templates are edited in a browser by people who are not programmers and, one day, by somebody
 * who should not be there. So the language is closed from three sides. The data are plain values
 * ({@link ClosedData}): there is no object to call a method on. The configuration ({@link
 * ClosedFreemarker}) resolves no class and loads no file. And a list of what is allowed ({@link
 * ClosedLanguage}), not of what is forbidden, is held against the syntax tree when a file is
 * loaded: no include, no interpretation of strings, no way around HTML escaping, no clock, no
 * recursion.
 *
 * <p>Plain synchronous Java: everything here may be used from any thread, and nothing blocks but
 * {@link TemplateBook#load}.
 */
@NullMarked
package nurture.template;

import org.jspecify.annotations.NullMarked;
