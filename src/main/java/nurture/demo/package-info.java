/**
 * What the demo needs so that nothing has to be installed and no mail leaves the house.
 *
 * <p>{@link nurture.demo.MailCatcher} is a mail server for everybody's mail: whatever the rules
 * send can be read right after, and nobody receives it. {@link nurture.demo.DemoPast} simulates
 * half a year of made-up candidates, and {@link nurture.demo.DemoStory} writes it.
 */
@NullMarked
package nurture.demo;

import org.jspecify.annotations.NullMarked;
